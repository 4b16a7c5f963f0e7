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
  private var findings: [[Finding]]

  /// An empty log of `journey`.
  init(_ journey: Journey, _ index: JourneyIndex) {
    self.journey = journey
    self.index = index
    var places = 1
    placesBefore = index.encounterContacts.map { contacts in
      defer { places += 1 + contacts.count }
      return places
    }
    findings = Array(repeating: [], count: places)
  }

  /// Keeps that `flag` fires at `place`, unless it is known there to be as bad or worse.
  mutating func report(
    _ flag: Flag, _ severity: Severity, at place: Place, _ facts: @autoclosure () -> Finding.Facts = .none
  ) {
    let number = number(of: place)
    if let known = findings[number].firstIndex(where: { $0.flag == flag }) {
      guard findings[number][known].severity < severity else { return }
      findings[number].remove(at: known)
    }
    findings[number].append(
      Finding(flag: flag, severity: severity, place: place, facts: facts(), detour: detour))
  }

  /// Everything found: the journey's, then touchpoint by touchpoint, at one place by the flags' ids; and where each
  /// touchpoint's findings start, with the end of the last.
  func sorted() -> (findings: [Finding], starts: [Int]) {
    var sorted: [Finding] = []
    var starts: [Int] = []
    var touchpoint = 0
    for (place, found) in findings.enumerated() {
      if touchpoint < placesBefore.count, placesBefore[touchpoint] == place {
        starts.append(sorted.count)
        touchpoint += 1
      }
      sorted += found.count < 2 ? found : found.sorted { $0.flag.rawValue < $1.flag.rawValue }
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
