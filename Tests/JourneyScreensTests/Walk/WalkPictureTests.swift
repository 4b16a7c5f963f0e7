import JourneyCore
import JourneyScreens
import Testing

/// The walk as people see it; the files are in Pictures.
@Suite struct WalkPictureTests {
  @Test(arguments: [(40, 12), (80, 24), (120, 40)])
  func `The dinner is walked from its title to its end`(columns: Int, rows: Int) throws {
    let picture = Gallery.walk(try .dinner(), columns: columns, rows: rows)
    try Gallery.expect(picture, hangsAs: "dinner-\(columns)x\(rows)")
  }

  @Test func `The sentence of a title stands apart only where the story has its rows`() throws {
    func rows(_ rows: Int) throws -> [Substring] {
      let analysis = try Sample.violin.analysis
      let scene = WalkScene(
        analysis: analysis, path: WalkPath(analysis.mainRoute, taking: [], of: analysis), stop: 0)
      var grid = Grid(size: Size(columns: 80, rows: rows))
      _ = TitleScreen.draw(scene, on: &grid)
      return grid.text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    func blanksAround(_ rows: [Substring]) -> Int? {
      rows.firstIndex { $0.contains("To get 7 things done") }.map { rows[$0 - 2].isEmpty ? 2 : 1 }
    }
    let (tight, wide) = (try rows(25), try rows(40))
    #expect(tight.contains { $0.contains("Lena has four minutes") })
    #expect(tight.contains { $0.contains("in a town an hour away.") })
    #expect(blanksAround(tight) == 1)
    #expect(blanksAround(wide) == 2)
  }

  @Test func `In ASCII every glyph has its other form`() throws {
    let picture = Gallery.walk(try .dinner(), columns: 80, rows: 24, glyphs: .ascii)
    try Gallery.expect(picture, hangsAs: "dinner-ascii-80x24")
    let drawn = picture.unicodeScalars.filter { !$0.isASCII }
    #expect(drawn.isEmpty)
  }

  @Test(arguments: [(5, "border"), (6, "moment")])
  func `Colour says what is well and what is not`(stop: Int, name: String) throws {
    let analysis = try Analysis.dinner()
    let path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
    let scene = WalkScene(
      analysis: analysis, path: path, stop: stop,
      selection: WalkItem.firstSelection(at: path.stops[stop], on: path))
    try Gallery.expect(
      Gallery.picture(scene, columns: 80, rows: 24) + Gallery.styles(scene, columns: 80, rows: 24),
      hangsAs: "styles-\(name)-80x24")
  }

  @Test(arguments: [(40, 12), (80, 24)])
  func `Words of every script keep their columns`(columns: Int, rows: Int) throws {
    let picture = Gallery.walk(try .reading(Self.scripts), columns: columns, rows: rows)
    try Gallery.expect(picture, hangsAs: "scripts-\(columns)x\(rows)")
  }

  @Test func `Warm, unstated and cold borders have each their own truth`() throws {
    let picture = Gallery.walk(try .reading(Self.borders), columns: 80, rows: 24)
    try Gallery.expect(picture, hangsAs: "borders-80x24")
  }

  @Test func `The selection brings into sight what yielded`() throws {
    let analysis = try Analysis.dinner()
    let path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
    let items = WalkScene(analysis: analysis, path: path, stop: 6).items.indices
    let pictures = items.map { selection in
      Gallery.picture(
        WalkScene(analysis: analysis, path: path, stop: 6, selection: selection), columns: 80, rows: 24)
    }
    try Gallery.expect(pictures.joined(), hangsAs: "settle-selections-80x24")
  }

  @Test func `Presenting, a moment is revealed in steps`() throws {
    let analysis = try Analysis.dinner()
    let path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
    let pictures = Reveal.allCases.map { reveal in
      Gallery.picture(
        WalkScene(analysis: analysis, path: path, stop: 4, selection: 1, reveal: reveal), columns: 80,
        rows: 24)
    }
    try Gallery.expect(pictures.joined(), hangsAs: "presenting-80x24")
  }

  @Test func `A way with a detour says so, and ends as it says`() throws {
    let picture = Gallery.walk(try .reading(Self.borders), columns: 80, rows: 24, taking: [0])
    try Gallery.expect(picture, hangsAs: "detour-80x24")
  }

  @Test func `A journey without moments says how to add one`() throws {
    let picture = Gallery.walk(try .reading("format: 1\njourney: Nothing yet\n"), columns: 80, rows: 24)
    try Gallery.expect(picture, hangsAs: "nothing-80x24")
  }

  private static let scripts = """
    format: 1
    journey: 旅館に泊まる一夜の物語
    customer: 田中さん、東京から
    wants: 静かな夜
    department front: フロント
    department kitchen: المطبخ
    contact clerk: 受付の山田さん
      department: front
    contact cook: الطاهي
      department: kitchen
    stage: 到着
    touchpoint arrive: 予約したはずなのに、名前が見つからないと言われて、もう一度最初から説明しなければならない
      owner: front
      meets: clerk
        asked: お名前と、ご予約の日
        demands: wait 10m
      feels: -2
      quote: 疲れているのに。
    touchpoint eat: أريد أن آكل الآن من فضلك
      owner: kitchen
      meets: cook
        handoff: cold
        demands: repeat
      feels: 1
    touchpoint party: 🎉👩‍👩‍👧‍👦 We celebrate 🇯🇵 with e\u{301}clairs and \(String(repeating: "looooong", count: 25))
      owner: front
      meets: clerk
        handoff: warm
      feels: 3

    """

  private static let borders = """
    format: 1
    journey: A call that goes round
    customer: Mia
    wants: My line back
    department shop: Shop
    department line: Hotline
    department field: Field service
    contact clerk: The clerk
      department: shop
      kind: person
    contact bot: The voice
      department: line
      kind: assistant
      disclosed: no
    contact agent: An agent
      department: line
    contact fitter: Our fitter
      department: field
    touchpoint ask: I ask in the shop why my line is dead
      owner: shop
      meets: clerk
        asked: my number
        outcome: passed
      meets: bot
        demands: identify, fill-in, wait 1h
        outcome: refused
      meets: agent
        handoff: warm
    touchpoint visit: Somebody comes and mends it
      meets: fitter
        handoff: warm
        started: us
    touchpoint bill: A letter asks me to pay for it
      owner: shop, line
      meets: clerk
        handoff: cold
        demands: pay, carry
        outcome: unanswered
      believed: +2

    detour gone: I lose my patience
      from: ask
      ends: I have another company now

    """
}
