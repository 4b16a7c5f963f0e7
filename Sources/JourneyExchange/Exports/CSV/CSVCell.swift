import JourneyCore

/// What stands in one cell.
enum CSVCell {
  /// A number, a date, a word of the program's own: it is written as it is.
  case bare(String)
  /// What somebody wrote.
  case text(String)

  /// A text, or an empty cell.
  static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .empty }
  /// A number, or an empty cell.
  static func number(_ number: Int?) -> Self { .bare(number.map { "\($0)" } ?? "") }
  /// A word of ours, or an empty cell.
  static func word<Word: RawRepresentable<String>>(_ word: Word?) -> Self { .bare(word?.rawValue ?? "") }
  /// `yes`, `no` or an empty cell.
  static func answer(_ isTrue: Bool?) -> Self { .bare(isTrue.map { $0 ? "yes" : "no" } ?? "") }
  static let empty = Self.bare("")

  /// Names in one cell, parted by semicolons; a single one with a comma in it has a semicolon behind it, so that it is
  /// not taken for two.
  static func list(_ names: [String]) -> Self {
    let safe = names.map { name in String(name.unicodeScalars.map { $0 == ";" ? "," : $0 }) }
    guard let only = safe.first, safe.count == 1 else { return .text(safe.joined(separator: "; ")) }
    return .text(only.unicodeScalars.contains(",") ? only + ";" : only)
  }

  /// The cell as RFC 4180 has it.
  var written: String {
    switch self {
    case .bare(let word): word
    case .text(let text): Self.quoted(CSVFormula.defused(Self.safe(text)))
    }
  }

  /// Every line of `text` safe to show.
  private static func safe(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return DisplayText.safe(text) }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.safe(String($0)) }
      .joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte < 0x20
    }
    let isPadded = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes || isPadded else { return text }
    return "\"\(text.coded { $0 == "\"" ? "\"\"" : nil })\""
  }
}

/// Text that a spreadsheet would compute, and the apostrophe that keeps it from that.
///
/// An apostrophe stands before every text that begins with a sign of a formula, and before every text in which only
/// apostrophes stand before one: so taking one apostrophe away gives each of them back.
enum CSVFormula {
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func isDangerous(_ text: Substring) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(isSign) ?? false
  }

  /// `text` as no spreadsheet computes it.
  static func defused(_ text: String) -> String { isDangerous(text[...]) ? "'" + text : text }

  /// What ``defused(_:)`` was made of.
  static func restored(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && isDangerous(text.dropFirst()) ? String(text.dropFirst()) : text
  }
}
