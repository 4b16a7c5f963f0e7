import JourneyCore

/// How satisfied somebody is in Mermaid: any number, 1 and 5 being the ends of its scale.
struct MermaidScore {
  /// What is written; empty where nothing is.
  let written: String
  /// The number; nil where none is written.
  let value: Double?

  /// The score that `glyphs` say, read as JavaScript reads a number.
  init(_ glyphs: ArraySlice<MermaidGlyph>) {
    written = glyphs.text
    value = glyphs.contains(where: \.isText) ? nil : Self.number(written)
  }

  /// Whether something is written that is no number.
  var isUnreadable: Bool { value == nil && !written.isEmpty }

  /// Whether the number is beyond the ends of the scale.
  var isBeyond: Bool { value.map { !(1...5).contains($0) } ?? false }

  /// The feeling: 1 is −3, 3 is 0, 5 is +3, and what lies between is rounded away from 0.
  var feeling: Rating? {
    value.flatMap { score in
      Rating(Int(((min(max(score, 1), 5) - 3) * 1.5).rounded(.toNearestOrAwayFromZero)))
    }
  }

  /// The score that reads as `feeling`: a whole number, or one with two digits behind the point.
  static func written(of feeling: Rating) -> String {
    switch feeling.value {
    case -3: "1"
    case -2: "1.67"
    case -1: "2.33"
    case 0: "3"
    case 1: "3.67"
    case 2: "4.33"
    default: "5"
    }
  }

  private static func number(_ text: String) -> Double? {
    let lowered = text.lowercased()
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where lowered.hasPrefix(prefix) {
      let digits = lowered.dropFirst(2)
      return digits.contains("-") || digits.contains("+") ? nil : Int(digits, radix: radix).map(Double.init)
    }
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    if unsigned == "Infinity" { return text.first == "-" ? -.infinity : .infinity }
    guard unsigned.utf8.first != UInt8(ascii: "-"), unsigned.utf8.allSatisfy(isDecimal) else { return nil }
    let isOpen = unsigned.last == "."  // JavaScript reads “5.”, Swift does not.
    return Double(text.prefix(text.count - (isOpen && unsigned.count > 1 ? 1 : 0)))
  }

  private static func isDecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
