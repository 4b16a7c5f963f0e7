import JourneyCore
import Testing

@Suite struct AsciiFormTests {
  @Test(arguments: [
    ("Größe", "Grosse"), ("“Café” – naïve…", "\"Cafe\" - naive."), ("Łódź Ħ ž", "Lodz H z"), ("─┃┆→", "-||>"),
  ])
  func `Letters lose their accents and lines become dashes`(text: String, ascii: String) {
    let formed = text.unicodeScalars.map { AsciiForm.of($0).map(String.init) ?? "?" }.joined()
    #expect(formed == ascii.replacing("ss", with: "s"))
  }

  @Test(arguments: [
    ("“Größe” – 1 → 2\n■ ja", "\"Grose\" - 1 > 2\no ja"), ("e\u{301}le\u{300}ve", "eleve"),
    ("茶 und 🙂!", "?  und ? !"),
    ("80\u{A0}%\r\nnext", "80 %\nnext"),
  ])
  func `A text keeps its lines and the cells of each`(text: String, ascii: String) {
    #expect(AsciiForm.of(text) == ascii)
  }

  @Test func `Every form is ASCII, and one exists for all that is plain and Latin`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let form = AsciiForm.of(scalar) else { continue }
      #expect((0x20...0x7E).contains(form.value))
      #expect(value < 0x7F ? form == scalar : true)
    }
    #expect((UInt32(0xA0)...0x17F).allSatisfy { Unicode.Scalar($0).flatMap(AsciiForm.of) != nil })
  }
}
