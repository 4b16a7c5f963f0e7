import JourneyCore

/// A few keys and the word for what they do here.
struct Hint {
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
  /// Draws as many of `hints` as there is room for, and always the way to help; or `status` in their place.
  static func draw(_ hints: [Hint], status: String?, glyphs: Glyphs, on grid: inout Grid) {
    let row = grid.size.rows - 1
    let room = grid.size.columns - 1
    guard room > 0 else { return }
    if let status {
      let text = TextWrap.truncated(status, to: room, ellipsis: glyphs.ellipsis)
      grid.put(text, at: Point(column: 1, row: row), style: Style(.text, bold: true))
      return
    }
    let help = Hint([.help], "help").text(with: glyphs)
    var line = ""
    for hint in hints {
      let longer = line + hint.text(with: glyphs) + "  "
      if CellWidth.of(longer) + CellWidth.of(help) > room { break }
      line = longer
    }
    grid.put(line + help, at: Point(column: 1, row: row), style: .quiet)
  }
}
