import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What keys and clicks do on the map.
@Suite struct MapTests {
  /// `app` at the end of a way with a detour.
  private func takeDetour(_ app: inout App) throws {
    func isWay(_ item: WalkItem?) -> Bool { if case .way(detour: .some) = item { true } else { false } }
    try app.press(.right) { $0.walk.items.contains(where: isWay) }
    try app.press(.down) { isWay($0.walk.selected) }
    app.press(.right, .end)
  }

  @Test func `On a detour the map tells of the way that is walked alone`() throws {
    var app = try App(analysis: Album.analysis("hospital"), size: Size(columns: 120, rows: 40))
    try takeDetour(&app)
    app.press("2")
    let walk = try app.session.walk
    let counts = walk.path.analysis.counts
    #expect(walk.path.detours.count == 1 && counts.total != walk.analysis.counts.total)
    #expect(app.view().text.contains("\(counts.total) flags this way, \(counts[.severe]) severe"))
    var dinner = try App(Sample.dinner.analysis)
    dinner.press("2")
    #expect(dinner.view().text.contains(" Bar "))
    dinner.press("1")
    try takeDetour(&dinner)
    dinner.press("2")
    #expect(!dinner.view().text.contains(" Bar "))
  }

  private func map(of analysis: Analysis, _ columns: Int = 80, _ rows: Int = 24) throws -> App {
    var app = try App(analysis: analysis, size: Size(columns: columns, rows: rows))
    app.press("2")
    return app
  }

  /// The department whose lane is selected, or that of the encounter that is.
  private func lane(_ app: App) throws -> String? {
    let session = try app.session
    guard case .panorama(let view) = session.view, let map = view as? Map else { return nil }
    let focus = MapFocus(session.walk, lane: map.lane)
    let met = focus.meeting.map { session.walk.path.route.meetings[$0].department }
    return (focus.lane ?? met).map { session.walk.analysis.journey.departments[$0].id.text }
  }

  @Test func `→ and ← walk from moment to moment, past borders`() throws {
    var app = try map(of: .dinner())
    var seen: [String] = []
    for _ in 0..<7 {
      app.press(.right)
      seen.append(try app.session.stopName)
    }
    #expect(seen == ["welcome", "drink", "settle", "straight-in", "another", "eat", "bill"])
    app.press(.right)
    #expect(try app.session.status == "Nothing follows here")
    app.press(.left)
    #expect(try app.session.stopName == "eat")
  }

  @Test func `↓ and ↑ go from lane to lane, and where somebody is met the encounter is selected`() throws {
    var app = try map(of: .dinner())
    app.press(.right, .right, .right)
    #expect(try app.session.walk.selected == .encounter(2))
    app.press(.up)
    #expect(try app.session.walk.selected == .encounter(3))
    #expect(try lane(app) == "front")
    app.press(.up)
    #expect(try app.session.walk.selected == .words)
    app.press(.down, .down, .down)
    #expect(try lane(app) == "kitchen")
    #expect(try app.session.walk.selected == .words)
    #expect(app.view().text.contains("Kitchen has no part in this moment"))
    app.press(.right, .right, .right)
    #expect(app.view().text.contains("Kitchen answers for this moment, and is not met in it"))
  }

  @Test func `Enter walks to what is selected, and Esc comes back to the same place of the map`() throws {
    var app = try map(of: .dinner())
    app.press(.right, .right, .right, .up, "Z")
    let before = app.view()
    app.press(.enter)
    #expect(try app.session.viewName == .walk && app.session.stopName == "settle")
    #expect(try app.session.walk.selected == .encounter(3))
    app.press(.right, .right, .escape)
    #expect(app.view() == before)
    app.press(.escape)
    #expect(try app.session.viewName == .walk && app.session.stopName == "settle")
  }

  @Test func `A way on is selected below the lanes, and → takes it`() throws {
    var app = try map(of: .dinner())
    app.press(.right)
    for _ in 0..<3 { app.press(.down) }
    #expect(app.view().text.contains("> our table is ready"))
    app.press(.right)
    #expect(try app.session.stopName == "straight-in")
    #expect(try app.session.walk.path.detours == [0])
    app.press(.left, .down, .down, .down)
    #expect(app.view().text.contains("another way  the main way"))
  }

