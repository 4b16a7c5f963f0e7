import JourneyScreens
import Testing

/// What was typed before comes back with ↑, in whatever line is typed next.
struct HistoryTests {
  @Test func `The past is shown line by line, and what is typed now waits behind it`() {
    var field = TextField(recalling: ["one", "two"])
    var shown: [String] = []
    for key in ["n", "o", .up, .up, .up, .down, .down, .down] as [Key] {
      _ = field.take(key)
      shown.append(field.text)
    }
    #expect(shown == ["n", "no", "two", "one", "one", "two", "no", "no"])
  }

  @Test func `What was left with Esc is brought back, in another editor and in the search`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, "c")
    app.type("warm bread")
    app.press(.escape, "S", .up)
    #expect(app.view().text.contains("stage: warm bread"))
    app.press(.escape, "/", .up, .enter)
    #expect(try app.session.search != nil)
  }

  @Test func `What is typed before a combining mark becomes one character with it`() {
    var field = TextField()
    for key in ["🇪", .left, "🇩"] as [Key] { _ = field.take(key) }
    #expect(field.text == "🇩🇪" && field.textBeforeCursor == "🇩🇪")
    _ = field.take(.backspace)
    #expect(field.text.isEmpty)
  }
}
