import JourneyCore
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("━", 1), ("●", 1), ("…", 1), ("寿", 2), ("ｶ", 1), ("Ａ", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("🫨", 2), ("❤️", 2), ("❤", 1), ("👩‍👩‍👧", 2), ("🇩🇪", 2),
    ("👍🏽", 2), ("1️⃣", 2), ("\u{301}", 0), ("\u{FFFD}", 1), ("क्ष", 2), ("สวัสดี", 4), ("مرحبا", 5), ("⌚", 2),
    ("▌", 1),
  ])
  func `Text takes the cells that a terminal gives it`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test func `Plain scalars are one cell and safe`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isPlain else { continue }
      let text = String(scalar)
      #expect(CellWidth.of(text) == 1 && !scalar.properties.isEmojiPresentation)
      #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
      #expect(text == AsciiForm.of(scalar).map(String.init) ?? text || value > 0x7E)
    }
  }

  @Test func `Plain neighbours never join to one character`() {
    let plain = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).filter(\.isPlain)
    let text = String(String.UnicodeScalarView(plain + plain.reversed()))
    #expect(text.count == plain.count * 2)
  }
}
