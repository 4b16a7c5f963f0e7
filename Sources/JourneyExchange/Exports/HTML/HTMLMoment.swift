import JourneyCore

/// One moment of a way with everything about it, and the borders on the way to it.
struct HTMLMoment {
  let map: AnnotatedMap
  /// The number in ``JourneyIndex/touchpoints``.
  let number: Int
  let steps: [Traveller.Step]
  /// Which moment of its way it is, and how many there are; nil on a way that nobody goes.
  let place: (position: Int, count: Int)?

  private var analysis: Analysis { map.analysis }
  private var touchpoint: Touchpoint { analysis.index.touchpoints[number] }

  /// Writes the border before it, where there is one, and the moment.
  func write(to target: inout some TextOutputStream) {
    var stops = HTMLStop.stops(of: steps)[...]
    if case .border(let words) = stops.first {
      write(words, to: &target)
      stops.removeFirst()
    }
    target.write("<article class=\"moment\" id=\"\(touchpoint.id)\">\n")
    writeHeader(to: &target)
    var parts = 0
    for stop in stops {
      switch stop {
      case .border(let words): write(words, to: &target)
      case .part(let met):
        parts += 1
        write(met, part: parts, to: &target)
      }
    }
    target.write("<div class=\"about\">\n")
    writeAbout(to: &target)
    target.write("</div>\n</article>\n")
  }

  private func writeHeader(to target: inout some TextOutputStream) {
    let stage = analysis.index.stages[number].map { analysis.journey.stages[$0].title }
    let moment = place.map { "moment \($0.position + 1) of \($0.count)" }
    let places = [stage, touchpoint.channel, moment, touchpoint.isCritical ? "a moment of truth" : nil]
      .compactMap(\.self).map { "<bdi>\(MarkupText.line($0))</bdi>" }.joined(separator: " · ")
    target.write(
      "<header>\n<p class=\"place\">\(places)</p>\n<h3 dir=\"auto\">\(MarkupText.line(touchpoint.title))</h3>\n"
    )
    for quote in touchpoint.quotes {
      target.write(
        HTMLBlocks.quote(
          [quote.line, quote.text].compactMap(\.self).joined(separator: "\n\n"), by: quote.by))
    }
    target.write("</header>\n")
  }

  private func write(_ words: BorderWords, to target: inout some TextOutputStream) {
    HTMLBorder(words: words, analysis: analysis, count: place?.count).write(to: &target)
  }

  private func write(_ met: [Meeting], part: Int, to target: inout some TextOutputStream) {
    let id = part == 1 ? "" : " id=\"\(touchpoint.id)_part-\(part)\""
    target.write("<div class=\"stop part\"\(id)>\n\(met.isEmpty ? "" : "<ul class=\"met\">\n")")
    for meeting in met { write(meeting, to: &target) }
    target.write(met.isEmpty ? "</div>\n" : "</ul>\n</div>\n")
  }

  private func write(_ meeting: Meeting, to target: inout some TextOutputStream) {
    let encounter = touchpoint.encounters[meeting.encounter]
    let contact = analysis.journey.contacts[meeting.contact]
    target.write("<li>")
    if case .handoff(crossesBorder: false, let manner) = meeting.arrival {
      target.write(
        "<p class=\"handoff \(manner?.rawValue ?? "unstated")\"><span class=\"wall\">\(manner.word)</span> \(MarkupText.line(Self.sentence(manner, contact)))</p>"
      )
    }
    let kind = contact.kindInWords.map { ", \($0)" } ?? ""
    target.write(
      "<b>\(MarkupText.line(contact.name))</b>\(kind) \(HTMLDepartment.name(meeting.department, of: analysis))"
    )
    let deeds = [
      meeting.arrival == .newFace ? "a new face" : nil,
      encounter.starter == .us ? "comes to me unasked" : nil,
      encounter.asked.map { "asks: \($0)" }, encounter.burden, encounter.outcome.ending,
    ].compactMap(\.self)
    if !deeds.isEmpty {
      target.write("<ul>")
      for deed in deeds { target.write("<li>\(MarkupText.line(deed))</li>") }
      target.write("</ul>")
    }
    target.write("</li>\n")
  }

  /// What a handoff inside a department says.
  private static func sentence(_ manner: Encounter.Manner?, _ contact: Contact) -> String {
    switch manner {
    case .cold: "Nobody tells \(contact.nameInSentence) anything: I carry it over"
    case .warm: "\(Phrase.opening(contact.name)) knows what I came for"
    case nil: "Does anybody tell \(contact.nameInSentence)?"
    }
  }

  /// What the line above the title, the face and the bars say already.
  private static let shown: Set<String> = ["Channel", "Moment of truth", "Feels", "Delivery gap"]

  private func writeAbout(to target: inout some TextOutputStream) {
    if let feels = touchpoint.feels {
      target.write(
        "<p class=\"feels\">\(HTMLFace.svg(feels)) I feel <b>\(feels.word) \(Phrase.signed(feels.value))</b></p>\n"
      )
    }
    target.write(HTMLBars(touchpoint)?.html ?? "")
    let flags = map.worstFirst(analysis.findings(at: number))
    if !flags.isEmpty {
      target.write("<h4>Flags</h4>\n")
      HTMLFlags(analysis).write(flags, to: &target)
    }
    if let story = touchpoint.story {
      target.write("<h4>The story</h4>\n" + HTMLBlocks.paragraphs(story, class: "story"))
    }
    let facts = map.facts(touchpoint).filter { !Self.shown.contains($0.name) }
    target.write("<h4>About this moment</h4>\n" + HTMLBlocks.facts(facts))
    if !touchpoint.annotations.isEmpty {
      target.write("<h4>What the workshop wrote</h4>\n")
      HTMLBlocks.write(.list(touchpoint.annotations.map(map.line)), to: &target)
    }
    guard let ways = map.ways[number] else { return }
    target.write("<h4>Another way from here</h4>\n<ul class=\"ways\">")
    for detour in ways.map({ analysis.journey.detours[$0] }) {
      target.write(
        "<li><a href=\"#\(HTMLDetour.first(of: detour))\" dir=\"auto\">\(MarkupText.line(detour.condition))</a></li>"
      )
    }
    target.write("</ul>\n")
  }
}

/// How the customer feels, as a face for the line of a text.
enum HTMLFace {
  /// The picture; the words beside it say the same.
  static func svg(_ rating: Rating) -> String {
    "<svg class=\"face\" aria-hidden=\"true\" viewBox=\"0 0 32 32\"><use href=\"#_feels\(rating.value)\" x=\"16\" y=\"16\"/></svg>"
  }
}
