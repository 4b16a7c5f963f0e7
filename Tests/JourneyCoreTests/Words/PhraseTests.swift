import JourneyCore
import Testing

@Suite struct PhraseTests {
  @Test(arguments: [
    (0.0, "0"), (0.125, "13"), (0.575, "58"), (23.0 / 40, "58"), (0.0494, "5"), (0.994, "99"), (1.0, "100"),
  ])
  func `A share is said in whole percent, half of one rounded up`(share: Double, figure: String) {
    #expect(Phrase.percent(share) == "\(figure)\u{A0}%")
  }

  @Test func `No line ends between a figure and its percent sign`() {
    let words = "they say \(Phrase.percent(0.05))"
    #expect(TextWrap.lines(words, columns: 10) == ["they say", "5\u{A0}%"])
    #expect(TextWrap.lines(words, columns: 12) == [words])
  }
}
