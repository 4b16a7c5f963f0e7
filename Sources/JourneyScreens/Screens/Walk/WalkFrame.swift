import JourneyCore

/// What the stops of a walk have in common: the heading, and the ribbon of the whole way.
struct WalkFrame {
  let scene: WalkScene
  let page: Page

  init(_ scene: WalkScene, on grid: Grid) {
    self.scene = scene
    page = Page(grid.size, glyphs: scene.glyphs)
  }

  /// What is said of the stop of `scene`.
  init(speaking scene: WalkScene) { (self.scene, page) = (scene, Speech.page) }

  /// Draws heading and ribbon, and says on which row the rest starts.
  func draw(
    remark: String? = nil, place: String, at ribbonPlace: Ribbon.Place?, on grid: inout Grid
  ) -> Int {
    let journey = scene.analysis.journey
    let columns = grid.size.columns
    var rows = [
      Heading.row(
        title: journey.title, customer: journey.customerName, remark: remark, place: place,
        columns: columns, glyphs: scene.glyphs)
    ]
    if let ribbonPlace {
      rows.append(Ribbon.row(stations, at: ribbonPlace, columns: columns, glyphs: scene.glyphs))
    }
    grid.draw(rows, from: 0, before: page.rows)
    return rows.count + (page.isRoomy ? 1 : 0)
  }

  /// Draws `blocks` on the rows from `top` on, before `bottom`; left out, before a blank row that parts them from
  /// the hints where there is room.
  func draw(_ blocks: [Block], from top: Int, before bottom: Int? = nil, on grid: inout Grid) -> Shown {
    let bottom = bottom ?? page.rows - (page.isRoomy ? 1 : 0)
    return Stack(
      blocks, on: page, in: top..<max(top, bottom), selection: scene.selection, scroll: scene.scroll
    ).draw(on: &grid)
  }

  /// The touchpoints of the way, made as the ribbon looks at them.
  private var stations: LazyMapCollection<Range<Int>, Ribbon.Station> {
    let route = scene.path.route
    let touchpoints = scene.analysis.index.touchpoints
    return route.touchpoints.indices.lazy.map { position in
      let meetings = route.meetings[route.meetingRanges[position]]
      let inner = meetings.dropFirst()
      return Ribbon.Station(
        name: touchpoints[route.touchpoints[position]].id.text, arrival: meetings.first?.arrival,
        inner: (inner.first(where: \.crossesBorder) ?? inner.first(where: \.isHandedOver))?.arrival)
    }
  }

  /// `Arriving · moment 3 of 7`, on another way than the main one `detour · moment 2 of 5`; on a narrow page
  /// without the stage.
  func place(_ words: String, at position: Int) -> String {
    let route = scene.path.route
    let count = "of \(route.touchpoints.count)"
    let isMainWay = scene.path.detours.isEmpty
    let words = isMainWay ? words : "detour \(scene.glyphs.dot) \(words)"
    guard !page.isNarrow, let title = stage(at: position) else { return "\(words) \(count)" }
    return "\(title) \(scene.glyphs.dot) \(words) \(count)"
  }

  /// The title of the stage at `position`; nil where there is none.
  func stage(at position: Int) -> String? {
    let stage = scene.analysis.index.stages[scene.path.route.touchpoints[position]]
    return stage.map { scene.analysis.journey.stages[$0].title }
  }
}
