import JourneyCore

/// Which moments and encounters are in sight, and where they stand from left to right.
///
/// Only what is in sight is looked at: the window follows from the selection and the size.
struct MapColumns {
  /// One encounter, or a moment in which nobody is met.
  struct Slot: Hashable {
    /// The position in ``Route/touchpoints``.
    let position: Int
    /// The number in ``Route/meetings``; nil where nobody is met.
    let meeting: Int?
    /// Its cells.
    let cells: Range<Int>
    /// Where lines from lane to lane run, and where a break is drawn.
    let joint: Int
    /// Where the encounter is drawn.
    let node: Int
  }

  /// A moment, as far as it is in sight.
  struct Column: Hashable {
    /// The position in ``Route/touchpoints``.
    let position: Int
    /// Its slots.
    let slots: Range<Int>
    /// Its cells.
    let cells: Range<Int>
    /// Where its feeling is drawn, and where detours leave and come back.
    let center: Int
  }

  /// The cells that columns may take.
  let room: Range<Int>
  /// The least cells of a slot.
  let base: Int
  /// How many slots can be in sight at the most, wherever one stands.
  let most: Int
  /// What is in sight, from the left.
  private(set) var slots: [Slot] = []
  /// The moments in sight, from the left.
  private(set) var columns: [Column] = []

  /// Whether a slot has room for words.
  var hasWords: Bool { base >= 7 }

  /// The column of the moment at `position`, if it is in sight.
  func column(ofPosition position: Int) -> Column? {
    guard let first = columns.first?.position, columns.indices.contains(position - first) else { return nil }
    return columns[position - first]
  }

  /// The slot of meeting number `meeting`, if it is in sight.
  func slot(ofMeeting meeting: Int) -> Slot? { slots.first { $0.meeting == meeting } }

  /// Lays out what `scene` shows around its selection, on the cells of `room`.
  init(_ scene: MapScene, room: Range<Int>) {
    self.room = room
    let ruler = MapRuler(scene, room: room.count)
    (base, most) = (ruler.base, ruler.most)
    guard let anchor = ruler.anchor, room.count > 0 else { return }
    let units = ruler.units(around: anchor)
    var widths = units.map(ruler.width)
    Self.widen(&widths, of: units, by: room.count - widths.reduce(0, +), ruler)
    var start = room.lowerBound
    for (unit, width) in zip(units, widths) {
      let cells = start..<min(room.upperBound, start + width)
      start = cells.upperBound
      let lead = base < 3 ? (ruler.hasJoint(unit) ? 1 : 0) : cells.count / 2
      slots.append(
        Slot(
          position: unit.position, meeting: ruler.meeting(of: unit), cells: cells,
          joint: cells.lowerBound, node: min(cells.lowerBound + lead, cells.upperBound - 1)))
    }
    columns = Self.columns(of: slots, base: base)
  }

  private static func columns(of slots: [Slot], base: Int) -> [Column] {
    var columns: [Column] = []
    var start = 0
    while start < slots.count {
      let end = slots[start...].firstIndex { $0.position != slots[start].position } ?? slots.count
      let cells = slots[start].cells.lowerBound..<slots[end - 1].cells.upperBound
      columns.append(
        Column(
          position: slots[start].position, slots: start..<end, cells: cells,
          center: base < 3 ? slots[start].node : min(cells.lowerBound + cells.count / 2, cells.upperBound - 1)
        ))
      start = end
    }
    return columns
  }

  /// Gives the `rest` of the room to moments whose names are longer than their cells, from the left.
  private static func widen(_ widths: inout [Int], of units: [MapRuler.Unit], by rest: Int, _ ruler: MapRuler)
  {
    guard ruler.base >= 7 else { return }
    var rest = rest
    var start = 0
    while start < units.count, rest > 0 {
      let end = units[start...].firstIndex { $0.position != units[start].position } ?? units.count
      let wanted = ruler.nameWidth(at: units[start].position) + 1 - widths[start..<end].reduce(0, +)
      let given = max(0, min(wanted, rest))
      widths[end - 1] += given
      rest -= given
      start = end
    }
  }
}
