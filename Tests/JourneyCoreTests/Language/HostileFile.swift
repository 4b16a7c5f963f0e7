import JourneyCore

/// Files with bytes that no journey may hold, and files just over a limit.
enum HostileFile: CaseIterable {
  case tooLarge, utf16, utf16WithoutMark, invalidUTF8, bell, c1, loneCarriageReturn, marks, tab, deep,
    longValue
  case manyTouchpoints

  private static let start = "journey: A\n"

  var bytes: [UInt8] {
    switch self {
    case .tooLarge: Array(Self.start.utf8) + Array(repeating: 0x0A, count: Document.maximumBytes)
    case .utf16: [0xFF, 0xFE] + "journey: A\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16WithoutMark: "journey: A\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .invalidUTF8: Array("journey: é".utf8) + [0xFF, 0xFE, 0x0A]
    case .bell: Array("journey: é\u{7}\n".utf8)
    case .c1: Array("journey: é\u{9B}31m\n".utf8)
    case .loneCarriageReturn: Array("journey: é\rcustomer: Mia\r\n".utf8)
    case .marks: Array("journey: é\(Self.accented(31))\n".utf8)
    case .tab: Array("journey: A\ntouchpoint t: T\n\tneed: n\n".utf8)
    case .deep: Array((Self.start + Self.levels(17)).utf8)
    case .longValue: Array("journey: A\nwants: \(String(repeating: "a", count: 1 << 20))a\n".utf8)
    case .manyTouchpoints: Array((Self.start + String(repeating: "touchpoint: T\n", count: 100_001)).utf8)
    }
  }

  /// `e` under `count` accents.
  static func accented(_ count: Int) -> String { "e" + String(repeating: "\u{301}", count: count) }

  /// A foreign key with lines on `count` levels under it.
  static func levels(_ count: Int) -> String {
    "x-deep:\n" + (1...count).map { String(repeating: " ", count: $0) + "level \($0)\n" }.joined()
  }

  /// What is wrong with the file.
  func problems() -> [Diagnostic] { Self.problems(of: bytes) }

  /// What is wrong, or may be, in `bytes`.
  static func problems(of bytes: [UInt8]) -> [Diagnostic] {
    do {
      return try Document(parsing: bytes).warnings
    } catch {
      return error.diagnostics
    }
  }
}
