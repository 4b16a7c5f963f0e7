import JourneyCore
import JourneyScreens
import TestSupport
import Testing

/// Keys and sizes by chance, from a seed that a failure prints.
struct RandomWalkTests {
  private static let seeds: [UInt64] = [1, 2]
  private static let sizes = [
    (0, 0), (1, 1), (2, 30), (7, 3), (20, 5), (39, 11), (40, 12), (80, 24), (160, 50),
  ].map { Size(columns: $0, rows: $1) }

  @Test(arguments: Sample.allCases, seeds)
  func `Whatever is pressed at whatever size, the cursor stands on the screen and Esc leads out`(
    sample: Sample, seed: UInt64
  ) throws {
    var chance = Chance(seed: seed)
    var app = try App(analysis: sample.analysis, size: Size(columns: 80, rows: 24))
    for _ in 1...60 {
      if chance.happens(15) {
        _ = app.update(.resized(chance.pick(Self.sizes)))
      } else {
        app.press(key(by: &chance))
      }
      expectCursorInside(app.view())
    }
    try expectEscapeLeadsOut(of: &app)
  }

  @Test(arguments: sizes)
  func `The list of files stands on any screen`(size: Size) {
    var app = App(files: ["a.journey", "b.journey"], size: size)
    expectCursorInside(app.view())
    app.type("a")
    expectCursorInside(app.view())
    expectCursorInside(App(files: [], size: size).view())
  }

  private func expectCursorInside(_ grid: Grid) {
    guard grid.size.columns > 0, grid.size.rows > 0 else { return }
    #expect(
      (0..<grid.size.columns).contains(grid.cursor.column) && (0..<grid.size.rows).contains(grid.cursor.row))
  }

  private func expectEscapeLeadsOut(of app: inout App) throws {
    for _ in 1...60 { app.press(.escape) }
    let session = try app.session
    #expect(session.prompt == nil && session.viewName == .walk && session.trail.isEmpty)
    #expect(!session.isPresenting && !session.isBlank && session.search == nil)
  }

  /// A key that a view knows, or one that is typed, or the mouse.
  private func key(by chance: inout Chance) -> Key {
    let keys = Command.table.flatMap(\.keys) + TextField.keys.flatMap(\.keys)
    switch chance.number(in: 0...9) {
    case 0: return .character(chance.pick(["a", "e", "w", "9", "é", "誕"]))
    case 1: return .click(Point(column: chance.number(in: 0...90), row: chance.number(in: 0...30)), count: 1)
    case 2: return .paste("wine\nq")
    default: return chance.pick(keys)
    }
  }
}
