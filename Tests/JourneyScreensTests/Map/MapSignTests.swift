import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// Whether whoever has never seen a map can read its signs.
@Suite struct MapSignTests {
  private func map(of name: String, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode) throws -> App {
    var app = try App(
      analysis: MapSheets.analysis(name), size: Size(columns: columns, rows: rows), glyphs: glyphs)
    app.press("2")
    return app
  }

  @Test(arguments: ["dinner", "car", "privateBank", "hospital"])
  func `On 80 columns the signs that are in sight are told, at the title and at a moment`(name: String) throws
  {
    var app = try map(of: name, 80, 24)
    #expect(app.view().text.contains("● served") || app.view().text.contains("○ passed on"))
    app.press(.right, .right, .right)
    #expect(app.view().text.contains("● served") || app.view().text.contains("○ passed on"))
  }

  @Test func `Only signs that are in sight are told beside the map`() throws {
    var app = try map(of: "dinner", 80, 24)
    app.press(.right)
    #expect(!app.view().text.contains("x no answer") && !app.view().text.contains("? unstated"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40)], [Glyphs.unicode, .ascii])
  func `Tab turns to what all signs mean, and Tab, Esc and Enter turn back`(size: (Int, Int), glyphs: Glyphs)
    throws
  {
    var app = try map(of: "hospital", size.0, size.1, glyphs: glyphs)
    app.press(.right, .right)
    let before = app.view()
    #expect(before.text.contains("Tab signs"))
    for key in [Key.tab, .escape, .enter] {
      app.press(.tab)
      #expect(app.view().text.contains("signs of the map"))
      var read = app.view().text
      for _ in 0..<40 {
        app.press(.down)
        read += app.view().text
      }
      let told = ["\(glyphs.passedOn) ", "\(glyphs.unstated) ", "w wait", "W Ward 7", "$ pay"]
      for sign in told { #expect(read.contains(sign), "\(sign)") }
      #expect(try app.session.stopName == "m02")
      app.press(key)
      #expect(app.view() == before)
    }
  }

  @Test(arguments: MapSheets.names)
  func `No letter of a department is one of a demand, or another sign`(name: String) throws {
    let analysis = try MapSheets.analysis(name)
    let demands = Set(Demand.Kind.allCases.map(MapDemands.letter))
    for glyphs in [Glyphs.unicode, .ascii] {
      let letters = Set(DepartmentLetters.letters(of: analysis.journey.departments, glyphs: glyphs))
      let signs: Set<Character> = [
        glyphs.served, glyphs.passedOn, glyphs.turnedAway, glyphs.unstated, glyphs.downArrow, glyphs.border,
      ]
      #expect(letters.isDisjoint(with: demands.union(signs)))
    }
  }

  @Test func `More departments than letters have no letter of a demand either`() throws {
    let departments = try (0..<80).map { number in
      Department(id: try #require(Identifier("d\(number)")), name: "Wards")
    }
    let letters = DepartmentLetters.letters(of: departments, glyphs: .unicode)
    #expect(Set(letters).isDisjoint(with: Demand.Kind.allCases.map(MapDemands.letter)))
  }

  @Test func `In the whole journey a W is a department, and a w is a wait`() throws {
    var app = try map(of: "hospital", 120, 40)
    app.press(.right, "Z")
    let text = app.view().text
    #expect(text.contains("w wait") && !text.contains("W wait"))
    let narrow = try {
      var app = try map(of: "hospital", 80, 24)
      app.press(.right, "Z")
      return app.view().text
    }()
    #expect(narrow.contains("W Ward 7"))
  }

  @Test func `A detour that has no line is counted, marked where it leaves, and ↓ there shows it`() throws {
    var app = try map(of: "car", 80, 24)
    #expect(app.view().text.contains("╰ 1 more detour") && app.view().text.contains("+1 more"))
    #expect(app.view().text.contains("╰email"))
    app.press(.right)
    #expect(app.view().text.contains("↑ ↓ lane, detour"))
    for _ in 0..<8 { app.press(.down) }
    #expect(app.view().text.contains("> she walks in"))
  }

  @Test func `The worst moments are marked at their feelings, and told by number`() throws {
    var app = try map(of: "dinner", 80, 24)
    let lines = app.view().text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let row = try #require(lines.firstIndex { String($0).contains(" 0 ┈") })
    #expect(String(lines[row]).contains("┈worst┈") && String(lines[row]).contains("┈2nd worst┈"))
    #expect(app.view().text.contains("The worst, moment 3: I must pay the bar"))
    app.press(.right, .right, .right)
    #expect(app.view().text.contains("moment 3 of 7, the worst"))
    var small = try map(of: "dinner", 40, 12)
    small.press(.right, .right, .right, "Z")
    #expect(small.view().text.contains("worst"))
  }

  @Test func `The heading says detour only at the moments of one`() throws {
    var app = try map(of: "hospital", 120, 40)
    let index = try app.session.walk.analysis.index
    for _ in 0..<70 {
      app.press(.right)
      let walk = try app.session.walk
      if let way = walk.items.first(where: { if case .way(detour: .some) = $0 { true } else { false } }),
        walk.path.detours.isEmpty, case .way(let detour) = way,
        let first = detour.map({ index.detourRanges[$0] }), !first.isEmpty
      {
        while try app.session.walk.selected != way { app.press(.down) }
        continue
      }
      let isOnDetour = walk.touchpoint.flatMap { index.enclosingDetours[$0] } != nil
      #expect(app.view().text.split(separator: "\n")[0].contains("detour ·") == isOnDetour)
    }
    #expect(try !app.session.walk.path.detours.isEmpty)
  }
}
