/// What a stretch of a route adds up to.
///
/// Stretches compose: that of two which follow each other is found without walking either again, so that routes
/// share what they have in common. What only the seam makes (a handoff, a return, a span that closes) is told to
/// the log when it is made. It is true on every route that has the whole stretch.
struct Stretch {
  /// The figures; those about needs and handoffs count only the spans that lie wholly inside.
  private(set) var measures = Measures()
  /// Everyone who is met.
  private var contacts = NumberSet()
  /// Their departments.
  private var departments = NumberSet()
  /// How often the customer meets another contact than before.
  private var contactChanges = 0
  /// The last touchpoint with a feeling, a number in ``JourneyIndex/touchpoints``.
  private(set) var lastFelt: Int?
  /// The first and the last encounter.
  private var encounters: (first: Encountered, last: Encountered)?
  /// The spans that may go on before or after the stretch, in order.
  ///
  /// They are the one under a need that the stretch does not know, the first that it names, and the last. Those
  /// between are closed.
  private var parts: [SpanPart]

  /// A stretch without touchpoints.
  ///
  /// - Parameter need: the need that holds when it begins, nil where only the route before it can tell.
  init(need: Int?) {
    parts = [SpanPart(need: need)]
  }

  /// The last touchpoint that the last span has, a number in ``JourneyIndex/touchpoints``.
  var lastTouchpoint: Int? { parts.last?.touchpoints?.last }

  /// Goes on with a touchpoint.
  mutating func live(_ number: Int, of index: JourneyIndex, log: inout FindingLog) {
    let met = index.encounterRange(of: number)
    measures.add(index.steps[number], encounters: met.count)
    if index.steps[number].feels != nil { lastFelt = number }
    if let need = index.steps[number].need { turn(to: SpanPart(need: need), log: &log) }
    let part = parts.count - 1
    parts[part].live(number)
    for place in met {
      let next = index.encountered[place]
      meet(first: next, last: next)
      contacts.insert(next.contact)
      departments.insert(next.department)
      parts[part].meet(next, log: &log)
    }
  }

  /// Goes on with `later`.
  ///
  /// - Precondition: `later` does not know the need that holds when it begins.
  mutating func append(_ later: Self, log: inout FindingLog) {
    precondition(later.parts[0].need == nil, "a stretch that begins a route cannot follow another")
    measures += later.measures
    lastFelt = later.lastFelt ?? lastFelt
    contactChanges += later.contactChanges
    contacts.formUnion(later.contacts)
    departments.formUnion(later.departments)
    if let met = later.encounters { meet(first: met.first, last: met.last) }
    parts[parts.count - 1].append(later.parts[0], log: &log)
    if later.parts.count > 1 { turn(to: later.parts[1], log: &log) }
    if later.parts.count > 2 { open(later.parts[2], log: &log) }
  }

  /// Closes the spans that are open and gives the figures of the whole route.
  ///
  /// A loop cuts the last span off.
  mutating func finish(endsInLoop: Bool, log: inout FindingLog) -> Measures {
    for (number, part) in parts.enumerated() {
      close(part, isCutOff: endsInLoop && number == parts.count - 1, log: &log)
    }
    parts = [SpanPart(need: nil)]
    measures.contacts = contacts.count
    measures.departments = departments.count
    measures.newFaces = contactChanges - measures.handoffs.total
    return measures
  }

  private mutating func meet(first: Encountered, last: Encountered) {
    if let before = encounters?.last, before.contact != first.contact { contactChanges += 1 }
    encounters = (encounters?.first ?? first, last)
  }

  /// Goes on with the first part that names its need, which may be the need that holds.
  private mutating func turn(to part: SpanPart, log: inout FindingLog) {
    let last = parts.count - 1
    if let need = parts[last].need, need == part.need {
      parts[last].append(part, log: &log)
    } else {
      open(part, log: &log)
    }
  }

  /// Goes on with a part of another span.
  private mutating func open(_ part: SpanPart, log: inout FindingLog) {
    let last = parts.count - 1
    let openAtFront = parts[0].need == nil ? 2 : 1
    if last >= openAtFront {
      close(parts[last], log: &log)
      parts[last] = part
    } else if parts[last].need != nil, parts[last].touchpoints == nil {
      parts[last] = part
    } else {
      parts.append(part)
    }
  }

  private mutating func close(_ span: SpanPart, isCutOff: Bool = false, log: inout FindingLog) {
    measures.add(span)
    log.close(span, isCutOff: isCutOff)
  }
}
