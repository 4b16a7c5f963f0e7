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

  @Test(arguments: [
    (0, "0 seconds"), (1, "1 second"), (59, "59 seconds"), (60, "1 minute"), (61, "1 minute 1 second"),
    (1_680, "28 minutes"), (3_600, "1 hour"), (7_260, "2 hours 1 minute"), (86_400, "1 day"),
    (90_000, "1 day 1 hour"), (86_460, "1 day"),
  ])
  func `A time is told in its two largest units`(seconds: Int, words: String) {
    #expect(Phrase.time(seconds: seconds) == words)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd"), (113, "113th"),
  ])
  func `An ordinal has its ending`(number: Int, words: String) {
    #expect(Phrase.ordinal(number) == words)
  }
}
