import JourneyCore
import JourneyScreens
import Testing

@Suite struct RibbonTests {
  private let cold = Meeting.Arrival.handoff(crossesBorder: true, manner: .cold)
  private let inside = Meeting.Arrival.handoff(crossesBorder: false, manner: nil)
  private var stations: [Ribbon.Station] {
    [
      Ribbon.Station(name: "call"), Ribbon.Station(name: "wait", arrival: cold),
      Ribbon.Station(name: "talk", arrival: inside, inner: cold), Ribbon.Station(name: "pay", inner: inside),
    ]
  }

  private func text(at place: Ribbon.Place, columns: Int = 60, glyphs: Glyphs = .unicode) -> String {
    text(stations, at: place, columns: columns, glyphs: glyphs)
  }

  private func text(
    _ stations: [Ribbon.Station], at place: Ribbon.Place, columns: Int, glyphs: Glyphs = .unicode
  ) -> String {
    var grid = Grid(size: Size(columns: columns, rows: 1))
    grid.draw([Ribbon.row(stations, at: place, columns: columns, glyphs: glyphs)], from: 0, before: 1)
    return grid.text
  }

  @Test func `What was walked is heavy, and the place where one is has a mark`() {
    #expect(text(at: .station(0)) == " >call ──┃── wait ──┆── talk┃ ── pay┆")
    #expect(text(at: .station(2)) == " call ━━┃━━ wait ━━┆━━ >talk┃ ── pay┆")
    #expect(text(at: .station(4)) == " call ━━┃━━ wait ━━┆━━ talk┃ ━━ pay┆")
  }

  @Test func `A border is a place of its own, between touchpoints and inside one`() {
    #expect(text(at: .borderBefore(1)) == " call ━>┃── wait ──┆── talk┃ ── pay┆")
    #expect(text(at: .borderInside(2)) == " call ━━┃━━ wait ━━┆━━ talk>┃ ── pay┆")
  }

  @Test func `In ASCII every mark has another form`() {
    #expect(text(at: .station(1), glyphs: .ascii) == " call ==#== >wait --:-- talk# -- pay:")
  }

  @Test func `On a long way the current place stands in the middle`() {
    let stations = (0..<10_000).map { Ribbon.Station(name: "t\($0)") }
    #expect(text(stations, at: .station(5_000), columns: 40) == " …4998 ━━ t4999 ━━ >t5000 ── t5001 ── …")
    #expect(text(stations, at: .station(0), columns: 40) == " >t0 ── t1 ── t2 ── t3 ── t4 ── t5 ── …")
    #expect(text(stations, at: .station(9_999), columns: 40) == " … ━━ t9996 ━━ t9997 ━━ t9998 ━━ >t9999")
  }

  @Test func `A long name is cut so that its neighbours are seen`() {
    let long = Ribbon.Station(name: String(repeating: "long-", count: 12))
    let stations = [Ribbon.Station(name: "a"), long, Ribbon.Station(name: "b")]
    let shown = text(stations, at: .station(1), columns: 40)
    #expect(shown == " a ━━ >long-long-l… ── b")
  }
}
