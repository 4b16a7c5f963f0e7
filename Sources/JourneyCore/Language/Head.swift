/// A line taken apart: `key: value` or `key id: value`.
struct Head {
  let key: Range<Int>
  let id: Range<Int>
  let value: Range<Int>
  /// The key's bytes as one number; see ``Vocabulary/packed(_:)``.
  let word: UInt128
  /// Whether the key begins with `x-`.
  let isForeign: Bool

  private static let touchpoint = Vocabulary.packed("touchpoint".utf8)
  private static let stage = Vocabulary.packed("stage".utf8)
  private static let detour = Vocabulary.packed("detour".utf8)

  /// Whether the key opens a moment of the journey or a group of them.
  var isMoment: Bool { word == Self.touchpoint || opensGroup }
  /// Whether the key opens a group of moments: a stage or a detour.
  var opensGroup: Bool { word == Self.stage || word == Self.detour }

  /// Takes `line` apart, or gives nothing when it has no key and colon.
  init?(_ line: LineScanner.Line, in bytes: [UInt8]) {
    let start = line.contentStart
    var keyEnd = start
    var word: UInt128 = 0
    while keyEnd < line.contentEnd, bytes[keyEnd] != Byte.colon, !Byte.isBlank(bytes[keyEnd]) {
      word = word << 8 | UInt128(bytes[keyEnd])
      keyEnd += 1
    }
    var colon = keyEnd
    while colon < line.contentEnd, bytes[colon] != Byte.colon { colon += 1 }
    guard keyEnd > start, colon < line.contentEnd else { return nil }
    key = start..<keyEnd
    self.word = key.count <= 16 ? word : 0
    let id = keyEnd == colon ? nil : bytes[keyEnd..<colon].trimmed
    self.id = id.map { $0.startIndex..<$0.endIndex } ?? keyEnd..<keyEnd
    var valueStart = colon + 1
    while valueStart < line.contentEnd, Byte.isBlank(bytes[valueStart]) { valueStart += 1 }
    value = valueStart..<line.contentEnd
    isForeign = key.count >= 2 && bytes[start] == UInt8(ascii: "x") && bytes[start + 1] == UInt8(ascii: "-")
  }
}
