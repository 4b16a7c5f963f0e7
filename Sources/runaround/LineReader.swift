import JourneyStore

/// Takes lines from standard input as they come.
struct LineReader {
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// The most bytes that a line has; what is longer is cut there.
  static let longest = 1 << 20

  /// The next line without its end; nil at the end of the input.
  mutating func next() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeFirst(end + 1) }
        return text(rest[..<end])
      }
      guard !isAtEnd, rest.count < Self.longest else {
        defer { rest = [] }
        return rest.isEmpty ? nil : text(rest[...])
      }
      let more = StandardStream.input.readSome()
      isAtEnd = more.isEmpty
      rest += more
    }
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
