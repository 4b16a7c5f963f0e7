import JourneyCore

/// A finding with its place in a file.
struct LocatedFinding {
  let path: String
  /// The line, from 1.
  let line: Int
  let finding: Finding
  let analysis: Analysis

  /// Calls `body` with the findings of one file, by line and flag.
  static func forEach(
    of analysis: Analysis, in document: Document, path: String, _ body: (LocatedFinding) -> Void
  ) {
    let findings = analysis.findings
    let lines = findings.map { document.line(of: $0.place) }
    let order = findings.indices.sorted { left, right in
      if lines[left] != lines[right] { return lines[left] < lines[right] }
      return findings[left].flag.rawValue < findings[right].flag.rawValue
    }
    for number in order {
      body(LocatedFinding(path: path, line: lines[number], finding: findings[number], analysis: analysis))
    }
  }

  /// The touchpoint that is flagged; nil where the journey is.
  var touchpoint: Touchpoint? { analysis.touchpoint(of: finding) }
  /// The contact that is met where an encounter is flagged.
  var contact: Contact? { analysis.contact(of: finding) }
  /// The finding in the customer's words.
  var message: String { analysis.message(of: finding) }
  /// What it rests on.
  var evidence: [Evidence] { analysis.evidence(of: finding) }
}

extension Analysis {
  /// The touchpoint that `finding` flags; nil where it flags the journey.
  func touchpoint(of finding: Finding) -> Touchpoint? {
    switch finding.place {
    case .journey: nil
    case .touchpoint(let number), .encounter(touchpoint: let number, number: _): index.touchpoints[number]
    }
  }

  /// The contact whose encounter `finding` flags; nil where it flags something larger.
  func contact(of finding: Finding) -> Contact? {
    guard case .encounter(let touchpoint, let number) = finding.place else { return nil }
    return journey.contacts[index.encounterContacts[touchpoint, number]]
  }
}
