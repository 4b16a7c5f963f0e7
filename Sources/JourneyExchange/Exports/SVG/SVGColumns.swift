import JourneyCore

/// The columns of the map's picture, one for each moment of the main route, and the strips into which they are cut.
///
/// All strips beside each other are one band; on paper they stand below each other.
struct SVGColumns: Sendable {
  /// The room at the left of a strip for the names of its lanes.
  static let gutter = 176
  private static let slotWidth = 136
  /// The least that the flags of a moment need.
  private static let narrowest = 168
  private static let widestSlot = 250

  /// The place of one encounter, or of a moment where nobody is met.
  struct Slot: Hashable, Sendable {
    let x: Int
    let width: Int
    /// The number in ``Route/meetings``.
    let meeting: Int?

    var center: Int { x + width / 2 }
  }

  /// One moment.
  struct Column: Hashable, Sendable {
    /// The position in ``Route/touchpoints``.
    let position: Int
    /// The number in ``JourneyIndex/touchpoints``.
    let touchpoint: Int
    let x: Int
    let width: Int
    let slots: [Slot]
    /// The moment in the customer's words.
    let title: [String]

    var center: Int { x + width / 2 }
    var end: Int { x + width }
  }

  /// A part of the band with the names of the lanes at its left.
  struct Strip: Hashable, Sendable {
    /// Where it starts.
    let x: Int
    var width: Int
    /// Its moments, in ``SVGColumns/columns``.
    var columns: Range<Int>

    var range: Range<Int> { x..<x + width }
  }

  /// The widest that a strip gets if it has more than one column.
  private let widest: Int
  private(set) var columns: [Column] = []
  private(set) var strips: [Strip] = []

  /// Makes the columns of `route`, of a map with so many `lanes`: the higher a strip, the wider it may be, so that it
  /// fills a sheet that lies on its side.
  init(_ route: Route, _ index: JourneyIndex, lanes: Int) {
    widest = max(1_730, 830 + 190 * lanes)
    var x = 0
    for (position, touchpoint) in route.touchpoints.enumerated() {
      let title = index.touchpoints[touchpoint].title
      let (width, lines) = Self.fit(title, slots: max(1, route.meetingRanges[position].count))
      if breaks(before: position, width: width, route, index) {
        strips.append(Strip(x: x, width: Self.gutter, columns: position..<position))
        x += Self.gutter
      }
      append(position, touchpoint, x: x, width: width, lines, route.meetingRanges[position])
      x += width
    }
  }

  /// The whole of it.
  var width: Int { strips.last?.range.upperBound ?? 0 }

  /// The number of the strip in which column number `column` stands.
  func strip(ofColumn column: Int) -> Int? {
    let number = strips.partitioned { $0.columns.upperBound <= column }
    return number < strips.count ? number : nil
  }

  /// The numbers of the strips that `range` reaches into.
  func strips(under range: Range<Int>) -> Range<Int> {
    let first = strips.partitioned { $0.range.upperBound <= range.lowerBound }
    return first..<max(first, strips.partitioned { $0.x < range.upperBound })
  }

  /// The slot of a meeting, a number in ``Route/meetings``.
  func slot(of meeting: Meeting, number: Int) -> Slot? {
    columns[meeting.position].slots.first { $0.meeting == number }
  }

  private mutating func append(
    _ position: Int, _ touchpoint: Int, x: Int, width: Int, _ title: [String], _ meetings: Range<Int>
  ) {
    let count = max(1, meetings.count)
    let slots = (0..<count).map { number in
      Slot(
        x: x + width * number / count, width: width / count,
        meeting: meetings.isEmpty ? nil : meetings.lowerBound + number)
    }
    columns.append(
      Column(position: position, touchpoint: touchpoint, x: x, width: width, slots: slots, title: title))
    strips[strips.count - 1].width += width
    strips[strips.count - 1].columns = strips[strips.count - 1].columns.lowerBound..<position + 1
  }

  /// A new strip begins where the one before is full, or, past its half, where a stage does not fit whole.
  private func breaks(before position: Int, width: Int, _ route: Route, _ index: JourneyIndex) -> Bool {
    guard let last = strips.last else { return true }
    if last.width + width > widest { return true }
    let stage = index.stages[route.touchpoints[position]]
    guard last.width * 2 > widest, index.stages[route.touchpoints[position - 1]] != stage else {
      return false
    }
    let rest = route.touchpoints[position...].prefix { index.stages[$0] == stage }.enumerated()
    let whole = rest.reduce(0) { sum, next in
      let title = index.touchpoints[next.element].title
      return sum + Self.fit(title, slots: max(1, route.meetingRanges[position + next.offset].count)).width
    }
    return last.width + whole > widest
  }

  /// How wide the column of a moment is: wide enough for its encounters, and for its title in few lines.
  private static func fit(_ title: String, slots: Int) -> (width: Int, lines: [String]) {
    var width = max(narrowest, slots * slotWidth)
    var lines = TextMeasure.lines(title, width: width - 20, .moment, limit: 12)
    while lines.count > 4, width < widestSlot * max(1, slots) {
      width += 24
      lines = TextMeasure.lines(title, width: width - 20, .moment, limit: 12)
    }
    return (width, lines)
  }
}
