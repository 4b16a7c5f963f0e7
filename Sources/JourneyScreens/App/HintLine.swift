import JourneyCore

/// A few keys and the word for what they do here.
package struct Hint: Hashable, Sendable {
  let commands: [Command.Name]
  let word: String

  init(_ commands: [Command.Name], _ word: String) {
    self.commands = commands
    self.word = word
  }

  /// The first key of each command, and the word.
  func text(with glyphs: Glyphs) -> String {
    let keys = commands.compactMap { Command.named($0).keys.first?.label(with: glyphs) }
    return keys.joined(separator: " ") + " " + word
  }
}

/// The last row of every screen: which keys do what here, or what just happened.
enum HintLine {
  /// Draws as many of `hints` as there is room for, and always the way to help; `remark` stands at the right.
  static func draw(_ hints: [Hint], remark: Remark? = nil, glyphs: Glyphs, on grid: inout Grid) {
    let help = Hint([.help], "help").text(with: glyphs)
    let columns = grid.size.columns - (remark.map { $0.columns + 2 } ?? 0)
    remark?.draw(on: &grid)
    var (line, room) = ("", columns - 1 - CellWidth.of(help))
    for hint in hints {
      let text = hint.text(with: glyphs) + "  "
      room -= CellWidth.of(text)
      if room < 0 { break }
      line += text
    }
    draw(keys: line + help, on: &grid)
  }

  /// Something that stays at the right of the last row.
  struct Remark {
    let text: String
    let style: Style

    var columns: Int { CellWidth.of(text) }

    func draw(on grid: inout Grid) {
      let column = grid.size.columns - 1 - columns
      guard column > 0 else { return }
      grid.put(text, at: Point(column: column, row: grid.size.rows - 1), style: style)
    }
  }

  /// Draws `keys` as they stand.
  static func draw(keys: String, on grid: inout Grid) {
    grid.put(keys, at: Point(column: 1, row: grid.size.rows - 1), style: .quiet)
  }

  /// Draws what just happened; what one row has no room for begins on the rows above.
  static func draw(status: String, glyphs: Glyphs, on grid: inout Grid) {
    let rows = TextBlock.rows(
      status, at: 1, columns: max(1, grid.size.columns - 2), glyphs: glyphs, Style(.text, bold: true),
      limit: max(1, min(mostStatusRows, grid.size.rows / 4)))
    let bottom = grid.size.rows
    let top = bottom - rows.count
    grid.blank(rows: top..<bottom)
    grid.draw(rows, from: top, before: bottom)
  }

  /// How many rows a status takes at most.
  private static let mostStatusRows = 3
}
