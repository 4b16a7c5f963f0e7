/// Writes one JSON text (RFC 8259) from front to back, a member or element a line.
///
/// Characters that could steer a terminal or hide from a reader are escaped, so that the text is the same data
/// and safe to show.
package struct JSONWriter {
  /// From how many bytes on a piece is given away.
  private static let pieceSize = 1 << 16

  /// What is written so far and not given away, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isEmpty = true
  /// Who takes the pieces; nil where all is kept.
  private var taker: ((String) -> Void)?

  /// Nothing written yet.
  package init() {}

  /// Writes the text of `value`, with a line feed at its end, to `target` in pieces.
  package static func write(_ value: some JSONWritable, to target: inout some TextOutputStream) {
    withoutActuallyEscaping({ target.write($0) }) { take in
      var json = JSONWriter()
      json.taker = take
      value.write(to: &json)
      json.bytes.append(UInt8(ascii: "\n"))
      json.giveAway()
    }
  }

  private mutating func giveAway() {
    taker?(String(decoding: bytes, as: UTF8.self))
    bytes.removeAll(keepingCapacity: true)
  }

  /// The text of `value` with a line feed at its end.
  package static func text(_ value: some JSONWritable) -> [UInt8] {
    var json = JSONWriter()
    value.write(to: &json)
    json.bytes.append(UInt8(ascii: "\n"))
    return json.bytes
  }

  /// Writes an object with the members that `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array with the elements that `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes what `body` writes as an element of the array that is being written.
  package mutating func element(_ body: (inout JSONWriter) -> Void) {
    startLine()
    body(&self)
  }

  /// Writes an element of the array that is being written.
  package mutating func element(_ value: some JSONWritable) {
    element { value.write(to: &$0) }
  }

  /// Writes a member of the object that is being written; `name` needs no escapes.
  package mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    startLine()
    name.withUTF8Buffer { quoted($0) }
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    body(&self)
  }

  /// Writes a member with its value.
  package mutating func member(_ name: StaticString, _ value: some JSONWritable) {
    member(name) { value.write(to: &$0) }
  }

  /// Writes a member whose name is data.
  package mutating func member(named name: String, _ value: some JSONWritable) {
    startLine()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    value.write(to: &self)
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy(Self.isPlain) { quoted(utf8) } else { escaped(utf8) }
    }
  }

  /// Writes `true`, `false`, `null` or a number, as it stands.
  mutating func bare(_ text: String) {
    bytes += text.utf8
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isEmpty = true
    body(&self)
    depth -= 1
    if !isEmpty { lineBreak() }
    bytes.append(close)
    isEmpty = false
  }

  /// Writes which members the file writes, and does not leave to what they would be anyway.
  mutating func stated(_ members: KeyValuePairs<String, Bool>) {
    member("stated", members.filter(\.value).map(\.key))
  }

  private mutating func startLine() {
    if taker != nil, bytes.count >= Self.pieceSize { giveAway() }
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    lineBreak()
  }

  private mutating func lineBreak() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: utf8)
    bytes.append(UInt8(ascii: "\""))
  }
}
