import JourneyCore
import Testing

@Suite struct DisplayTextTests {
  @Test(arguments: [
    "\u{1B}[2J", "\0", "\u{7F}", "\u{9B}31m", "\r", "\n", "\t", "\r\n", "\u{202E}", "\u{2066}", "\u{200B}",
    "\u{200D}", "\u{E0041}", "\u{FEFF}", "\u{AD}", "\u{3164}", "\u{FFFF}", "\u{10FFFE}", "\u{FE0F}",
    "\u{34F}",
  ])
  func `What steers a terminal or hides becomes a mark`(harm: String) {
    let safe = DisplayText.safe("a" + harm + "b")
    #expect(safe.unicodeScalars.contains(DisplayText.mark))
    for scalar in harm.unicodeScalars where !(0x20...0x7E).contains(scalar.value) {
      #expect(!safe.unicodeScalars.contains(scalar))
    }
    #expect(safe.hasPrefix("a") && safe.hasSuffix("b"))
  }

  @Test(arguments: [
    "", "The host", "Größe – “so” … ■ ━ ▌", "寿司を食べる", "مرحبا", "e\u{301}", "👩‍👩‍👧", "❤️", "1️⃣", "🇩🇪", "👍🏽", "क्षि",
  ])
  func `Ordinary text of any script stays as it is`(text: String) {
    #expect(DisplayText.safe(text).utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: ["a\u{200D}b", "👩\u{E0067}", "x\u{FE0F}", "1\u{1B}", "\u{202E}❤️\u{200D}"])
  func `Safe text is safe already`(text: String) {
    let once = DisplayText.safe(text)
    #expect(DisplayText.safe(once).utf8.elementsEqual(once.utf8))
  }

  @Test func `No scalar at all brings a control or a zero-width one to the terminal`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      guard category == .control || (category == .format && CellWidth.of(scalar) == 0) else { continue }
      #expect(
        !DisplayText.safe("a\(Character(scalar))b").unicodeScalars.contains(scalar),
        "U+\(String(value, radix: 16))")
    }
  }
}
