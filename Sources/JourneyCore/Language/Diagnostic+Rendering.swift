extension Sequence<Diagnostic> {
  /// The diagnostics for a person: each with its place, its line, a caret and a hint.
  ///
  /// - Parameters:
  ///   - file: The name to print before each place.
  ///   - source: The bytes that were parsed.
  ///   - limit: How many are shown.
  /// - Returns: Lines that end with `\n`, safe to show in a terminal.
  public func rendered(file: String, source: [UInt8], limit: Int = 100) -> String {
    let name = DisplayText.safe(file)
    var cursor = SourceCursor(source)
    return prefix(limit).map { diagnostic in
      let place = diagnostic.position
      let message = DisplayText.safe(diagnostic.message)
      let hint = diagnostic.hint.map { "  hint: \(DisplayText.safe($0))\n" } ?? ""
      cursor.move(to: place)
      return "\(name):\(place.line):\(place.column): \(diagnostic.severity.rawValue): \(message)\n"
        + cursor.excerpt + hint
    }.joined()
  }
}

extension ParseFailure {
  /// The first problems for a person, and how many more there are.
  ///
  /// - Parameters:
  ///   - file: The name to print before each place.
  ///   - source: The bytes that were parsed.
  ///   - limit: How many are shown.
  /// - Returns: Lines that end with `\n`, safe to show in a terminal.
  public func rendered(file: String, source: [UInt8], limit: Int = 100) -> String {
    let shown = Swift.min(limit, diagnostics.count)
    let rest = count - shown
    let closing =
      rest == 0 ? "" : "… and \(rest) more \(rest == 1 ? "problem" : "problems"), \(count) in all\n"
    return diagnostics.rendered(file: file, source: source, limit: limit) + closing
  }
}

/// A place in a source that moves forward, so that many places cost one walk.
private struct SourceCursor {
  /// How many code points are shown on each side of the caret.
  private static let reach = 60

  private let source: [UInt8]
  private var offset: Int
  private var place = Diagnostic.Position(line: 1, column: 1)

  init(_ source: [UInt8]) {
    self.source = source
    offset = ByteOrderMark.length(in: source)
  }

  /// Moves to `position`.
  mutating func move(to position: Diagnostic.Position) {
    if (position.line, position.column) < (place.line, place.column) { self = Self(source) }
    while offset < source.count, (place.line, place.column) != (position.line, position.column) {
      let isEnd = source[offset] == Byte.lineFeed
      guard !isEnd || place.line < position.line else { return }
      offset += 1
      if isEnd {
        place = .init(line: place.line + 1, column: 1)
      } else {
        skipContinuation()
        place = .init(line: place.line, column: place.column + 1)
      }
    }
  }

  private mutating func skipContinuation() {
    while offset < source.count, Byte.isContinuation(source[offset]) { offset += 1 }
  }

  /// The line around the place, and a caret under it; nothing where the line is empty.
  var excerpt: String {
    let before = source[..<offset].suffix(Self.reach * 4)
    let after = source[offset...].prefix(Self.reach * 4)
    let head = scalars(before.suffix(while: { $0 != Byte.lineFeed })).suffix(Self.reach)
    let tail = scalars(after.prefix(while: { $0 != Byte.lineFeed && $0 != Byte.carriageReturn })).prefix(
      Self.reach)
    guard !head.isEmpty || !tail.isEmpty else { return "" }
    let left = (place.column - 1 > head.count ? "…" : "") + DisplayText.safe(String(head))
    let right = DisplayText.safe(String(tail))
    let width = CellWidth.of(left)
    return "  \(left)\(right)\n  \(String(repeating: " ", count: width))^\n"
  }

  private func scalars(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
    let whole = bytes.drop(while: Byte.isContinuation)
    return String(decoding: whole, as: UTF8.self).unicodeScalars
  }
}

extension ArraySlice<UInt8> {
  /// The longest ending whose bytes all meet `condition`.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> Self {
    guard let last = lastIndex(where: { !condition($0) }) else { return self }
    return self[(last + 1)...]
  }
}