  @Test func `z and Z change the size in three steps`() throws {
    var app = try map(of: .dinner(), 120, 40)
    app.press(.right)
    var looks: [Grid] = [app.view()]
    app.press("z")
    looks.append(app.view())
    app.press("z")
    #expect(try app.session.status == "No closer; Z shows more")
    app.press("Z", "Z")
    looks.append(app.view())
    #expect(Set(looks).count == 3)
  }

  @Test func `A click selects what stands there, and the second walks there`() throws {
    var app = try map(of: .dinner())
    app.press(.right)
    let rows = app.view().text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let row = try #require(rows.firstIndex { String($0).hasPrefix(" Bar") })
    let column = try #require(rows[row].lastIndex(of: "●"))
    app.press(.click(Point(column: column, row: row), count: 1))
    #expect(try app.session.walk.selected == .encounter(2))
    app.press(.click(Point(column: column, row: row), count: 1))
    #expect(try app.session.viewName == .walk && app.session.stopName == "settle")
  }

  @Test func `What is changed on the map is seen on it`() throws {
    var app = try map(of: .dinner())
    app.press(.right, .right, .right)
    app.press("-", "-")
    #expect(app.view().text.contains("I feel betrayed −3"))
    app.press("u", "u", .up, "i")
    #expect(try app.session.draft.analysis.journey.stages[0].touchpoints[2].encounters[1].handoff != .cold)
    #expect(!app.view().text.contains("Bar tells Front of house nothing"))
    app.press("u")
    app.press(.down, .down, .down)
    #expect(try lane(app) == "kitchen")
  }

  @Test func `In a journey without moments every view says the same about the first one, and it is true`()
    throws
  {
    for key: Key in ["2", "3", "5"] {
      var app = try App(
        analysis: .reading("format: 1\njourney: Nothing yet\ndepartment bar: Bar\n"),
        size: Size(columns: 80, rows: 24))
      app.press(key)
      let words = app.view().text.split { $0.isWhitespace }.joined(separator: " ")
      #expect(words.contains("a writes the first one") && !words.contains("1 goes"), "\(key)")
      app.press("a")
      let isWriting = if case .editor = try app.session.prompt { true } else { false }
      #expect(isWriting, "\(key)")
    }
  }

  @Test func `What is missing is said, and what to do about it`() throws {
    let empty = try map(of: .reading("format: 1\njourney: Nothing yet\n")).view().text
    #expect(empty.contains("there is nothing to map") && empty.contains("a writes the first one"))
    let bare = try map(of: .reading("format: 1\njourney: A\ntouchpoint: I stand there\n")).view().text
    #expect(bare.contains("No department yet: O, then a, writes one"))
    #expect(bare.contains("Nobody has said how the customer feels: + and − say it"))
  }

  @Test func `Departments that do not fit share the last lane, and their letters stand for them`() throws {
    var app = try map(of: MapSheets.analysis("crowd"), 200, 13)
    app.press(.right)
    #expect(app.view().text.contains("more"))
  }
}

/// Which rows the map gives to what.
@Suite struct MapRowsTests {
  private let dinner: MapRows.Needs = {
    var needs = MapRows.Needs()
    (needs.lanes, needs.unseen, needs.hasStages, needs.branches) = (2, 1, true, 1)
    (needs.names, needs.feelings, needs.hasWords, needs.demands) = (3, 5, true, 2)
    return needs
  }()

  @Test(arguments: 0..<80)
  func `No row has two bands, and none is below the last`(height: Int) {
    let rows = MapRows(dinner, height: height)
    let lanes = rows.lanes.flatMap { Array($0.gap) + [$0.node, $0.who, $0.demands].compactMap(\.self) }
    let single = [rows.heading, rows.stage, rows.who, rows.visibility, rows.flags].compactMap(\.self)
    let bands = [rows.names, rows.branches, rows.feelings, rows.demands, rows.legend, rows.words, rows.facts]
    let all = single + lanes + rows.unseen + bands.flatMap(Array.init)
    #expect(all.count == Set(all).count)
    #expect(all.allSatisfy { (0..<max(1, height)).contains($0) })
  }

  @Test func `On twelve rows the words, the way and its breaks stay, and the rest yields`() {
    let rows = MapRows(dinner, height: 11)
    #expect(!rows.words.isEmpty && rows.lanes.count == 2 && rows.lanes[1].gap.count == 1)
    #expect(rows.branches.isEmpty && !rows.isWhole)
  }

  @Test func `On twenty-three rows all of the dinner has its place`() {
    #expect(MapRows(dinner, height: 23).isWhole)
  }
}
