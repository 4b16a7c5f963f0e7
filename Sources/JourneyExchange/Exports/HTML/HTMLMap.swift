import JourneyCore

/// The map on the page: its strips beside each other, and the legend in words.
struct HTMLMap {
  private let layout: SVGLayout

  init(_ layout: SVGLayout) { self.layout = layout }

  /// Writes the section, strip by strip.
  func write(to target: inout some TextOutputStream) {
    guard !layout.columns.strips.isEmpty else { return }
    let strips = layout.columns.strips
    let single = strips.count == 1 ? " single" : ""
    target.write("<svg class=\"defs\" aria-hidden=\"true\">")
    SVGWriter.writeCommon(of: layout, to: &target)
    target.write("</svg>\n")
    target.write(
      "<section class=\"map-section\" id=\"_map\" aria-labelledby=\"_map-h\">\n<h2 id=\"_map-h\">The map</h2>\n"
        + "<p class=\"hint\(single)\">The map goes on to the right: scroll it sideways <span aria-hidden=\"true\">→</span></p>\n"
        + "<div class=\"map\(single)\" tabindex=\"0\" role=\"region\" "
        + "aria-label=\"The map, from left to right\">\n")
    for strip in strips { write(strip, to: &target) }
    target.write("</div>\n<ul class=\"legend\" aria-label=\"Legend\">\n")
    for entry in SVGLegend(layout).entries {
      target.write(
        "<li><svg aria-hidden=\"true\" width=\"\(entry.width)\" height=\"30\" viewBox=\"0 0 \(entry.width) 30\">"
      )
      SVGWriter.write(entry.marks, to: &target)
      target.write("</svg>\(MarkupText.line(entry.words))</li>\n")
    }
    target.write("</ul>\n</section>\n")
  }

  private func write(
    _ strip: SVGColumns.Strip, to target: inout some TextOutputStream
  ) {
    let columns = layout.columns.columns[strip.columns]
    let part = "The map, moments \(strip.columns.lowerBound + 1) to \(strip.columns.upperBound), told below"
    target.write(
      "<svg role=\"img\" aria-label=\"\(part)\" width=\"\(strip.width)\" height=\"\(layout.height)\" "
        + "viewBox=\"0 0 \(strip.width) \(layout.height)\">\n")
    SVGWriter.write(strip, of: layout, to: &target)
    let hits = columns.map { column in
      let box = Box(x: column.x - strip.x, y: 0, width: column.width, height: layout.height)
      return Mark.box(box, .moment(layout.analysis.index.touchpoints[column.touchpoint].id.text))
    }
    SVGWriter.write(hits, to: &target)
    target.write("</svg>\n")
  }
}
