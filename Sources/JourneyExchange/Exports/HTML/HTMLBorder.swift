import JourneyCore

/// The border between two departments, in the words of the terminal's screen for it.
struct HTMLBorder {
  /// So many answers are told one by one.
  private static let memory = 6

  let route: Route
  let analysis: Analysis
  let meeting: Int
  private let from: Meeting
  private let to: Meeting
  private let manner: Encounter.Manner?

  /// The border before `meeting`, a number in ``Route/meetings``.
  ///
  /// - Precondition: the meeting is a handoff that crosses departments.
  init(before meeting: Int, of route: Route, in analysis: Analysis) {
    (self.meeting, self.route, self.analysis) = (meeting, route, analysis)
    (from, to) = (route.meetings[meeting - 1], route.meetings[meeting])
    guard case .handoff(crossesBorder: true, let manner) = to.arrival else {
      preconditionFailure("a border is a handoff that crosses departments")
    }
    self.manner = manner
  }

  /// The id by which the page goes there; no file has one with an underscore.
  var id: String { "\(touchpoint(to).id)_border-\(to.encounter + 1)" }

  /// The element.
  var html: String {
    let name = manner?.rawValue ?? "unstated"
    var html =
      "<section class=\"stop border \(name)\" id=\"\(id)\">\n"
    html += "<p class=\"place\">\(MarkupText.line(place))</p>\n"
    html +=
      "<h3>\(side(from)) <span class=\"wall\">\(name == "unstated" ? "told?" : name)</span> \(side(to))</h3>\n"
    html +=
      "<div class=\"sides\"><p>\(contact(from))<br>\(MarkupText.line(leaving))</p>"
      + "<p>\(contact(to))<br>\(arriving)</p></div>\n"
    html += "<p class=\"say\">\(MarkupText.line(sentence))</p>\n"
    let load = load.map { "<dt>\($0)</dt><dd>\(MarkupText.line($1))</dd>" }
    html += "<dl>\(load.joined())</dl>\n<p>\(MarkupText.line(count))</p>\n"
    html += HTMLFlags.list(findings, of: analysis)
    if let question { html += "<p class=\"question\">\(MarkupText.line(question))</p>\n" }
    return html + "</section>\n"
  }

  private var place: String {
    let count = "of \(route.touchpoints.count)"
    return from.position == to.position
      ? "inside moment \(to.position + 1) \(count)"
      : "between moments \(from.position + 1) and \(to.position + 1) \(count)"
  }

  private var leaving: String { encounter(from).outcome.ending ?? "has served me" }

  private var arriving: String {
    switch manner {
    case .cold: "was told nothing"
    case .warm: "was told everything"
    case nil: "was told? Nobody said"
    }
  }

  private var sentence: String {
    let name = name(to)
    return switch manner {
    case .cold: "Nobody says a word. I start again with \(Phrase.inSentence(name))."
    case .warm: "\(Phrase.opening(name)) knows why I come. I need not start again."
    case nil: "Nobody said whether \(Phrase.inSentence(name)) knows why I come."
    }
  }

  /// What the customer brings along, and what the next contact makes them do.
  private var load: [(label: String, words: String)] {
    let label =
      switch manner {
      case .cold: "I carry"
      case .warm: "They know"
      case nil: "Told?"
      }
    let span = route.spans[to.span]
    var load = [(label, "what I came for" + (span.need.map { ": \($0)" } ?? ""))]
    let asked = route.meetings[max(span.meetings.lowerBound, meeting - 100)..<meeting].compactMap { told in
      encounter(told).asked.map { "what \(Phrase.inSentence(name(told))) asked: \($0)" }
    }
    if asked.count > Self.memory { load.append(("", "what I said before that")) }
    load += asked.suffix(Self.memory).map { ("", $0) }
    let demands = encounter(to).demands
    let waits = demands.compactMap {
      if case .wait(let time) = $0 { Phrase.time(seconds: time.seconds) } else { nil }
    }
    if !waits.isEmpty { load.append(("I wait", Phrase.list(waits))) }
    let others = demands.filter { $0.kind != .wait }.map(\.infinitive)
    if !others.isEmpty { load.append(("I must", Phrase.list(others))) }
    return load
  }

  /// The number of departments so far under this need, or that the customer was here before.
  private var count: String {
    let span = route.spans[to.span]
    let met = Set(route.meetings[span.meetings.lowerBound..<meeting].map(\.department))
    let department = analysis.journey.departments[to.department].name
    guard !met.contains(to.department) else { return "I am back where I was: \(department)." }
    return
      "This is the \(Phrase.ordinal(met.count + 1)) department on my way\(wayTo(span.need)): \(department)."
  }

  private func wayTo(_ need: String?) -> String {
    guard let need = need.map(Phrase.inSentence), need.first?.isUppercase == false else { return "" }
    return need.hasPrefix("to ") ? " \(need)" : " to \(need)"
  }

  private var findings: [Finding] {
    let place = Place.encounter(touchpoint: to.touchpoint, number: to.encounter)
    let flags: Set<Flag> = [.coldHandoff, .unstatedHandoff, .pingPong]
    return analysis.findings(at: to.touchpoint).filter { $0.place == place && flags.contains($0.flag) }
  }

  private var question: String? {
    let name = Phrase.inSentence(name(to))
    return switch manner {
    case .cold: "Who of us could have told \(name)?"
    case .warm: nil
    case nil: "Who of us tells \(name), and how?"
    }
  }

  private func side(_ meeting: Meeting) -> String { HTMLDepartment.name(meeting.department, of: analysis) }

  private func contact(_ meeting: Meeting) -> String { "<b>\(MarkupText.line(name(meeting)))</b>" }

  private func name(_ meeting: Meeting) -> String { analysis.journey.contacts[meeting.contact].name }

  private func touchpoint(_ meeting: Meeting) -> Touchpoint { analysis.index.touchpoints[meeting.touchpoint] }

  private func encounter(_ meeting: Meeting) -> Encounter {
    touchpoint(meeting).encounters[meeting.encounter]
  }
}

/// The name of a department in its colour.
enum HTMLDepartment {
  /// The element for department number `department` of the journey.
  static func name(_ department: Int, of analysis: Analysis) -> String {
    let name = MarkupText.line(analysis.journey.departments[department].name)
    return "<bdi class=\"dept d\(SVGWriter.colour(department))\">\(name)</bdi>"
  }
}

/// Findings as a list.
enum HTMLFlags {
  /// The list, nothing where there are no findings.
  static func list(_ findings: [Finding], of analysis: Analysis) -> String {
    guard !findings.isEmpty else { return "" }
    let items = findings.map { finding in
      let name = "\(finding.flag.rawValue), \(finding.severity.rawValue)"
      return "<li class=\"\(finding.severity.rawValue)\">"
        + "\(MarkupText.line(analysis.message(of: finding))) <small>\(name)</small>\(accepted(finding))</li>\n"
    }
    return "<ul class=\"flags\">\n\(items.joined())</ul>\n"
  }

  /// Why it is accepted, where it is.
  static func accepted(_ finding: Finding) -> String {
    finding.accepted.map { " <small>accepted: \(MarkupText.line($0))</small>" } ?? ""
  }
}
