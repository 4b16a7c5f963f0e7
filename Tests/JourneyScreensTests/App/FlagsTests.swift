import JourneyCore
import JourneyScreens
import Testing

struct FlagsTests {
  @Test func `All flags of the dinner are listed by flag, then by moment`() throws {
    let analysis = try Sample.dinner.analysis
    var app = try App(analysis)
    app.press(.character("4"))
    for _ in 1...2 {
      guard case .flags(let list) = try app.session.view else { throw NoList() }
      let findings = list.lines.compactMap { if case .finding(let finding) = $0 { finding } else { nil } }
      #expect(Set(findings) == Set(analysis.findings) && findings.count == 14)
      app.press(.tab)
    }
  }

  @Test func `z leaves out what is less severe, and Z shows it again`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("4"))
    var counts = [try count(of: app)]
    for key in ["z", "z", "z", "Z", "Z", "Z"] as [Character] {
      app.press(.character(key))
      counts.append(try count(of: app))
    }
    #expect(counts == [14, 13, 5, 5, 13, 14, 14])
    #expect(app.lastRow == " All flags are shown")
    app.press(.character("z"), .character("z"), .character("z"))
    #expect(app.lastRow == " Only the severe are left; Z shows more")
  }

  @Test func `An identifier as long as a sentence leaves the flag its room`() throws {
    let name = String(repeating: "i-wait-and-wait-", count: 3) + "i"
    var app = try App(
      .reading("format: 1\njourney: A queue\ntouchpoint \(name): I wait\n"))
    #expect(!app.view().text.contains(name.prefix(21)))
    app.press(.right)
    #expect(app.view().text.contains(name.prefix(19) + "…") && !app.view().text.contains(name.prefix(21)))
    app.press(.character("4"))
    #expect(app.view().text.contains(name.prefix(19) + "…") && !app.view().text.contains(name.prefix(21)))
  }

  @Test func `Enter goes to every flag's place, and Esc comes back to the list`() throws {
    let analysis = try Sample.dinner.analysis
    var app = try App(analysis)
    app.press(.character("4"))
    for _ in analysis.findings {
      let list = app.view()
      let flag = try #require(try app.session.selectedFlag)
      app.press(.enter)
      guard case .finding(let found) = try app.session.walk.selected else { throw NoList() }
      #expect(found.isLike(flag))
      app.press(.escape)
      #expect(app.view() == list)
      app.press(.down)
    }
  }

  @Test func `A flag that only a detour comes to is gone to by that detour, and Esc takes it back`() throws {
    var app = try App(.reading(Self.withDetours))
    app.press(.character("4"))
    try app.press(.down) { $0.selectedFlag?.flag == .noAnswer }
    app.press(.enter)
    #expect(try app.session.stopName == "deep")
    #expect(try app.session.walk.path.detours == [0, 1])
    app.press(.escape)
    #expect(try app.session.walk.path.detours == [])
  }

  @Test func `The list says of a flag that only another way has it, and Enter takes that way`() throws {
    let analysis = try Sample.car.analysis
    var app = try App(analysis: analysis, size: Size(columns: 120, rows: 40))
    app.press(.character("4"))
    try app.press(.down) { $0.selectedFlag?.isOnMainRoute == false }
    #expect(app.view().text.contains("on “"))
    let flag = try #require(try app.session.selectedFlag)
    app.press(.enter)
    #expect(try app.session.walk.path.detours == flag.detour.map { [$0] })
    guard case .finding(let selected) = try app.session.walk.selected else { throw NoList() }
    #expect(selected.isLike(flag))
  }

  @Test func `From a detour the list says what only the main way has`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    try app.press(.down) { $0.walk.selected == .way(detour: 0) }
    app.press(.right, .character("4"))
    try app.press(.down) { $0.selectedFlag?.flag == .pingPong }
    #expect(app.view().text.contains("on the main way"))
    app.press(.enter)
    #expect(try app.session.walk.path.detours == [])
    #expect(try app.session.stopName == "settle")
  }

  @Test func `A long list says how much stands above and below, under the heading of its group`() throws {
    var app = try App(analysis: Sample.dinner.analysis, size: Size(columns: 40, rows: 12))
    app.press(.character("4"))
    #expect(app.view().text.contains("↓ ") && !app.view().text.contains(" more\n"))
    app.press(.end)
    #expect(app.view().text.contains("↑ ") && !app.view().text.contains("more ─"))
    for _ in 1..<14 {
      let text = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
      let flag = try #require(try app.session.selectedFlag)
      #expect(text[2...5].contains { $0.hasPrefix(" \(flag.flag.rawValue)") })
      app.press(.up)
    }
  }

  @Test func `What is cut below the list ends with a sign of it`() throws {
    var app = try App(analysis: Sample.car.analysis, size: Size(columns: 40, rows: 12))
    app.press(.character("4"))
    for _ in 1..<50 {
      let text = app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
      let flag = try #require(try app.session.selectedFlag)
      let last = text[7...10].last { !$0.isEmpty } ?? ""
      #expect(last.hasSuffix("…") || flag.flag.remedy.hasSuffix(last.dropFirst()))
      app.press(.down)
    }
  }

  @Test func `A flag on a way that nobody can take says so`() throws {
    var app = try App(.reading(Self.withDetours))
    app.press(.character("4"))
    try app.press(.down) { $0.selectedFlag?.flag == .unreached }
    app.press(.enter)
    #expect(app.lastRow == " No way leads there")
  }

  @Test func `Enter on a flag of the walk opens the list at it`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("f"), .character("f"), .enter)
    let listed = try #require(try app.session.selectedFlag)
    app.press(.escape)
    #expect(try app.session.walk.selected == .finding(listed))
  }

  @Test func `Right and left go from group to group`() throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.character("4"), .tab, .home)
    var touchpoints: [Int?] = []
    for _ in 1...20 where !app.lastRow.contains("Nothing follows") {
      touchpoints.append(try app.session.selectedFlag?.place.touchpointNumber)
      app.press(.right)
    }
    #expect(touchpoints == [0, 1, 2, 4, 5, 6])
    for expected in touchpoints.dropLast().reversed() {
      app.press(.left)
      #expect(try app.session.selectedFlag?.place.touchpointNumber == expected)
    }
  }

  private struct NoList: Error {}

  private func count(of app: App) throws -> Int {
    guard case .flags(let list) = try app.session.view else { throw NoList() }
    return list.counts.total
  }

  private static let withDetours = """
    format: 1
    journey: Ways
    department shop: Shop
    contact clerk: The clerk
      department: shop
    touchpoint start: I come in
      owner: shop
      feels: +3
      meets: clerk
    touchpoint last: I go out
      owner: shop
      meets: clerk
    detour first: when I ask
      from: start
      to: last
    touchpoint side: I ask
      owner: shop
      meets: clerk
    detour second: when I ask again
      from: side
      to: last
    touchpoint deep: I ask again
      owner: shop
      meets: clerk
        outcome: unanswered
      meets: clerk
    detour lost: never
      from: nowhere
      to: last
    touchpoint nowhere: I am lost
      owner: shop
    """
}

extension Place {
  /// The touchpoint's number; nil for the journey.
  fileprivate var touchpointNumber: Int? {
    switch self {
    case .journey: nil
    case .touchpoint(let number), .encounter(let number, number: _): number
    }
  }
}
