import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What holds for the map of every journey, at every size, zoom and selection, before anything is drawn.
@Suite struct MapLayoutLawTests {
  /// A journey and a zoom.
  struct Sheet: CustomTestStringConvertible {
    let name: String
    let zoom: Map.Zoom
    var testDescription: String { "\(name), \(zoom)" }

    static let all = MapSheets.names.flatMap { name in Map.Zoom.allCases.map { Sheet(name: name, zoom: $0) } }
  }

  private func forEachPlan(_ sheet: Sheet, _ check: (MapPlan, Comment) throws -> Void) throws {
    let analysis = try MapSheets.analysis(sheet.name)
    let isWritten = !sheet.name.hasPrefix("seed") && sheet.name != "crowd"
    for size in isWritten ? MapSheets.sizes : [MapSheets.sizes[0], MapSheets.sizes[3]] {
      try MapSheets.forEachScene(of: analysis, zoom: sheet.zoom, size: size) { scene in
        guard !scene.route.touchpoints.isEmpty else { return }
        try check(MapPlan(scene), "\(size.columns)x\(size.rows), \(scene.focus)")
      }
    }
  }

  @Test(arguments: Sheet.all)
  func `No label overlaps another, and no line crosses a label`(sheet: Sheet) throws {
    try forEachPlan(sheet) { plan, comment in
      let width = plan.scene.canvas.size.columns
      var isTaken = [Bool](repeating: false, count: width * plan.scene.height)
      for label in plan.labels {
        let cells = label.columns.map { label.row * width + $0 }
        let isFree = cells.allSatisfy { !isTaken[$0] }
        #expect(isFree, "“\(label.text)” \(comment)")
        for cell in cells { isTaken[cell] = true }
      }
      for stroke in plan.strokes {
        let isFree = stroke.cells.allSatisfy { !isTaken[$0.row * width + $0.column] }
        #expect(isFree, "\(stroke.kind) \(comment)")
      }
    }
  }

  @Test(arguments: Sheet.all)
  func `Every handoff and every encounter in sight is drawn once`(sheet: Sheet) throws {
    try forEachPlan(sheet) { plan, comment in
      let meetings = plan.columns.slots.compactMap(\.meeting)
      var handoffs: [Int] = []
      var nodes: [Int] = []
      for stroke in plan.strokes {
        if case .handoff(let meeting) = stroke.kind { handoffs.append(meeting) }
        if case .node(let meeting) = stroke.kind { nodes.append(meeting) }
      }
      #expect(handoffs == meetings.filter { plan.scene.route.meetings[$0].isHandedOver }, comment)
      #expect(nodes == meetings, comment)
    }
  }

  @Test(arguments: Sheet.all)
  func `No handoff shares a cell with another, and none covers an encounter`(sheet: Sheet) throws {
    try forEachPlan(sheet) { plan, comment in
      var taken: [Point: MapPlan.Stroke.Kind] = [:]
      for stroke in plan.strokes {
        switch stroke.kind {
        case .handoff, .node:
          for cell in stroke.cells {
            let other = taken.updateValue(stroke.kind, forKey: Point(column: cell.column, row: cell.row))
            #expect(other == nil, "\(stroke.kind) over \(other.debugDescription) \(comment)")
          }
        case .way, .feelings, .branch, .rule, .mark: break
        }
      }
    }
  }

