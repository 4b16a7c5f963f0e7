import JourneyCore

/// Text that a terminal can be given, in UTF-8: what comes from a file is made safe as it is added.
struct SafeText {
  private(set) var bytes: [UInt8] = []

  /// Nothing yet, and room for about `capacity` bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds words of the program's own.
  mutating func add(_ text: String) { bytes += text.utf8 }

  /// Adds a whole number.
  mutating func add(_ number: Int) { bytes += String(number).utf8 }

  /// Adds words that somebody else wrote.
  mutating func addForeign(_ text: String) { bytes += DisplayText.safe(text).utf8 }
}
