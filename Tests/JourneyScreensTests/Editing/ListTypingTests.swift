import JourneyCore
import JourneyScreens
import Testing

/// Digits in the lists of editors: they select, and are letters as soon as more follows.
struct ListTypingTests {
  private var app: App

  init() throws {
    app = try App(Sample.dinner.analysis)
    app.press(.right)
  }

  private var journey: Journey { get throws { try app.session.draft.document.journey } }

  @Test(arguments: ["2nd nurse", "24h desk", "4th"])
  mutating func `A new name may begin with digits, and nothing of it becomes a command`(name: String) throws {
    let before = try journey
    app.press("w")
    app.type(name)
    #expect(try app.session.prompt != nil && journey == before)
    app.press(.end, .down, .down, .down, .down, .enter)
    #expect(app.view().text.contains("\(name) belongs to:"))
    app.press("1", .enter)
    #expect(try journey.contacts.map(\.name).last == name)
  }

  @Test mutating func `A digit selects a row, and Enter takes it`() throws {
    app.press("o", "2")
    #expect(try app.session.prompt != nil)
    #expect(app.view().text.contains("> 2 Bar"))
    app.press(.enter)
    #expect(try app.session.draft.analysis.index.touchpoints[0].owners.map(\.text) == ["bar"])
  }

  @Test mutating func `Digits alone name nothing new, in no list, and Backspace gives the list back`() throws
  {
    let before = try journey
    for key in ["o", "w", "B"] as [Key] {
      app.press(key, "7", "7", .enter)
      #expect(app.view().text.contains("No row has this number; a new name needs a letter."))
      app.press(.escape)
    }
    #expect(try journey == before)
    app.press("o", "9")
    app.press(.backspace, "3", .backspace, .enter)
    #expect(try app.session.draft.analysis.index.touchpoints[0].owners.map(\.text) == ["front"])
  }
}
