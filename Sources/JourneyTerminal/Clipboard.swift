/// How a text gets to the clipboard of the terminal (OSC 52).
enum Clipboard {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The most bytes of a sequence's text, encoded: xterm, and what follows it, drops longer ones without a word.
  static let maximumSize = 74_994

  /// The sequence that puts `text` there; tmux hands it on where it comes in a sequence of its own.
  ///
  /// Nil where `text` is longer than terminals take.
  static func sequence(for text: String, inMultiplexer: Bool) -> String? {
    let encoded = base64(Array(text.utf8))
    guard encoded.utf8.count <= maximumSize else { return nil }
    let sequence = "\u{1B}]52;c;\(encoded)\u{7}"
    guard inMultiplexer else { return sequence }
    return "\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\"
  }

  /// Source: RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = (0..<3).reduce(UInt32(0)) { word, number in
        word << 8 | (number < group.count ? UInt32(group[start + number]) : 0)
      }
      for number in 0..<4 {
        let digit = Int(word >> UInt32(18 - 6 * number) & 63)
        text.append(number <= group.count ? digits[digit] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
