import JourneyCore
import JourneyScreens
import Testing

/// Somebody at the keyboard, who has nothing else.
struct Typist {
  private(set) var app: App

  /// Opens a journey that has a title and nothing else.
  init(title: String) throws {
    let document = try Document(parsing: Array("journey: \(title)\n".utf8))
    app = App(draft: Draft(document), size: Size(columns: 80, rows: 24))
  }

  /// Presses `keys` one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { _ = app.update(.key(key)) }
  }

  /// Gives the open editor `value` in the place of what it holds.
  mutating func answer(_ value: String) {
    press(.control("u"))
    app.type(value)
    press(.enter)
  }

  /// Goes to the line of `key` in the sheet.
  mutating func select(_ key: String) throws {
    press(.home)
    try app.press(.down) { $0.sheet?.selected.property.key == key }
  }

  /// Gives the line of `key` in the sheet `value`.
  mutating func fill(_ key: String, _ value: String) throws {
    try select(key)
    press("e")
    answer(value)
  }

  /// Writes a text of several lines on the line of `key` in the sheet.
  mutating func write(_ key: String, _ text: String) throws {
    try select(key)
    press("e")
    for character in text { press(character.isNewline ? .enter : .character(character)) }
    press(.escape)
  }

  /// Adds what the list calls `what` to the sheet, and answers what is asked then.
  mutating func add(_ what: String, _ answers: String...) {
    press("a")
    answer(what)
    for value in answers { answer(value) }
  }

  /// Gives what is selected the id `id`.
  mutating func rename(to id: String) {
    press("R")
    answer(id)
  }

  /// Meets the contact called `name` at the moment.
  mutating func meet(_ name: String) {
    press("w")
    answer(name)
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key with that character on it.
  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
