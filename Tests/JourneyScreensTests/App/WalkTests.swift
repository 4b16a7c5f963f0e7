import JourneyCore
import JourneyScreens
import Testing

struct WalkTests {
  private static let dinnerStops = [
    "title", "welcome", "┃ drink", "drink", "settle", "┃ settle", "settle", "straight-in", "another", "eat",
    "bill", "end",
  ]

  @Test func `Right alone comes to every touchpoint and every border of the dinner`() throws {
    var app = try App(Sample.dinner.analysis)
    var stops = [try app.session.stopName]
    for _ in 1..<Self.dinnerStops.count {
      app.press(.right)
      stops.append(try app.session.stopName)
    }
    #expect(stops == Self.dinnerStops)
    app.press(.right)
    #expect(try app.session.stopName == "end")
  }

  @Test(arguments: Sample.allCases)
  func `Left is the inverse of right`(sample: Sample) throws {
    var app = try App(sample.analysis)
    let last = try app.session.walk.path.stops.count - 1
    for stop in 0..<last {
      app.press(.right)
      #expect(try app.session.walk.stop == stop + 1)
      app.press(.left)
      #expect(try app.session.walk.stop == stop)
      app.press(.right)
    }
  }

  @Test func `A touchpoint with an inner border has two parts, each selecting its first encounter`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, .right, .right)
    #expect(try app.session.walk.selection == 1)
    app.press(.right, .right)
    #expect(try app.session.stopName == "settle")
    #expect(try app.session.walk.selection == 2)
  }

  @Test func `Without borders a touchpoint is one stop`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character(":"))
    app.type("borders")
    app.press(.enter)
    #expect(try app.session.walk.path.stops.count == 9)
    app.press(.right, .right)
    #expect(try app.session.stopName == "drink")
  }

  @Test func `A detour is taken where it is chosen, and another choice takes it back`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .end, .home, .right)
    let ways = try app.session.walk.items.filter { if case .way = $0 { true } else { false } }
    #expect(ways == [.way(detour: nil), .way(detour: 0)])
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    app.press(.right)
    #expect(try app.session.stopName == "straight-in")
    app.press(.left)
    #expect(try app.session.stopName == "welcome")
    app.press(.right)
    #expect(try app.session.stopName == "straight-in")
    app.press(.left)
    try app.press(.down) { $0.walk.selected == .way(detour: nil) }
    app.press(.right)
    #expect(try app.session.stopName == "┃ drink")
  }

  @Test func `A slide clicker walks the main way from the title to the end`() throws {
    var app = try App(Sample.dinner.analysis)
    _ = app.update(.resized(Size(columns: 40, rows: 12)))
    var stops = ["title"]
    for _ in 1...200 where stops.last != "end" {
      app.press(.pageDown)
      let stop = try app.session.stopName
      if stops.last != stop { stops.append(stop) }
    }
    #expect(stops == Self.dinnerStops)
    app.press(.pageUp)
    #expect(try app.session.stopName == "bill")
  }

  @Test func `Brackets go from stage to stage`() throws {
    var app = try App(Sample.dinner.analysis)
    var stops: [String] = []
    for _ in 1...3 {
      app.press(.character("]"))
      stops.append(try app.session.stopName)
    }
    #expect(stops == ["welcome", "straight-in", "bill"])
    app.press(.character("]"))
    #expect(app.lastRow == " No stage follows")
    app.press(.end, .character("["), .character("["))
    #expect(try app.session.stopName == "straight-in")
  }

  @Test(arguments: Sample.allCases)
  func `f comes by every flag of the way once, and F by the same ones back`(sample: Sample) throws {
    let analysis = try sample.analysis
    var app = try App(analysis)
    func walkFlags(_ key: Key) throws -> [Finding] {
      var found: [Finding] = []
      for _ in 0...analysis.findings.count {
        app.press(key)
        guard case .finding(let finding) = try app.session.walk.selected,
          finding != found.last
        else { break }
        found.append(finding)
      }
      return found
    }
    let onward = try walkFlags(.character("f"))
    let route = Set(analysis.mainRoute.touchpoints)
    let onTheWay = analysis.findings.filter { finding in
      switch finding.place {
      case .journey: true
      case .touchpoint(let number), .encounter(let number, number: _): route.contains(number)
      }
    }
    #expect(Set(onward) == Set(onTheWay))
    #expect(onward.count == onTheWay.count)
    app.press(.end)
    let back = try walkFlags(.character("F"))
    #expect(back == onward.filter { $0.place != .journey }.reversed())
  }

  @Test func `Presenting shows the words first, then whom they meet, the cost, and the flags`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("p"))
    for _ in 1...6 { app.press(.right) }
    var steps: [String] = []
    for step in Reveal.allCases {
      #expect(try app.session.walk.reveal == step)
      steps.append(app.view().text)
      app.press(.down)
    }
    #expect(steps.allSatisfy { $0.contains("I must pay the bar before I may sit down") })
    #expect(steps.map { $0.contains("The bartender") } == [false, true, true, true])
    #expect(steps.map { $0.contains("makes me pay") } == [false, false, true, true])
    app.press(.escape)
    #expect(try app.session.walk.reveal == nil)
  }

  @Test func `A journey without touchpoints says how to add one`() throws {
    var app = try App(.reading("format: 1\njourney: Nothing yet\n"))
    app.press(.right)
    #expect(app.view().text.contains("touchpoint:"))
    app.press(.right)
    #expect(try app.session.stopName == "end")
  }

  @Test func `A click selects, the second click opens, and the wheel goes down`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, .right, .right)
    let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    let host = try #require(rows.firstIndex { $0.contains("The host") })
    app.press(.click(Point(column: 8, row: host), count: 1))
    #expect(try app.session.walk.selection == 2)
    app.press(.wheel(up: true, at: Point(column: 8, row: host)))
    #expect(try app.session.walk.selection == 1)
    app.press(.click(Point(column: 8, row: host), count: 2))
    #expect(try app.session.sheet?.selected.property == .encounter)
  }

  @Test func `A click on what a key has selected opens nothing; a second one does, however slow it is`()
    throws
  {
    var app = try App(Sample.dinner.analysis)
    app.press(.right, .right, .right, .right, .down)
    let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    let host = Point(column: 8, row: try #require(rows.firstIndex { $0.contains("The host") }))
    app.press(.click(host, count: 1), .right, .left)
    app.press(.down, .click(host, count: 1))
    #expect(try app.session.viewName == .walk)
    app.press(.click(host, count: 1))
    #expect(try app.session.sheet != nil)
  }

  @Test
  func
    `A click leaves the story where it is, the second walks to the moment, and the wheel turns three lines`()
    throws
  {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("7"))
    let before = app.view()
    let rows = before.text.split(separator: "\n", omittingEmptySubsequences: false)
    let welcome = Point(
      column: 9, row: try #require(rows.firstIndex { $0.contains("I am welcomed and told") }))
    app.press(.click(welcome, count: 1))
    #expect(app.view() == before)
    app.press(.click(welcome, count: 2))
    #expect(try app.session.stopName == "welcome")
    app.press(.escape)
    #expect(try app.session.viewName == .legend)
    app.press(.character("g"), .wheel(up: false, at: welcome))
    let turned = app.view()
    app.press(.character("g"), .down, .down, .down)
    #expect(app.view() == turned)
  }
}
