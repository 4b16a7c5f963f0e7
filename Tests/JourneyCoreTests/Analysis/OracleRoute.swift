import JourneyCore

/// One route in full, as the oracle looks at it.
struct OracleRoute {
  let touchpoints: [Int]
  /// The touchpoint to which the route would come back.
  let loop: Int?
  private let map: OracleMap
  private let met: [Met]
  /// The positions of each need span.
  private let spans: [[Int]]

  /// An encounter on the route.
  private struct Met {
    let place: Place
    let span: Int
    let contact: Identifier<Contact>
    let department: Identifier<Department>
    let encounter: Encounter
  }

  init(map: OracleMap, touchpoints: [Int], loop: Int?) {
    (self.map, self.touchpoints, self.loop) = (map, touchpoints, loop)
    var need = map.journey.wants
    var spans: [[Int]] = []
    var met: [Met] = []
    for (position, number) in touchpoints.enumerated() {
      let touchpoint = map.touchpoints[number]
      let named = touchpoint.need ?? need
      if spans.isEmpty || named != need { spans.append([]) }
      need = named
      spans[spans.count - 1].append(position)
      for (place, encounter) in touchpoint.encounters.enumerated() {
        let contact = map.journey.contacts.first { $0.id == encounter.contact }
        guard let contact else { continue }
        met.append(
          Met(
            place: .encounter(touchpoint: number, number: place), span: spans.count - 1,
            contact: contact.id, department: contact.department, encounter: encounter))
      }
    }
    (self.spans, self.met) = (spans, met)
  }

  private var pairs: [(Met, Met)] { Array(zip(met, met.dropFirst())) }
  private var handoffs: [(Met, Met)] { pairs.filter { $0.span == $1.span && $0.contact != $1.contact } }
  private var feelings: [(touchpoint: Int, rating: Rating)] {
    touchpoints.compactMap { number in map.touchpoints[number].feels.map { (number, $0) } }
  }
  private func met(in span: Int) -> [Met] { met.filter { $0.span == span } }
}

extension OracleRoute {
  /// What the rules about routes find, the worse of two.
  var findings: [Oracle.Key: Severity] {
    let all = tolls + repeats + borders + returns + spanFindings + ends
    return Dictionary(all, uniquingKeysWith: max)
  }

  private typealias Found = (Oracle.Key, Severity)

  private func found(_ flag: Flag, _ severity: Severity, _ place: Place) -> Found {
    (Oracle.Key(flag: flag, place: place), severity)
  }

  private var tolls: [Found] {
    let tolls: Set<Demand.Kind> = [.pay, .sign, .identify, .fillIn]
    let atBorder = Set(
      handoffs.filter { $0.department != $1.department }.flatMap { [$0.place, $1.place] })
    return met.filter { !tolls.isDisjoint(with: $0.encounter.demands.map(\.kind)) }.map {
      found(.toll, atBorder.contains($0.place) ? .severe : .warning, $0.place)
    }
  }

  private var repeats: [Found] {
    met.filter { $0.encounter.demands.contains(.repeat) }.map { found(.repeat, .severe, $0.place) }
  }

  private var borders: [Found] {
    handoffs.filter { $0.department != $1.department }.compactMap { _, to in
      switch to.encounter.handoff {
      case .warm: nil
      case .cold: found(.coldHandoff, .warning, to.place)
      case nil:
        to.encounter.demands.contains(.repeat)
          ? found(.coldHandoff, .warning, to.place) : found(.unstatedHandoff, .note, to.place)
      }
    }
  }

  private var returns: [Found] {
    spans.indices.flatMap { span in
      let met = met(in: span)
      return met.indices.dropFirst().filter { number in
        met[number - 1].department != met[number].department
          && met[..<number].contains { $0.department == met[number].department }
      }.map { found(.pingPong, .severe, met[$0].place) }
    }
  }

