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
  /// For each touchpoint, how many places stand before it; the journey is the first place.
  private let placesBefore: [Int]
  private var findings: [Finding] = []
  /// For each place, the number of its first finding in `findings`, by the flags' ids; nil without one.
  private var first: [Int?]
  /// For each finding, the number of the next at its place, by the flags' ids.
  private var next: [Int?] = []

  /// An empty log of `journey`.
  init(_ journey: Journey, _ index: JourneyIndex) {
    self.journey = journey
    self.index = index
    var places = 1
    placesBefore = index.encounterContacts.map { contacts in
      defer { places += 1 + contacts.count }
      return places
    }
    first = Array(repeating: nil, count: places)
    findings.reserveCapacity(places)
  }

  /// Keeps that `flag` fires at `place`, unless it is known there to be as bad or worse.
  mutating func report(
    _ flag: Flag, _ severity: Severity, at place: Place, _ facts: @autoclosure () -> Finding.Facts = .none
  ) {
    let number = number(of: place)
    var before: Int?
    var after = first[number]
    while let known = after, findings[known].flag.rawValue < flag.rawValue {
      before = known
      after = next[known]
    }
    if let known = after, findings[known].flag == flag {
      guard findings[known].severity < severity else { return }
      findings[known].severity = severity
      findings[known].facts = facts()
      findings[known].detour = detour
    } else {
      if let before { next[before] = findings.count } else { first[number] = findings.count }
      next.append(after)
      findings.append(Finding(flag: flag, severity: severity, place: place, facts: facts(), detour: detour))
    }
  }

  /// Everything found: the journey's, then touchpoint by touchpoint, at one place by the flags' ids; and where each
  /// touchpoint's findings start, with the end of the last.
  func sorted() -> (findings: [Finding], starts: [Int]) {
    var sorted: [Finding] = []
    sorted.reserveCapacity(findings.count)
    var starts: [Int] = []
    var touchpoint = 0
    for place in first.indices {
      if touchpoint < placesBefore.count, placesBefore[touchpoint] == place {
        starts.append(sorted.count)
        touchpoint += 1
      }
      var number = first[place]
      while let finding = number {
        sorted.append(findings[finding])
        number = next[finding]
      }
    }
    return (sorted, starts + [sorted.count])
  }

  private func number(of place: Place) -> Int {
    switch place {
    case .journey: 0
    case .touchpoint(let touchpoint): placesBefore[touchpoint]
    case .encounter(let touchpoint, let number): placesBefore[touchpoint] + 1 + number
    }
  }
}
