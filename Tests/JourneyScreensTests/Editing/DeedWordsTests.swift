import JourneyCore
import JourneyScreens
import Testing

/// What undo and redo say, in the words of the room.
struct DeedWordsTests {
  /// What is pressed at “settle” of the dinner, and what is said when it is taken back, and done again.
  private static let deeds: [(keys: [Key], back: String, again: String)] = [
    (["+"], "Tom feels let down (−1) again", "Tom feels indifferent (0)"),
    (["d"], "the bartender is met again", "the bartender is met no more"),
    (["D"], "the bartender is met no more", "the bartender is met"),
    (["J"], "the bartender stands where it stood", "the bartender is moved"),
    (["r"], "the outcome is unsaid again", "the outcome is passed"),
    (["c", "H", "i", .enter], "note “Hi” is gone", "note “Hi” is there"),
    (
      [.up, "e", .control("u"), "N", .enter], "the moment is “I must pay the bar before I m…” again",
      "the moment is “N”"
    ),
    (
      [.up, "J"], "“I must pay the bar before I m…” stands where it stood",
      "“I must pay the bar before I m…” is moved"
    ),
    (["a", "N", "o", .enter], "“No” is gone", "“No” is there"),
    (
      [.up, "R", .control("u"), "n", .enter], "“I must pay the bar before I m…” has the id settle again",
      "“I must pay the bar before I m…” has the id n"
    ),
    (["B", "3", .enter, "1", .enter], "what Bar believes is +3:2 again", "what Bar believes is -3"),
    (["B", "4", .enter, "1", .enter], "what Kitchen believes is gone", "what Kitchen believes is there"),
  ]

  @Test(arguments: deeds.indices)
  func `What is taken back or done again is said in the words of the room`(number: Int) throws {
    var app = try App(.dinner())
    let deed = Self.deeds[number]
    try app.press(.right) { $0.stopName == "settle" }
    for key in deed.keys { app.press(key) }
    app.press("u")
    #expect(app.lastRow == " Taken back: \(deed.back)")
    app.press("U")
    #expect(app.lastRow == " Done again: \(deed.again)")
    app.press("u")
    #expect(app.lastRow == " Taken back: \(deed.back)")
  }

  @Test func `An owner is named, and one that was not said is unsaid again`() throws {
    let text = "journey: J\ndepartment a: Ay\ndepartment b: Be\ntouchpoint t: T\n"
    var app = try App(.reading(text))
    app.press(.right, "o", "2", .enter, "o", "1", .enter, "u")
    #expect(app.lastRow == " Taken back: the owner is Be again")
    app.press("u")
    #expect(app.lastRow == " Taken back: the owner is unsaid again")
    app.press("U")
    #expect(app.lastRow == " Done again: the owner is Be")
  }
}
