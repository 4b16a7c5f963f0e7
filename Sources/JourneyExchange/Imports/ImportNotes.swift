import JourneyCore

/// What an import says of what it met, and the texts of the source as a journey can hold them.
struct ImportNotes {
  private var taken: [ImportNote] = []

  /// The notes on the whole, then the others in the order of the source.
  var sorted: [ImportNote] {
    let places = taken.enumerated().map { (line: $1.line ?? 0, number: $0) }
    return places.sorted { ($0.line, $0.number) < ($1.line, $1.number) }.map { taken[$0.number] }
  }

  /// Notes what means what it says.
  mutating func understood(line: Int? = nil, _ message: String) {
    taken.append(ImportNote(.understood, line: line, message))
  }

  /// Notes what may mean something else.
  mutating func guessed(line: Int? = nil, _ message: String) {
    taken.append(ImportNote(.guessed, line: line, message))
  }

  /// Notes what is not in the journey.
  mutating func dropped(line: Int? = nil, _ message: String) {
    taken.append(ImportNote(.dropped, line: line, message))
  }

  /// `raw`, which stands on `line` of the source, as a value of one line.
  mutating func value(_ raw: String, line: Int) -> String {
    let (text, isWhole) = ImportText.line(raw)
    if !isWhole { noteLoss(line) }
    return text
  }

  /// `raw`, which begins on `line` of the source, as a longer text; nil where nothing of it is visible.
  mutating func text(_ raw: String, line: Int) -> String? {
    let (text, isWhole) = ImportText.lines(raw)
    if !isWhole { noteLoss(line) }
    return text.isEmpty ? nil : text
  }

  private mutating func noteLoss(_ line: Int) {
    dropped(line: line, "\(ImportText.loss).")
  }
}
