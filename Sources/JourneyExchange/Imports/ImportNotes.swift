import JourneyCore

/// What an import says of what it met, and the texts of the source as a journey can hold them.
struct ImportNotes {
  private var taken: [ImportNote] = []
  /// The texts that are longer than any in a journey.
  private(set) var problems: [ImportFailure.Problem] = []

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
    note(ImportText.isTooLong(raw) ? nil : ImportText.line(raw), line)
  }

  /// `raw`, which begins on `line` of the source, as a longer text; nil where nothing of it is visible.
  mutating func text(_ raw: String, line: Int) -> String? {
    note(ImportText.isTooLong(raw) ? nil : ImportText.lines(raw), line).unlessEmpty
  }

  /// The title that `choices` give to a journey whose file has none, for that `reason`.
  mutating func title(_ choices: ImportChoices, because reason: String) -> String {
    guessed("\(reason); it is called “\(choices.title)”.")
    return choices.title
  }

  /// `text`; where it is nil, it was too long to be looked at.
  private mutating func note(_ text: (text: String, isWhole: Bool)?, _ line: Int) -> String {
    guard let text else {
      problems.append(.init(line: line, column: 1, ImportText.tooLong))
      return ""
    }
    if !text.isWhole { dropped(line: line, "\(ImportText.loss).") }
    return text.text
  }
}
