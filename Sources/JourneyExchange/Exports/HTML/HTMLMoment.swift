import JourneyCore

/// One moment of a route with everything about it, and the borders on the way to it.
struct HTMLMoment {
  let map: AnnotatedMap
  let route: Route
  /// The position in ``Route/touchpoints``.
  let position: Int
  /// The detours that leave after it, with their conditions.
  let ways: [(id: String, words: String)]

  private var analysis: Analysis { map.analysis }
  private var number: Int { route.touchpoints[position] }
  private var touchpoint: Touchpoint { analysis.index.touchpoints[number] }

  /// The elements: the border before it, where there is one, and the moment.
  var html: String {
    var stops = HTMLStop.stops(at: position, of: route)
    var html = ""
    if case .border(let meeting) = stops[0] {
      html += border(meeting)
      stops.removeFirst()
    }
    let id = touchpoint.id.text
    html +=
      "<article class=\"moment\" id=\"\(id)\">\n<header>\n<p class=\"place\">\(place)</p>\n"
    html += "<h3 dir=\"auto\">\(MarkupText.line(touchpoint.title))</h3>\n"
    for quote in touchpoint.quotes {
      html += HTMLBlocks.quote(
        [quote.line, quote.text].compactMap(\.self).joined(separator: "\n\n"), by: quote.by)
    }
    html += "</header>\n"
    var parts = 0
    for stop in stops {
      switch stop {
      case .border(let meeting): html += border(meeting)
      case .part(let meetings):
        parts += 1
        html += part(meetings, number: parts)
      }
    }
    return html + "<div class=\"about\">\n\(about)</div>\n</article>\n"
  }

  /// What the face and the bars say already.
  private let shown: Set<String> = ["Feels", "Delivery gap"]

  private var place: String {
    let stage = analysis.index.stages[number].map { analysis.journey.stages[$0].title }
    let moment = "moment \(position + 1) of \(route.touchpoints.count)"
    return [stage, touchpoint.channel, moment, touchpoint.isCritical ? "a moment of truth" : nil]
      .compactMap(\.self).map { "<bdi>\(MarkupText.line($0))</bdi>" }.joined(separator: " · ")
  }

  private func border(_ meeting: Int) -> String {
    HTMLBorder(before: meeting, of: route, in: analysis).html
  }

  private func part(_ meetings: Range<Int>, number: Int) -> String {
    let id = number == 1 ? "" : " id=\"\(touchpoint.id.text)_part-\(number)\""
    let items = meetings.map { encounter(route.meetings[$0]) }
    let list = items.isEmpty ? "" : "<ul class=\"met\">\n\(items.joined())</ul>\n"
    return "<div class=\"stop part\"\(id)>\n\(list)</div>\n"
  }

  private func encounter(_ meeting: Meeting) -> String {
    let encounter = touchpoint.encounters[meeting.encounter]
    let contact = analysis.journey.contacts[meeting.contact]
    var html = "<li>"
    if case .handoff(crossesBorder: false, let manner) = meeting.arrival {
      let word = manner?.rawValue ?? "unstated"
      html +=
        "<p class=\"handoff \(word)\"><span class=\"wall\">\(manner?.rawValue ?? "told?")</span> \(MarkupText.line(Self.sentence(manner, contact)))</p>"
    }
    let kind = contact.kindInWords.map { ", \($0)" } ?? ""
    html +=
      "<b>\(MarkupText.line(contact.name))</b>\(kind) \(HTMLDepartment.name(meeting.department, of: analysis))"
    let deeds = [
      meeting.arrival == .newFace ? "a new face" : nil,
      encounter.starter == .us ? "comes to me unasked" : nil,
      encounter.asked.map { "asks: \($0)" }, encounter.burden, encounter.outcome.ending,
    ].compactMap(\.self)
    if !deeds.isEmpty { html += "<ul>" + deeds.map { "<li>\(MarkupText.line($0))</li>" }.joined() + "</ul>" }
    return html + "</li>\n"
  }

  /// What a handoff inside a department says.
  private static func sentence(_ manner: Encounter.Manner?, _ contact: Contact) -> String {
    switch manner {
    case .cold: "Nobody tells \(contact.nameInSentence) anything: I carry it over"
    case .warm: "\(Phrase.opening(contact.name)) knows what I came for"
    case nil: "Does anybody tell \(contact.nameInSentence)?"
    }
  }

  private var about: String {
    var html = ""
    if let feels = touchpoint.feels {
      html +=
        "<p class=\"feels\">\(HTMLFace.svg(feels)) I feel <b>\(feels.word) \(Phrase.signed(feels.value))</b></p>\n"
    }
    html += HTMLBars(touchpoint)?.html ?? ""
    let flags = map.worstFirst(analysis.findings(at: number))
    if !flags.isEmpty { html += "<h4>Flags</h4>\n" + HTMLFlags.list(flags, of: analysis) }
    if let story = touchpoint.story {
      html += "<h4>The story</h4>\n" + HTMLBlocks.paragraphs(story, class: "story")
    }
    html +=
      "<h4>About this moment</h4>\n"
      + HTMLBlocks.facts(map.facts(touchpoint).filter { !shown.contains($0.name) })
    if !touchpoint.annotations.isEmpty {
      html +=
        "<h4>What the workshop wrote</h4>\n"
        + HTMLBlocks.html(of: .list(touchpoint.annotations.map(map.line)))
    }
    guard !ways.isEmpty else { return html }
    let links = ways.map { "<li><a href=\"#\($0.id)\" dir=\"auto\">\(MarkupText.line($0.words))</a></li>" }
    return html + "<h4>Another way from here</h4>\n<ul class=\"ways\">\(links.joined())</ul>\n"
  }
}

/// How the customer feels, as a face for the line of a text.
enum HTMLFace {
  /// The picture; the words beside it say the same.
  static func svg(_ rating: Rating) -> String {
    "<svg class=\"face\" aria-hidden=\"true\"><use href=\"#_feels\(rating.value)\" x=\"16\" y=\"16\"/></svg>"
  }
}
