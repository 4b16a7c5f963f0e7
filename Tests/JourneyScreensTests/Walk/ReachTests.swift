import JourneyCore
import Testing

@testable import JourneyScreens

/// What the foot names can be come to.
@Suite struct ReachTests {
  private static let sizes = [(40, 12), (80, 24), (120, 40)].map { Size(columns: $0, rows: $1) }

  @Test(arguments: Sample.allCases, sizes)
  func `Every line of every stop is seen by pressing down`(sample: Sample, size: Size) throws {
    try expectAllLines(of: sample, at: size, pressing: .down)
  }

  @Test(arguments: Sample.allCases, sizes)
  func `Every line of every stop is seen by a slide clicker`(sample: Sample, size: Size) throws {
    try expectAllLines(of: sample, at: size, pressing: .pageDown)
  }

  @Test(arguments: sizes)
  func `A story of many lines is read to its end before the next stop`(size: Size) throws {
    let story = (1...60).map { "      line \($0)\n\n" }.joined()
    var app = try App(
      analysis: .reading(
        "format: 1\njourney: A story\ntouchpoint first: I read\n  story:\n\(story)touchpoint second: I go on\n"
      ), size: size)
    app.press(.right)
    let seen = try lines(in: &app, pressing: .pageDown)
    let whole = Set(seen.map(\.withoutCuts))
    #expect((1...60).allSatisfy { whole.contains("line \($0)") })
    #expect(try app.session.stopName == "second")
  }

  private func expectAllLines(of sample: Sample, at size: Size, pressing key: Key) throws {
    let start = try App(analysis: sample.analysis, size: size)
    for stop in try start.session.walk.path.stops.indices {
      var app = start
      for _ in 0..<stop { app.press(.right) }
      let wanted = Set(try app.session.walk.scene(with: .unicode).lines(at: size).map(\.withoutCuts))
      var above = app
      let seen = try lines(in: &app, pressing: key).union(lines(in: &above, pressing: .up))
      #expect(wanted.subtracting(seen.map(\.withoutCuts)) == [], "stop \(stop)")
    }
  }

  /// What is seen at this stop until `key` leads nowhere, or to another stop.
  private func lines(in app: inout App, pressing key: Key) throws -> Set<String> {
    let stop = try app.session.walk.stop
    var seen: Set<String> = []
    for _ in 1...500 {
      seen.formUnion(app.view().lines)
      app.press(key)
      if try app.session.status != nil || app.session.walk.stop != stop { return seen }
    }
    Issue.record("500 presses of \(key) led nowhere")
    return seen
  }
}

extension String {
  /// The line without the signs that its text goes on or began above.
  fileprivate var withoutCuts: String {
    var line = Substring(self)
    while line.last == "…" { line.removeLast() }
    return String(line.drop { "… ".contains($0) })
  }
}

extension WalkScene {
  /// The lines of all blocks of the stop, as they are drawn where there is room for all.
  fileprivate func lines(at size: Size) -> Set<String> {
    let frame = WalkFrame(self, on: Grid(size: size))
    let blocks: [JourneyScreens.Block] =
      switch current {
      case .title: TitleBlocks(scene: self, page: frame.page, height: size.rows).blocks
      case .moment(let moment): MomentBlocks(moment, frame).blocks
      case .border(let border): BorderBlocks(border, frame).blocks
      case .end: EndBlocks(scene: self, page: frame.page).blocks
      case .empty: []
      }
    let rows = blocks.flatMap { $0.rows }
    var grid = Grid(size: Size(columns: size.columns, rows: rows.count))
    grid.draw(rows, from: 0, before: rows.count, inset: frame.page.inset)
    return grid.lines
  }
}

extension Grid {
  /// The lines, without what is blank at the left and the marker of the selection.
  fileprivate var lines: Set<String> {
    Set(text.split(separator: "\n").map { String($0.drop { " >".contains($0) }) }).subtracting([""])
  }
}
