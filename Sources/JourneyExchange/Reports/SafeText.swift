import JourneyCore

/// Text that a terminal can be given, in UTF-8: what comes from a file is made safe as it is added.
struct SafeText {
  private(set) var bytes: [UInt8] = []

  /// Nothing yet, and room for about `capacity` bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds words of the program's own.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds a whole number.
  mutating func add(_ number: Int) { add(String(number)) }

  /// Adds words that somebody else wrote.
  mutating func addForeign(_ text: String) { add(DisplayText.safe(text)) }
}
