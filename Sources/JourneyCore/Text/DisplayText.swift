/// Makes text from a file safe to show, on the screen, on standard output and in messages alike.
public enum DisplayText {
  /// What stands for a scalar that must not reach a terminal: U+FFFD.
  public static let mark: Unicode.Scalar = "\u{FFFD}"

  /// `text` with everything that could steer a terminal or hide from the reader replaced by ``mark``.
  ///
  /// That is: control characters (line ends and tabs too), bidirectional controls, zero-width and tag characters,
  /// variation selectors and joiners outside emoji, invisible fillers, and noncharacters.
  public static func safe(_ text: String) -> String {
    if text.plainCount != nil { return text }
    guard hasHarm(text) else { return text }
    var safe = ""
    safe.reserveCapacity(text.utf8.count)
    for character in text { append(character, to: &safe) }
    return safe
  }

  private static func hasHarm(_ text: String) -> Bool {
    text.unicodeScalars.contains { isHarmful($0) || isEmojiGlue($0) }
  }

  /// Glue stays only behind an emoji of the same character.
  private static func append(_ character: Character, to safe: inout String) {
    var isAfterEmoji = false
    for scalar in character.unicodeScalars {
      let isGlue = isEmojiGlue(scalar)
      let isHidden = isHarmful(scalar) || (isGlue && !isAfterEmoji)
      safe.unicodeScalars.append(isHidden ? mark : scalar)
      if !isGlue { isAfterEmoji = scalar.properties.isEmoji }
    }
  }

  /// The joiner of emoji, and the selectors of their text and picture forms.
  private static func isEmojiGlue(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0E, 0xFE0F: true
    default: false
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x34F, 0x61C: true  // soft hyphen, grapheme joiner, Arabic letter mark
    case 0x115F, 0x1160, 0x3164, 0xFFA0: true  // fillers of Hangul
    case 0x17B4, 0x17B5, 0x180B...0x180F: true  // Khmer inherent vowels, Mongolian selectors
    case 0x200B, 0x200C, 0x200E, 0x200F: true  // zero-width space and non-joiner, direction marks
    case 0x2028...0x202E, 0x2060...0x206F: true  // line separators, embeddings, isolates, invisible operators
    case 0xFDD0...0xFDEF, 0xFE00...0xFE0D: true  // noncharacters, selectors
    case 0xFEFF, 0xFFF0...0xFFFB: true  // byte order mark, interlinear annotation
    case 0x13430...0x1343F: true  // hieroglyph joiners
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true  // shorthand and musical controls
    case 0xE0000...0xE0FFF: true  // tags and further selectors
    default: scalar.value & 0xFFFE == 0xFFFE  // noncharacters at the end of every plane
    }
  }
}