  private var spanFindings: [Found] {
    spans.enumerated().flatMap { number, positions -> [Found] in
      let met = met(in: number)
      guard let last = met.last, let first = positions.first, let end = positions.last else { return [] }
      let contacts = Set(met.map(\.contact)).count
      let starters = Set(met.filter { $0.encounter.starter == .us }.map(\.contact)).count
      let isCutOff = loop != nil && number == spans.count - 1
      return
        (contacts > 2
        ? [found(.manyContacts, contacts > 4 ? .severe : .warning, .touchpoint(touchpoints[first]))] : [])
        + (starters > 2 ? [found(.swarm, .severe, .touchpoint(touchpoints[first]))] : [])
        + (last.encounter.outcome != .served && !isCutOff
          ? [found(.unmetNeed, .severe, .touchpoint(touchpoints[end]))] : [])
    }
  }

  private var ends: [Found] {
    var all: [Found] = []
    if let loop { all.append(found(.loop, .severe, .touchpoint(loop))) }
    guard let first = feelings.first, let last = feelings.last else { return all }
    if !feelings.contains(where: { $0.rating.isDelighted }) {
      all.append(found(.neverDelighted, .note, .journey))
    }
    if last.rating.value < 0 || last.rating.value <= first.rating.value - 2 {
      all.append(found(.lowEnding, .warning, .touchpoint(last.touchpoint)))
    }
    return all
  }
}

extension OracleRoute {
  /// The figures, each with its name.
  var figures: [String] {
    let needs = spans.indices.map(met).filter { !$0.isEmpty }
    let handedOver = spans.indices.filter { span in handoffs.contains { $0.0.span == span } }
    let resolved = spans.indices.filter { span in
      met(in: span).first?.encounter.outcome == .served && !handedOver.contains(span)
    }
    let demands = met.flatMap(\.encounter.demands)
    let faces = pairs.count { $0.span != $1.span && $0.contact != $1.contact }
    let ratings = feelings.map(\.rating)
    let contacts = needs.map { Set($0.map(\.contact)).count }
    return [
      "touchpoints \(touchpoints.count)", "needs \(needs.count)",
      "served \(needs.count { $0.last?.encounter.outcome == .served })", "resolved \(resolved.count)",
      "handed over \(handedOver.count)", "over needs \(contacts.reduce(0, +))",
      "most \(contacts.max() ?? -1)", "encounters \(met.count)",
      "contacts \(Set(met.map(\.contact)).count)", "departments \(Set(met.map(\.department)).count)",
      "handoffs \(handoffs.count)", "crossings \(handoffs.count { $0.department != $1.department })",
      "warm \(handoffs.count { $1.encounter.handoff == .warm })",
      "cold \(handoffs.count { $1.encounter.handoff == .cold })",
      "unstated \(handoffs.count { $1.encounter.handoff == nil })", "new faces \(faces)",
      "waiting \(met.reduce(0) { $0 + $1.encounter.waitingSeconds })",
      "unanswered \(met.count { $0.encounter.outcome == .unanswered })",
      "kept \(touchpoints.count { map.touchpoints[$0].promise == .kept })",
      "broken \(touchpoints.count { map.touchpoints[$0].promise == .broken })",
      "feelings \(ratings.count) \(ratings.reduce(0) { $0 + $1.value }) \(ratings.max()?.value ?? 9)",
      "lowest \(ratings.min()?.value ?? 9) last \(ratings.last?.value ?? 9)",
      "delighted \(ratings.count { $0.isDelighted })", "gap \(gap)",
    ] + Demand.Kind.allCases.map { kind in "\(kind) \(demands.count { $0.kind == kind })" }
  }

  private var gap: String {
    let both = touchpoints.map { map.touchpoints[$0] }.filter { !$0.believed.isEmpty && !$0.rated.isEmpty }
    let believed = both.flatMap(\.believed).map(\.distribution)
    let rated = both.flatMap(\.rated).map(\.distribution)
    return [believed, rated].map { side in
      "\(side.reduce(0) { $0 + $1.superior })/\(side.reduce(0) { $0 + $1.total })"
    }.joined(separator: " ")
  }
}
