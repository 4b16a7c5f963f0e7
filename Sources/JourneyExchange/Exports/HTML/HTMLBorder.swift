import JourneyCore

/// The border between two departments, in the words of the terminal's screen for it.
struct HTMLBorder {
  let words: BorderWords
  let analysis: Analysis
  /// How many moments the way has; nil for one that nobody goes.
  let count: Int?

  /// The id by which the page goes there; no file has one with an underscore.
  private var id: String {
    "\(analysis.index.touchpoints[words.to.touchpoint].id)_border-\(words.to.encounter + 1)"
  }

  /// Writes the element.
  func write(to target: inout some TextOutputStream) {
    let name = words.manner?.rawValue ?? "unstated"
    target.write("<section class=\"stop border \(name)\" id=\"\(id)\">\n")
    if let place { target.write("<p class=\"place\">\(place)</p>\n") }
    target.write(
      "<h3>\(side(words.from)) <span class=\"wall\">\(words.manner.word)</span> \(side(words.to))</h3>\n"
    )
    target.write(
      "<div class=\"sides\"><p>\(contact(words.from))<br>\(words.leaving)</p><p>\(contact(words.to))<br>\(words.arriving)</p></div>\n"
    )
    target.write("<p class=\"say\">\(MarkupText.line(words.sentence))</p>\n<dl>")
    for part in words.load {
      target.write("<dt>\(Phrase.opening(part.label))</dt><dd>\(MarkupText.line(part.words))</dd>")
    }
    target.write("</dl>\n<p>\(MarkupText.line(words.count))</p>\n")
    HTMLFlags(analysis).write(findings, to: &target)
    if let question = words.question {
      target.write("<p class=\"question\">\(MarkupText.line(question))</p>\n")
    }
    target.write("</section>\n")
  }

  private var place: String? {
    count.map { count in
      let (from, to) = (words.from.position + 1, words.to.position + 1)
      return from == to ? "inside moment \(to) of \(count)" : "between moments \(from) and \(to) of \(count)"
    }
  }

  private var findings: [Finding] {
    let place = Place.encounter(touchpoint: words.to.touchpoint, number: words.to.encounter)
    let flags: Set<Flag> = [.coldHandoff, .unstatedHandoff, .pingPong]
    return analysis.findings(at: words.to.touchpoint).filter { $0.place == place && flags.contains($0.flag) }
  }

  private func side(_ meeting: Meeting) -> String { HTMLDepartment.name(meeting.department, of: analysis) }

  private func contact(_ meeting: Meeting) -> String { "<b>\(MarkupText.line(words.contact(meeting)))</b>" }
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
struct HTMLFlags {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Writes the list, nothing where there are no findings.
  func write(_ findings: [Finding], to target: inout some TextOutputStream) {
    guard !findings.isEmpty else { return }
    target.write("<ul class=\"flags\">\n")
    for finding in findings {
      let severity = finding.severity.rawValue
      target.write(
        "<li class=\"\(severity)\">\(MarkupText.line(analysis.message(of: finding))) <small>\(finding.flag.rawValue), \(severity)</small>\(Self.accepted(finding))</li>\n"
      )
    }
    target.write("</ul>\n")
  }

  /// Why it is accepted, where it is.
  static func accepted(_ finding: Finding) -> String {
    finding.accepted.map { " <small>accepted: \(MarkupText.line($0))</small>" } ?? ""
  }
}
