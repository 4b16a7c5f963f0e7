/// The part of one need span that lies in a ``Stretch``.
struct SpanPart {
  /// The need, a number in ``JourneyIndex/needs``; nil where only the route before the stretch can tell.
  let need: Int?
  /// The first and the last touchpoint, numbers in ``JourneyIndex/touchpoints``; nil before there is one.
  private(set) var touchpoints: (first: Int, last: Int)?
  /// The first and the last encounter.
  private(set) var encounters: (first: Encountered, last: Encountered)?
  /// Everyone who is met.
  private(set) var contacts = NumberSet()
  /// Those of them who have started an encounter themselves.
  private(set) var starters = NumberSet()
  /// The handoffs inside.
  private(set) var handoffs = HandoffCounts()
  /// Where the customer was at each department, by the department's number.
  private var visits = NumberTable<Visits>()

  /// The encounters of a part with one department.
  private struct Visits {
    let first: Encountered
    var last: Encountered
    /// The encounter before `first`, of another department; nil where the part begins with `first`.
    let before: Encountered?
  }

  /// A part without touchpoints.
  init(need: Int?) {
    self.need = need
  }

  /// Goes on with a touchpoint.
  mutating func live(_ touchpoint: Int) {
    touchpoints = (touchpoints?.first ?? touchpoint, touchpoint)
  }

  /// Goes on with an encounter at the last touchpoint.
  mutating func meet(_ next: Encountered, log: inout FindingLog) {
    handOver(to: next, log: &log)
    let visit = Visits(first: next, last: next, before: nil)
    add(visit, after: encounters?.last, log: &log)
    contacts.insert(next.contact)
    if next.isStartedByUs { starters.insert(next.contact) }
    encounters = (encounters?.first ?? next, next)
  }

  /// Goes on with `later`, which lies under the same need.
  mutating func append(_ later: Self, log: inout FindingLog) {
    guard let added = later.touchpoints else { return }
    touchpoints = (touchpoints?.first ?? added.first, added.last)
    guard let met = later.encounters else { return }
    handOver(to: met.first, log: &log)
    for entry in later.visits.entries { add(entry.value, after: encounters?.last, log: &log) }
    contacts.formUnion(later.contacts)
    starters.formUnion(later.starters)
    handoffs += later.handoffs
    encounters = (encounters?.first ?? met.first, met.last)
  }

  private mutating func handOver(to next: Encountered, log: inout FindingLog) {
    guard let last = encounters?.last, last.contact != next.contact else { return }
    let handoff = Handoff(from: last, to: next)
    handoffs.count(handoff)
    log.handOver(handoff)
  }

  private mutating func add(_ later: Visits, after last: Encountered?, log: inout FindingLog) {
    let department = later.first.department
    let before = later.before ?? last
    guard let known = visits.place(of: department) else {
      visits.append(Visits(first: later.first, last: later.last, before: before), at: department)
      return
    }
    if let before, before.department != department {
      log.comeBack(Return(left: visits.entries[known].value.last, via: before, to: later.first))
    }
    visits.entries[known].value.last = later.last
  }
}
