import JourneyCore

extension MeasureReport {
  /// The figures for a person: the main route's in full, then what each detour changes.
  package var text: [UInt8] {
    Array(files.map { Self.text(of: $0.analysis, path: $0.path) }.joined(separator: "\n").utf8)
  }

  private static func text(of analysis: Analysis, path: String) -> String {
    let journey = analysis.journey
    var lines = ["\(path): \(journey.title)", ""]
    lines += TextWrap.lines(analysis.sentence, columns: TextExport.columns) + [""]
    lines += MeasureTable.lines(of: analysis.measures)
    if let organisation = analysis.measures.organisation {
      lines += [""] + departmentLines(journey, organisation)
    }
    for (detour, measures) in zip(journey.detours, analysis.detourMeasures) {
      guard let measures else { continue }
      lines += ["", AnnotatedMap.heading(of: detour)] + MeasureTable.lines(of: measures)
    }
    return lines.map { DisplayText.safe($0) + "\n" }.joined()
  }

  private static func departmentLines(_ journey: Journey, _ measures: OrganisationMeasures) -> [String] {
    zip(journey.departments, measures.desks).map { department, desk in
      let name = TextWrap.truncated(department.name, to: 40)
      return "\(name): owns \(desk.touchpointsOwned), is met at \(desk.touchpointsMetAt), "
        + "sees \(Figure.percent(desk.shareSeen)), "
        + "hands on \(desk.crossingsOut), takes over \(desk.crossingsIn)"
    }
  }
}

/// The figures of one route, one a line.
enum MeasureTable {
  /// The rows that say something, in columns.
  static func lines(of measures: Measures) -> [String] {
    rows(of: measures).map { name, figure in
      name + String(repeating: " ", count: max(1, 30 - name.count)) + figure
    }
  }

  /// The figures with their names.
  static func rows(of measures: Measures) -> [(name: String, figure: String)] {
    let m = measures
    return [
      ("touchpoints", "\(m.touchpoints)"),
      ("needs served", "\(m.needsServed) of \(m.needs)"),
      ("served at first contact", Figure.percent(m.firstContactResolution)),
      ("needs with a handoff", Figure.percent(m.transferRate)),
      ("encounters", "\(m.encounters)"),
      ("contacts met", "\(m.contacts) from \(Phrase.count(m.departments, "department"))"),
      ("contacts a need", contactsPerNeed(m)),
      ("handoffs", handoffs(m)),
      ("across borders", "\(m.handoffs.crossings)"),
      ("new faces", "\(m.newFaces)"),
      ("demands", demands(m)),
      ("waiting", Phrase.time(seconds: m.waitingSeconds)),
      ("unanswered", "\(m.unanswered)"),
      ("promises", "\(m.promisesKept) kept, \(m.promisesBroken) broken"),
      ("feelings", feelings(m)),
      ("delivery gap", gap(m)),
    ]
  }

  private static func contactsPerNeed(_ m: Measures) -> String {
    guard let mean = m.meanContactsPerNeed, let most = m.mostContactsPerNeed else { return "–" }
    return "\(Figure.rounded(mean)) on average, \(most) at most"
  }

  private static func handoffs(_ m: Measures) -> String {
    "\(m.handoffs.total) (\(m.handoffs.warm) warm, \(m.handoffs.cold) cold, \(m.handoffs.unstated) unstated)"
  }

  private static func demands(_ m: Measures) -> String {
    let parts = Demand.Kind.allCases.filter { m.demands[$0] > 0 }.map { "\($0.rawValue) \(m.demands[$0])" }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  private static func feelings(_ m: Measures) -> String {
    guard let feelings = m.feelings else { return "–" }
    return "mean \(Figure.rounded(feelings.mean)), peak \(Phrase.signed(feelings.peak.value)), "
      + "lowest \(Phrase.signed(feelings.lowest.value)), last \(Phrase.signed(feelings.last.value)), "
      + "delighted \(Figure.percent(feelings.delightedShare))"
  }

  private static func gap(_ m: Measures) -> String {
    guard let gap = m.gap else { return "–" }
    return "\(gap.wholePoints) points: believed \(Phrase.percent(gap.believed.share)) superior, "
      + "rated \(Phrase.percent(gap.rated.share))"
  }
}