  @Test(arguments: Sheet.all)
  func `The selected moment is in sight, with the cursor on its marker and its words below`(sheet: Sheet)
    throws
  {
    try forEachPlan(sheet) { plan, comment in
      guard let position = plan.focus.position else { return }
      #expect(plan.columns.column(ofPosition: position) != nil, comment)
      if let meeting = plan.focus.meeting { #expect(plan.columns.slot(ofMeeting: meeting) != nil, comment) }
      var grid = Grid(size: plan.scene.canvas.size)
      _ = MapScreen.draw(plan.scene, on: &grid)
      #expect(grid.character(at: grid.cursor) == ">", comment)
      let title = plan.scene.touchpoint(at: position).title
      let words = TextWrap.lines(title, columns: grid.size.columns - 2).first.map { DisplayText.safe($0) }
      let line = plan.labels.filter { $0.row == plan.rows.words.first }.map(\.text).joined()
      let shown = words.map { $0.hasPrefix(line) || line.hasPrefix($0.prefix(20)) } ?? true
      #expect(shown, "\(line) \(comment)")
    }
  }

  @Test(arguments: Sheet.all)
  func `No band moves whatever is selected, and what has no line is told`(sheet: Sheet) throws {
    var rows: [Size: MapRows] = [:]
    try forEachPlan(sheet) { plan, comment in
      let size = plan.scene.canvas.size
      let isSame = rows[size].map { $0 == plan.rows } ?? true
      #expect(isSame, comment)
      rows[size] = plan.rows
      let branches = MapBranch.branches(in: plan.columns, of: plan.scene.walk.path, glyphs: .unicode)
      let more = branches.count - plan.drawnBranches
      let isTold = plan.footnotes.contains { $0.word == Phrase.count(more, "more detour") }
      #expect((more > 0) == isTold, comment)
      #expect(plan.tellsTheWorst, comment)
    }
  }

  @Test(arguments: Sheet.all)
  func `The last row stays free, and everything is inside the screen`(sheet: Sheet) throws {
    try forEachPlan(sheet) { plan, comment in
      let size = plan.scene.canvas.size
      let points =
        plan.labels.flatMap { label in label.columns.map { Point(column: $0, row: label.row) } }
        + plan.strokes.flatMap { $0.cells.map { Point(column: $0.column, row: $0.row) } }
      let outside = points.filter {
        $0.row >= size.rows - 1 || $0.row < 0 || $0.column < 0 || $0.column >= size.columns
      }
      #expect(outside.isEmpty, comment)
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2), (12, 4), (39, 11), (300, 3), (5, 90), (20, 7)])
  func `No size is too small to draw on`(columns: Int, rows: Int) throws {
    for name in ["dinner", "crowd", "seed 3"] {
      for zoom in Map.Zoom.allCases {
        let analysis = try MapSheets.analysis(name)
        MapSheets.forEachScene(of: analysis, zoom: zoom, size: Size(columns: columns, rows: rows)) { scene in
          var grid = Grid(size: scene.canvas.size)
          _ = MapScreen.draw(scene, on: &grid)
          #expect(grid.size.columns == columns)
        }
      }
    }
  }

  @Test func `Sixty moments stand on 120 columns at once`() throws {
    let walk = Walk(try MapSheets.analysis("hospital"))
    let scene = Map(walk, zoom: .journey).scene(of: walk, on: Canvas(size: Size(columns: 120, rows: 40)))
    #expect(MapPlan(scene).columns.columns.map(\.position) == Array(0..<60))
  }

  @Test func `Close up, one stage has the whole width`() throws {
    var walk = Walk(try .dinner())
    _ = walk.stand(at: 4)
    let scene = Map(walk, zoom: .stage).scene(of: walk, on: Canvas(size: Size(columns: 120, rows: 40)))
    let columns = MapPlan(scene).columns
    #expect(columns.columns.map(\.position) == [3, 4, 5])
    #expect(columns.columns.last?.cells.upperBound ?? 0 > 100)
  }
}

extension MapPlan {
  /// How many ways have a line.
  fileprivate var drawnBranches: Int {
    strokes.count { stroke in
      if case .branch = stroke.kind {
        stroke.cells.contains { rows.branches.contains($0.row) }
      } else {
        false
      }
    }
  }

  /// Whether the worst moment is marked beside its feeling, or by an arrow; its name is where it is selected.
  fileprivate var tellsTheWorst: Bool {
    guard let worst = scene.walk.path.worstMoments.first, !rows.feelings.isEmpty, columns.base >= 3,
      columns.column(ofPosition: worst) != nil, focus.position != worst
    else { return true }
    let word = scene.word(forRank: 0)
    return footnotes.contains { $0.word == word }
      || labels.contains { label in
        label.row < rows.lanes[0].node && label.row > 0 && label.text.contains(word)
      }
  }
}

extension Grid {
  /// What stands at `point`.
  fileprivate func character(at point: Point) -> String {
    guard point.row < size.rows, point.column < size.columns else { return "" }
    return text(of: glyphs[point.row * size.columns + point.column])
  }
}
