import JourneyCore

/// What we believe against what customers say, moment by moment, and whose belief is furthest from the customers.
package struct Gap: Panorama {
  /// What stands below what.
  package enum Order: CaseIterable, Hashable, Sendable {
    /// The moments, the largest gap first.
    case byGap
    /// The moments as they are lived.
    case story
    /// The departments, the one that is furthest from its customers first.
    case departments

    /// The order as the heading says it.
    package var words: String {
      switch self {
      case .byGap: "by gap"
      case .story: "in story order"
      case .departments: "by department"
      }
    }
  }

  /// What stands below what.
  package private(set) var order = Order.byGap
  /// What is known along the way.
  package private(set) var figures: GapFigures
  /// The number in ``GapFigures/believers`` of the department that is chosen.
  package private(set) var believer = 0

  /// Looks along the way of `walk`.
  package init(_ walk: Walk) { figures = GapFigures(walk.path.route, of: walk.analysis) }

  /// Looks along the way of `walk`, which goes to the largest gap where it stands at no moment.
  package init(along walk: inout Walk) {
    self.init(walk)
    if walk.position == nil { _ = walk.stand(at: position(ofRow: 0)) }
  }

  package var name: ViewName { .gap }
  package var whyOnePage: String? { nil }

  package func draw(_ walk: Walk, with glyphs: Glyphs, on grid: inout Grid) -> Shown {
    GapScreen(gap: self, walk: walk, page: Page(grid.size, glyphs: glyphs)).draw(on: &grid)
  }

  package func hints(at walk: Walk) -> [Hint] {
    [
      Hint([.move(.up), .move(.down)], "choose"), Hint([.move(.previous), .move(.next)], "walk"),
      Hint([.change(.ballot)], "ballot"), Hint([.enter], "open"),
      Hint([.turnPage(forward: true)], order.turned(forward: true).words),
      Hint([.out], "back"), Hint([.show(.flags)], "flags"),
    ]
  }

  package mutating func turnPage(forward: Bool, along walk: inout Walk) {
    order = order.turned(forward: forward)
    guard order == .departments, let position = walk.position else { return }
    believer = figures.believers.firstIndex { $0.positions.contains(position) } ?? believer
  }

  package func whyNot(_ change: Change, at walk: Walk) -> String? {
    guard order == .departments, !figures.standings.isEmpty, change != .ballot else { return nil }
    return "A department is selected here, and no moment: Tab leads to the moments"
  }

  package mutating func follow(_ walk: Walk) {
    let department = believer(at: believer)?.department
    figures = GapFigures(walk.path.route, of: walk.analysis)
    believer = figures.believers.firstIndex { $0.department == department } ?? 0
  }

  /// The id of the department that is chosen, an empty one for all of us; nil where moments are chosen.
  var voter: String? {
    order == .departments ? believer(at: believer).map { $0.department?.text ?? "" } : nil
  }

  private func believer(at number: Int) -> GapFigures.Believer? {
    figures.believers.indices.contains(number) ? figures.believers[number] : nil
  }
}

// MARK: - Stepping

extension Gap {
  package mutating func move(_ move: Move, along walk: inout Walk, on canvas: Canvas) -> Bool {
    switch move {
    case .down, .up, .onward, .back, .first, .last:
      step(move, along: &walk, page: max(1, canvas.size.rows / 3))
    case .next, .previous, .nextStage, .previousStage, .nextFlag, .previousFlag:
      walk.stride(move)
    }
  }

  /// Steps through what stands below one another.
  private mutating func step(_ move: Move, along walk: inout Walk, page: Int) -> Bool {
    if order == .departments {
      var cursor = ListCursor(selection: believer)
      guard cursor.move(move, count: figures.believers.count, page: page) else { return false }
      choose(cursor.selection, along: &walk)
      return true
    }
    guard let row = row(at: walk) else {
      let isUp = move == .up || move == .back
      return !isUp && walk.stand(at: position(ofRow: move == .last ? figures.standings.count - 1 : 0))
    }
    var cursor = ListCursor(selection: row)
    guard cursor.move(move, count: figures.standings.count, page: page) else { return false }
    return walk.stand(at: position(ofRow: cursor.selection))
  }

  /// Chooses a department, and walks to the moment at which it is furthest from its customers.
  private mutating func choose(_ number: Int, along walk: inout Walk) {
    believer = number
    if let position = believer(at: number)?.positions.first { _ = walk.stand(at: position) }
  }

  /// The row of the moment at which the walk stands, among all rows of moments.
  func row(at walk: Walk) -> Int? { walk.position.map { order == .byGap ? figures.ranks[$0] : $0 } }

  /// The position on the route of row number `row`; nil where there is none.
  func position(ofRow row: Int) -> Int? {
    guard figures.standings.indices.contains(row) else { return nil }
    return order == .byGap ? figures.byGap[row] : row
  }

  /// Items are rows.
  package func selection(at walk: Walk) -> Int? { order == .departments ? believer : row(at: walk) }

  package mutating func select(_ item: Int, along walk: inout Walk) {
    switch order {
    case .departments: if figures.believers.indices.contains(item) { choose(item, along: &walk) }
    case .byGap, .story: _ = walk.stand(at: position(ofRow: item))
    }
  }
}
