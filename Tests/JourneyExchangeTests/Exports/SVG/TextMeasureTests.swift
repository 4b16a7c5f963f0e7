import Testing

@testable import JourneyExchange

@Suite struct TextMeasureTests {
  @Test func `Lines break at spaces, and between ideographs but not before what closes a phrase`() {
    #expect(TextMeasure.lines("We sit down", width: 60, .plain) == ["We sit", "down"])
    #expect(TextMeasure.lines("寿司を、食べる", width: 45, .plain) == ["寿司", "を、食", "べる"])
    #expect(TextMeasure.lines("", width: 60, .plain) == [])
  }

  @Test func `A word too long for a line is cut, and what goes beyond the limit ends with an ellipsis`() {
    let lines = TextMeasure.lines("WWWWWWWWWWWW", width: 60, .plain)
    #expect(lines.count > 1 && lines.joined() == "WWWWWWWWWWWW")
    #expect(TextMeasure.lines("one two three four", width: 58, .plain, limit: 2) == ["one two", "three…"])
  }

  @Test(arguments: TextRole.allCases)
  func `No line is wider than its room`(role: TextRole) {
    let text = "I ask for the bill, 寿司を食べる and أطلب مشروبًا 🎂 wait for supercalifragilistic people"
    for width in stride(from: 60, through: 400, by: 20) {
      for line in TextMeasure.lines(text, width: width, role) {
        #expect(TextMeasure.width(of: line, role) <= width, "\(line)")
      }
    }
  }

  @Test func `The first letter says in which direction one reads`() {
    #expect(TextMeasure.isRightToLeft("«أطلب» a"))
    #expect(!TextMeasure.isRightToLeft("a أطلب"))
    #expect(!TextMeasure.isRightToLeft("12"))
  }
}
