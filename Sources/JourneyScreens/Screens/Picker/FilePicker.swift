import JourneyCore

/// The journey files that can be opened, before one is.
package struct FilePicker: Hashable, Sendable {
  /// The files by path, as typing narrows them.
  package private(set) var chooser: Chooser
  /// What the status line says until the next key.
  var status: String?

  /// Offers the files at `paths`.
  package init(_ paths: [String]) {
    chooser = Chooser(paths)
  }

  /// Takes one key and says what is to be done outside.
  mutating func take(_ key: Key, on canvas: Canvas) -> [Effect] {
    status = nil
    let outcome: Chooser.Outcome
    if case .click(let point, let count) = key {
      outcome = view(on: canvas).shown.item(at: point).map { chooser.click($0, count: count) } ?? .taken
    } else {
      outcome = chooser.take(key, page: ChoiceList.page(of: canvas))
    }
    switch outcome {
    case .chosen(let number): return [.open(chooser.choices[number])]
    case .taken, .created: return []
    case .refused:
      if let effect = Self.effects[key] { return [effect] }
      status = "Ctrl-C leaves"
      return []
    }
  }

  /// What a key that no list takes asks for.
  private static let effects: [Key: Effect] = [
    .control("c"): .quit, .control("l"): .redraw, .control("z"): .suspend,
  ]

  /// What the screen shows, and where the files stand.
  func view(on canvas: Canvas) -> (grid: Grid, shown: Shown) {
    var grid = Grid(size: canvas.size)
    let page = Page(canvas.size, glyphs: canvas.glyphs)
    let heading = Row("Which journey?", at: 1, Style(.customer, bold: true))
    let shown = ChoiceList.draw(
      chooser, heading: heading, prompt: ">", empty: empty, on: page, &grid, note: { _ in ("", true) })
    if let status {
      HintLine.draw(status: status, glyphs: canvas.glyphs, on: &grid)
    } else {
      HintLine.draw(keys: ChoiceList.hints(with: canvas.glyphs) + "Enter open  Ctrl-C leave", on: &grid)
    }
    return (grid, shown)
  }

  private var empty: String {
    chooser.choices.isEmpty
      ? """
      There is no *.journey file here.

      runaround new dinner.journey  begins one,
      runaround demo  shows one.
      """
      : "No file has these letters in this order."
  }
}
