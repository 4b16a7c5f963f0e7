import JourneyCore

/// The whole story as prose from the customer's side, and which line of it stands at the top.
///
/// A section is laid out only when it is seen, so that a journey may be as long as it likes.
package struct Legend: Sendable {
  /// The walk whose story it is.
  let walk: Walk
  /// The section at the top: 0 is the opening, then one for each moment, then the ending.
  package private(set) var section: Int
  /// The line of that section at the top.
  package private(set) var line = 0

  /// The story of `walk`, from touchpoint number `touchpoint` on if it is on the way.
  package init(_ walk: Walk, at touchpoint: Int?) {
    self.walk = walk
    section = touchpoint.flatMap(walk.path.position(ofTouchpoint:)).map { $0 + 1 } ?? 0
  }

  /// How many sections there are.
  var sectionCount: Int { walk.path.route.touchpoints.count + 2 }

  /// The touchpoint at the top; nil at opening and ending.
  package var touchpoint: Int? {
    let positions = walk.path.route.touchpoints
    return positions.indices.contains(section - 1) ? positions[section - 1] : nil
  }

  /// Puts touchpoint number `touchpoint` to the top, nil for the opening; says whether it is part of the story.
  mutating func go(toTouchpoint touchpoint: Int?) -> Bool {
    guard let touchpoint else { return go(toSection: 0) }
    guard let position = walk.path.position(ofTouchpoint: touchpoint) else { return false }
    return go(toSection: position + 1)
  }

  /// Puts section number `section` to the top; says whether there is one.
  mutating func go(toSection section: Int?) -> Bool {
    guard let section, (0..<sectionCount).contains(section) else { return false }
    self.section = section
    line = 0
    return true
  }

  /// Steps through the story; says whether there was anywhere to step to.
  mutating func move(_ move: Move, on canvas: Canvas) -> Bool {
    switch move {
    case .next: go(toSection: section + 1)
    case .previous: line > 0 ? go(toSection: section) : go(toSection: section - 1)
    case .down: scroll(by: 1, on: canvas)
    case .up: scroll(by: -1, on: canvas)
    case .onward: scroll(by: LegendScreen.page(of: canvas), on: canvas)
    case .back: scroll(by: -LegendScreen.page(of: canvas), on: canvas)
    case .first: go(toSection: 0)
    case .last: go(toSection: sectionCount - 1)
    case .nextStage: go(toSection: sectionsBelow.first(where: startsStage))
    case .previousStage: go(toSection: sectionsAbove.last(where: startsStage))
    case .nextFlag: go(toSection: sectionsBelow.first(where: hasFlags))
    case .previousFlag: go(toSection: sectionsAbove.last(where: hasFlags))
    }
  }

  /// Scrolls by `lines` as far as there is text; the lines of a section are as many as the width makes.
  private mutating func scroll(by lines: Int, on canvas: Canvas) -> Bool {
    let (oldSection, oldLine) = (section, line)
    line += lines
    while line < 0, section > 0 {
      section -= 1
      line += height(ofSection: section, on: canvas)
    }
    while section < sectionCount - 1, line >= height(ofSection: section, on: canvas) {
      line -= height(ofSection: section, on: canvas)
      section += 1
    }
    line = max(0, line)
    let end = lastTop(on: canvas)
    if lines > 0, (section, line) > end {
      (section, line) = (oldSection, oldLine) > end ? (oldSection, oldLine) : end
    }
    return (section, line) != (oldSection, oldLine)
  }

  /// What stands at the top when the last line stands at the bottom.
  private func lastTop(on canvas: Canvas) -> (section: Int, line: Int) {
    var top = sectionCount
    var room = LegendScreen.page(of: canvas)
    while top > 0, room > 0 {
      top -= 1
      room -= height(ofSection: top, on: canvas)
    }
    return (top, max(0, -room))
  }

  private func height(ofSection section: Int, on canvas: Canvas) -> Int {
    rows(ofSection: section, on: Page(canvas.size, glyphs: canvas.glyphs)).count
  }

  /// The moments after the one at the top.
  private var sectionsBelow: Range<Int> { min(section + 1, sectionCount - 1)..<sectionCount - 1 }

  /// The moments before the one at the top.
  private var sectionsAbove: Range<Int> { 1..<max(1, section) }

  private func startsStage(_ section: Int) -> Bool { stageTitle(atPosition: section - 1) != nil }

  private func hasFlags(_ section: Int) -> Bool {
    !walk.analysis.findings(at: walk.path.route.touchpoints[section - 1]).isEmpty
  }

  /// The title of the stage that is entered at `position`; nil where none is.
  func stageTitle(atPosition position: Int) -> String? {
    let stages = walk.analysis.index.stages
    let touchpoints = walk.path.route.touchpoints
    guard let stage = stages[touchpoints[position]] else { return nil }
    if position > 0, stages[touchpoints[position - 1]] == stage { return nil }
    return walk.analysis.journey.stages[stage].title
  }
}
