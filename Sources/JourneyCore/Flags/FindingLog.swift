/// Runs the rules on what the analysis tells it, and keeps what they find.
///
/// The same flag at the same place is kept once, with the worse severity.
struct FindingLog {
  /// What the rules look at.
  let journey: Journey
  /// Its parts by number.
  let index: JourneyIndex
  /// The detour whose route is being looked at; nil for the main route.
  var detour: Int?
  /// Everything found so far, in the order in which it was.
  private(set) var findings: [Finding] = []
  /// For each place, the number of its last finding in `findings`; nil without one.
  private var last: [Int?]
  /// For each finding, the number of the one before it at its place.
  private var before: [Int?] = []

  /// An empty log of `journey`, with room for `count` findings.
  init(_ journey: Journey, _ index: JourneyIndex, expecting count: Int = 0) {
    self.journey = journey
    self.index = index
    let places = 1 + index.touchpoints.count + index.encountered.count
    last = Array(repeating: nil, count: places)
    findings.reserveCapacity(count)
    before.reserveCapacity(count)
  }

  /// Keeps that `flag` fires at `place`, unless it is known there to be as bad or worse.
  mutating func report(
    _ flag: Flag, _ severity: Severity, at place: Place, _ facts: @autoclosure () -> Finding.Facts = .none
  ) {
    let number = number(of: place)
    var known = last[number]
    while let finding = known, findings[finding].flag != flag { known = before[finding] }
    if let known {
      guard findings[known].severity < severity else { return }
      findings[known].severity = severity
      findings[known].facts = facts()
      findings[known].detour = detour
    } else {
      before.append(last[number])
      last[number] = findings.count
      findings.append(Finding(flag: flag, severity: severity, place: place, facts: facts(), detour: detour))
    }
  }

  /// Everything found.
  func rows() -> FindingRows {
    let findings = findings
    var sorted: [Finding] = []
    sorted.reserveCapacity(findings.count)
    var starts = [0]
    var here: [Int] = []
    var touchpoint = 0
    for place in last.indices {
      if touchpoint < index.touchpoints.count, placesBefore(touchpoint) == place {
        starts.append(sorted.count)
        touchpoint += 1
      }
      // Their numbers are put in order, and each finding is copied once.
      here.removeAll(keepingCapacity: true)
      var number = last[place]
      while let finding = number {
        here.append(finding)
        number = before[finding]
      }
      if here.count > 1 { here.sort { findings[$0].flag.rawValue < findings[$1].flag.rawValue } }
      for finding in here { sorted.append(findings[finding]) }
    }
    return FindingRows(sorted, startingAt: starts + [sorted.count])
  }

  private func number(of place: Place) -> Int {
    switch place {
    case .journey: 0
    case .touchpoint(let touchpoint): placesBefore(touchpoint)
    case .encounter(let touchpoint, let number): placesBefore(touchpoint) + 1 + number
    }
  }

  /// How many places stand before a touchpoint: the journey, and the touchpoints before it with their encounters.
  private func placesBefore(_ touchpoint: Int) -> Int {
    1 + touchpoint + index.encounterContacts.start(of: touchpoint)
  }
}
