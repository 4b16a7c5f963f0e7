package import JourneyCore

/// The annotated map as one page that needs nothing else: no network, no font, no picture.
package struct HTMLExport: TextOutputStreamable {
  /// So many findings of one flag are listed under it.
  private static let listed = 30

  let map: AnnotatedMap

  /// The map of what was analysed.
  package init(_ analysis: Analysis) {
    map = AnnotatedMap(analysis)
  }

  private var analysis: Analysis { map.analysis }
  private var journey: Journey { analysis.journey }

  /// Writes the whole page, moment by moment.
  package func write(to target: inout some TextOutputStream) {
    target.write(head)
    target.write(
      "<body>\n<a class=\"skip\" href=\"#_walk\">To the moments</a>\n<svg class=\"defs\" aria-hidden=\"true\">\(ExportResource.symbols.text)</svg>\n<main>\n\(title)"
    )
    writeContents(to: &target)
    HTMLMap(SVGLayout(analysis)).write(to: &target)
    writeWalk(to: &target)
    writeEnd(to: &target)
    for (detour, start) in map.starts.enumerated() { write(detour, from: start, to: &target) }
    writeFlags(to: &target)
    let outcomes = map.outcomes + map.people + map.figures
    if !outcomes.isEmpty {
      target.write("<section class=\"after\" id=\"_outcomes\" aria-label=\"Outcomes, people and figures\">\n")
      for block in outcomes { HTMLBlocks.write(block, to: &target) }
      target.write("</section>\n")
    }
    target.write("</main>\n" + bar)
    target.write("<script>\(ExportResource.pageScript.text)</script>\n</body>\n</html>\n")
  }

  /// What may be used on the page: its own styles and its own script, by their digests.
  static let policy: String = {
    func source(_ resource: ExportResource) -> String { resource.digest.map { "'sha256-\($0)'" } ?? "" }
    return "default-src 'none'; style-src \(source(.mapStyle)) \(source(.pageStyle)); "
      + "script-src \(source(.pageScript)); img-src 'none'; base-uri 'none'; form-action 'none'"
  }()

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>\(MarkupText.line(journey.title))</title>
    <style>\(ExportResource.mapStyle.text)</style>
    <style>\(ExportResource.pageStyle.text)</style>
    </head>

    """
  }

  /// Who travels, what they want, what was promised, what it took.
  private var title: String {
    var html =
      "<header class=\"stop title\" id=\"_title\">\n<h1 dir=\"auto\">\(MarkupText.line(journey.title))</h1>\n"
    let who = [journey.customer, journey.wants.map { Phrase.ended(Phrase.after("wants", $0)) }].compactMap(
      \.self)
    if !who.isEmpty {
      html += "<p class=\"who\">\(MarkupText.line(who.joined(separator: ", ")))</p>\n"
    }
    if let promise = journey.promise {
      html += "<p>We promise: <q>\(MarkupText.line(Phrase.ended(promise)))</q></p>\n"
    }
    let isEmpty = analysis.index.touchpoints.isEmpty
    html +=
      "<p class=\"sentence\">\(MarkupText.line(isEmpty ? AnnotatedMap.emptyWalk : analysis.sentence))</p>\n"
    html += isEmpty ? "" : HTMLMeasures(analysis).html
    let reasons = [("Objective", journey.objective), ("Why", journey.rationale)].compactMap { name, words in
      words.map { Block.Fact(name, $0) }
    }
    html += HTMLBlocks.facts(reasons + journey.constraints.map { Block.Fact("Constraint", $0) })
    return html + (journey.story.map { HTMLBlocks.paragraphs($0, class: "story") } ?? "") + "</header>\n"
  }

  /// The moments in a list that leads to them.
  private func writeContents(to target: inout some TextOutputStream) {
    guard analysis.index.mainCount > 0 else { return }
    target.write("<nav class=\"contents\" aria-label=\"Moments\">\n<ol>\n")
    for number in 0..<analysis.index.mainCount {
      let touchpoint = analysis.index.touchpoints[number]
      let counts = analysis.counts(at: number)
      let feels = touchpoint.feels.map { " <b class=\"figure\">\(Phrase.signed($0.value))</b>" } ?? ""
      let flags = counts.total == 0 ? "" : " <small>\(counts.sentence)</small>"
      target.write(
        "<li><a href=\"#\(touchpoint.id)\" dir=\"auto\">\(MarkupText.line(touchpoint.title))</a>\(feels)\(flags)</li>\n"
      )
    }
    target.write("</ol>\n</nav>\n")
  }

  private func writeWalk(to target: inout some TextOutputStream) {
    var traveller = map.traveller
    var stage: Int??
    for touchpoint in 0..<analysis.index.mainCount {
      let own = analysis.index.stages[touchpoint]
      if stage != .some(own) {
        let name = own.map { journey.stages[$0].title } ?? "The walk"
        target.write(stage == nil ? "" : "</section>\n")
        let id = stage == nil ? " id=\"_walk\"" : ""
        target.write("<section class=\"stage\"\(id)>\n<h2 dir=\"auto\">\(MarkupText.line(name))</h2>\n")
        stage = own
      }
      write(touchpoint, lived: &traveller, of: analysis.measures.touchpoints, to: &target)
    }
    target.write(stage == nil ? "" : "</section>\n")
  }

  private func write(
    _ touchpoint: Int, lived traveller: inout Traveller, of count: Int?,
    to target: inout some TextOutputStream
  ) {
    let steps = traveller.live(touchpoint)
    let place = count.map { (position: traveller.position, count: $0) }
    HTMLMoment(map: map, number: touchpoint, steps: steps, place: place).write(to: &target)
  }

  private func write(
    _ number: Int, from start: Traveller?, to target: inout some TextOutputStream
  ) {
    let detour = journey.detours[number]
    target.write(
      "<section class=\"stage detour\" data-back=\"\(detour.origin)\" data-on=\"\(HTMLDetour.destination(of: detour))\">\n"
    )
    target.write("<h2 dir=\"auto\">\(MarkupText.line(AnnotatedMap.heading(of: detour)))</h2>\n")
    target.write(HTMLBlocks.paragraphs(map.sentence(of: detour)))
    var traveller = start ?? map.traveller
    let count = start == nil ? nil : analysis.detourMeasures[number]?.touchpoints
    for touchpoint in analysis.index.detourRanges[number] {
      write(touchpoint, lived: &traveller, of: count, to: &target)
    }
    target.write("</section>\n")
  }

  /// What it took, and the worst moments.
  private func writeEnd(to target: inout some TextOutputStream) {
    guard analysis.index.mainCount > 0 else { return }
    target.write(
      "<section class=\"stop end\" id=\"_end\" aria-labelledby=\"_end-h\">\n<h2 id=\"_end-h\">The end</h2>\n")
    target.write("<p class=\"sentence\">\(MarkupText.line(analysis.sentence))</p>\n")
    if let feelings = analysis.measures.feelings {
      target.write(
        "<p class=\"feels\">\(HTMLFace.svg(feelings.first)) I came <b>\(feelings.first.word)</b> and leave "
          + "<b>\(feelings.last.word) \(Phrase.signed(feelings.last.value))</b> \(HTMLFace.svg(feelings.last))</p>\n"
      )
    }
    HTMLFlags(analysis).write(map.worstFirst(analysis.journeyFindings), to: &target)
    target.write("</section>\n")
  }

  private func writeFlags(to target: inout some TextOutputStream) {
    let all = map.findingsByFlag
    let legend = all.isEmpty ? "" : " \(AnnotatedMap.legend)"
    target.write(
      "<section class=\"after\" id=\"_flags\" aria-labelledby=\"_flags-h\">\n<h2 id=\"_flags-h\">Flags</h2>\n"
        + "<p>\(AnnotatedMap.sentence(analysis.counts))\(legend)</p>\n")
    for (flag, findings) in all {
      target.write(
        "<h3>\(MarkupText.line(flag.complaint)) <small>\(flag.rawValue)</small></h3>\n<p class=\"remedy\">\(MarkupText.line(flag.remedy))</p>\n<ul class=\"flags\">\n"
      )
      for finding in findings.prefix(Self.listed) { target.write(item(finding)) }
      let rest = findings.count - Self.listed
      target.write(rest > 0 ? "</ul>\n<p>\(rest) more stand at their moments.</p>\n" : "</ul>\n")
    }
    target.write("</section>\n")
  }

  private func item(_ finding: Finding) -> String {
    let place = analysis.touchpoint(of: finding).map {
      "<a href=\"#\($0.id)\" dir=\"auto\">\(MarkupText.line($0.title))</a>"
    }
    return "<li class=\"\(finding.severity.rawValue)\">"
      + "\(MarkupText.line(analysis.message(of: finding))) <small>\(finding.severity.rawValue)</small> "
      + "\(place ?? "the whole journey")\(HTMLFlags.accepted(finding))</li>\n"
  }

  /// The keys of the walk, for whoever has none; the script shows it.
  private var bar: String {
    guard analysis.index.mainCount > 0 else { return "" }
    let name = MarkupText.line(Phrase.inSentence(journey.customerName))
    return """
      <nav class="bar" aria-label="Walk" hidden>
      <button type="button" class="back"><span aria-hidden="true">←</span> Back</button>
      <p role="status"></p>
      <button type="button" class="next"><span class="go">Walk in <bdi>\(name)</bdi>’s shoes</span><span class="on">Next</span> <span aria-hidden="true">→</span></button>
      <button type="button" class="whole">The whole <span aria-hidden="true">(Esc)</span></button>
      </nav>

      """
  }
}

/// Where another way leads on the page.
enum HTMLDetour {
  /// The id of where it leads first.
  static func first(of detour: Detour) -> String {
    detour.touchpoints.first?.id.text ?? destination(of: detour)
  }

  /// The id of where it comes back, or of the end.
  static func destination(of detour: Detour) -> String {
    if case .to(let touchpoint) = detour.destination { touchpoint.text } else { "_end" }
  }
}
