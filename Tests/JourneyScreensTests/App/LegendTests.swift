import JourneyCore
import JourneyScreens
import Testing

struct LegendTests {
  @Test func `The story has every title, every story and every quote, in the order of the walk`() throws {
    let analysis = try Sample.dinner.analysis
    var app = try App(analysis: analysis, size: Size(columns: 120, rows: 400))
    app.press(.character("7"))
    let words = flattened(app.view().text)
    var position = words.startIndex
    for touchpoint in analysis.mainRoute.touchpoints.map({ analysis.index.touchpoints[$0] }) {
      let texts = [touchpoint.title, touchpoint.story].compactMap { $0 } + touchpoint.quotes.map(\.line)
      for text in texts {
        let found = try #require(words[position...].firstRange(of: flattened(text)), "\(text)")
        position = found.upperBound
      }
    }
  }

  @Test func `A page down and a page up come back, and lines go on through the whole story`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("7"))
    var screens = [app.view().text]
    while !app.lastRow.contains("Nothing more") && screens.count < 500 {
      app.press(.down)
      screens.append(app.view().text)
    }
    #expect(screens.count > 60 && screens.count < 500)
    for _ in screens { app.press(.up) }
    #expect(app.lastRow.contains("Nothing more above"))
    app.press(.down, .up)
    #expect(app.view().text == screens[0])
  }

  @Test func `Pages end where the story ends, and the screen is full`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("7"))
    for _ in 1...500 where !app.lastRow.contains("Nothing") { app.press(.pageDown) }
    let screen = app.view().text
    #expect(screen.contains("once at a border.") && screen.contains("I feel delighted (+3)."))
  }

  @Test func `Page by page the counter comes to the last moment when the end is in sight`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("7"))
    for _ in 1...50 where !app.lastRow.contains("Nothing follows") { app.press(.character(" ")) }
    #expect(app.view().text.prefix(80).contains("7 of 7"))
  }

  @Test func `It opens at the moment one comes from, and Enter walks from the moment at the top`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, .right, .right, .character("7"))
    #expect(app.view().text.contains("the story, moments 3 to "))
    app.press(.right, .right, .enter)
    #expect(try app.session.stopName == "another")
    app.press(.escape)
    #expect(app.view().text.contains("the story, moments 5 to 7 of 7"))
  }

  @Test func `f and brackets go to the next flagged moment and the next stage`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("7"), .character("]"), .character("]"))
    #expect(app.view().text.contains("moments 4 to "))
    app.press(.character("f"))
    #expect(app.view().text.contains("moments 5 to "))
    app.press(.character("F"), .character("["), .character("["))
    #expect(app.lastRow == " No stage stands before this")
  }

  private func flattened(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
