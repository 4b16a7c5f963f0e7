/// The flags that the file knows and accepts, and where.
///
/// A flag of a need span is accepted at any touchpoint of the span.
struct Acceptance {
  private let index: JourneyIndex
  /// Whether anything is accepted at all.
  private let isAnywhere: Bool
  /// The reasons that hold for the whole journey, by flag.
  private let everywhere: [(flag: Flag, reason: String)]
  /// The touchpoints that accept a flag of a need span, with the reason, by flag.
  private let inSpans: [Flag: [Int: String]]

  /// Collects what `journey` accepts.
  init(_ journey: Journey, _ index: JourneyIndex) {
    self.index = index
    everywhere = Self.reasons(journey.allowances).reduce(into: []) { kept, allowance in
      if !kept.contains(where: { $0.flag == allowance.flag }) { kept.append(allowance) }
    }
    var inSpans: [Flag: [Int: String]] = [:]
    // By number: an element that is handed to a closure is copied, with all the texts that it refers to.
    let accepting = index.touchpoints.indices.filter { !index.touchpoints[$0].allowances.isEmpty }
    for number in accepting {
      for (flag, reason) in Self.reasons(index.touchpoints[number].allowances) where flag.isAboutSpan {
        inSpans[flag, default: [:]][number] = reason
      }
    }
    self.inSpans = inSpans
    isAnywhere = !everywhere.isEmpty || !accepting.isEmpty
  }

  /// Marks those of `findings` that are accepted.
  func mark(_ findings: inout [Finding], mainRoute: Route) {
    guard isAnywhere else { return }
    var elsewhere: [Int: [Int]] = [:]
    for number in findings.indices {
      if let reason = reason(for: findings[number]) { findings[number].accepted = reason }
      guard !inSpans.isEmpty, findings[number].accepted == nil, inSpans[findings[number].flag] != nil
      else { continue }
      if let detour = findings[number].detour {
        elsewhere[detour, default: []].append(number)
      } else {
        findings[number].accepted = reason(for: findings[number], in: mainRoute)
      }
    }
    for (detour, numbers) in elsewhere {
      let route = Route(taking: [detour], of: index)
      for number in numbers { findings[number].accepted = reason(for: findings[number], in: route) }
    }
  }

  private func reason(for finding: Finding) -> String? {
    if let touchpoint = finding.place.touchpoint, !index.touchpoints[touchpoint].allowances.isEmpty {
      let here = Self.reasons(index.touchpoints[touchpoint].allowances)
      if let reason = here.first(where: { $0.flag == finding.flag })?.reason { return reason }
    }
    return everywhere.first { $0.flag == finding.flag }?.reason
  }

  private func reason(for finding: Finding, in route: Route) -> String? {
    if case .contacts(_, need: nil) = finding.facts { return nil }
    guard let touchpoint = finding.place.touchpoint, let reasons = inSpans[finding.flag],
      let position = route.touchpoints.firstIndex(of: touchpoint),
      let span = route.spans.first(where: { $0.positions.contains(position) })
    else { return nil }
    return route.touchpoints[span.positions].lazy.compactMap { reasons[$0] }.first
  }

  private static func reasons(_ allowances: [Allowance]) -> [(flag: Flag, reason: String)] {
    allowances.compactMap { allowance in
      Flag(rawValue: allowance.flag.text).map { ($0, allowance.reason) }
    }
  }
}

extension Flag {
  /// Whether the flag is about a need span, so that any touchpoint of the span can accept it.
  fileprivate var isAboutSpan: Bool {
    [.manyContacts, .pingPong, .swarm, .unmetNeed].contains(self)
  }
}

extension Place {
  /// The touchpoint, a number in ``JourneyIndex/touchpoints``; nil for the journey as a whole.
  var touchpoint: Int? {
    switch self {
    case .journey: nil
    case .touchpoint(let number), .encounter(let number, number: _): number
    }
  }
}
