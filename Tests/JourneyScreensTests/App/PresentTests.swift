import JourneyCore
import JourneyScreens
import Testing

/// What a room sees, and when.
struct PresentTests {
  private func presenting(_ analysis: Analysis) throws -> App {
    var app = try App(analysis)
    app.press(.character("p"))
    return app
  }

  @Test(arguments: Sample.allCases)
  func `The title says who travels and what was promised, and gives nothing away`(sample: Sample) throws {
    let analysis = try sample.analysis
    let text = try presenting(analysis).view().text
    #expect(text.contains(analysis.journey.title.prefix(20)))
    #expect(!text.contains("flag") && !text.contains("we believe") && !text.contains("department"))
  }

  @Test func `The last row says that somebody presents, and whether there is more`() throws {
    var app = try presenting(Sample.dinner.analysis)
    #expect(app.lastRow.contains("p ends presenting") && !app.lastRow.contains("shows more"))
    app.press(.right)
    #expect(app.lastRow.contains("↓ shows more"))
    for _ in Reveal.allCases { app.press(.down) }
    #expect(!app.lastRow.contains("shows more"))
  }

  @Test(arguments: Sample.allCases)
  func `Every press shows something`(sample: Sample) throws {
    var app = try presenting(sample.analysis)
    for _ in 1...400 {
      let before = (try app.session.stopName, app.view())
      app.press(.character(" "))
      #expect(app.view() != before.1, "at \(before.0)")
      if try app.session.stopName == "end" { return }
    }
    Issue.record("400 presses of Space did not come to the end")
  }

  @Test func `A border is revealed in steps, its flags last`() throws {
    var app = try presenting(Sample.dinner.analysis)
    app.press(.right, .right)
    #expect(try app.session.stopName == "┃ drink")
    let wall = app.view().text
    #expect(wall.contains("was told nothing") && !wall.contains("I carry") && !wall.contains("cold-handoff"))
    app.press(.down, .down)
    #expect(app.view().text.contains("I carry") && !app.view().text.contains("cold-handoff"))
    app.press(.down)
    #expect(app.view().text.contains("cold-handoff"))
  }

  @Test func `What was shown of a moment is shown in its next part, behind the border`() throws {
    var app = try presenting(Sample.dinner.analysis)
    try app.press(.right) { $0.stopName == "settle" }
    app.press(.down, .down)
    #expect(try app.session.walk.reveal == .costs)
    app.press(.right)
    #expect(try app.session.walk.reveal == .words)
    app.press(.right)
    #expect(try app.session.stopName == "settle" && app.session.walk.reveal == .costs)
    app.press(.right)
    #expect(try app.session.walk.reveal == .words)
  }

  @Test func `The story that was shown first stays on top`() throws {
    var app = try presenting(Sample.dinner.analysis)
    try app.press(.right) { $0.stopName == "settle" }
    for _ in Reveal.allCases {
      #expect(app.view().text.contains("Our table is ready"))
      app.press(.down)
    }
  }
}
