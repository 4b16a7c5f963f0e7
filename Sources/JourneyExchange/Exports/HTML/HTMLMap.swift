import JourneyCore

/// The map on the page: its strips beside each other, and the legend in words.
struct HTMLMap {
  private let layout: SVGLayout

  init(_ layout: SVGLayout) { self.layout = layout }

  /// Writes the section, strip by strip.
  func write(to target: inout some TextOutputStream) {
    guard !layout.columns.strips.isEmpty else { return }
    let strips = layout.columns.strips
    target.write(
      "<section class=\"map-section\" id=\"_map\" aria-labelledby=\"_map-h\">\n<h2 id=\"_map-h\">The map</h2>\n"
        + "<svg class=\"defs\" aria-hidden=\"true\" width=\"0\" height=\"0\">\(ExportResource.symbols.text)</svg>\n"
        + "<div class=\"map\(strips.count == 1 ? " single" : "")\" tabindex=\"0\" role=\"region\" "
        + "aria-label=\"The map; it scrolls sideways\">\n")
    for (number, strip) in strips.enumerated() { write(strip, number, to: &target) }
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
    _ strip: SVGColumns.Strip, _ number: Int, to target: inout some TextOutputStream
  ) {
    let columns = layout.columns.columns[strip.columns]
    let description = SVGDescription(layout)
    let part = "The map, moments \(strip.columns.lowerBound + 1) to \(strip.columns.upperBound)"
    target.write(
      "<svg role=\"img\" aria-label=\"\(part)\" width=\"\(strip.width)\" height=\"\(layout.height)\" "
        + "viewBox=\"\(strip.x) 0 \(strip.width) \(layout.height)\">\n<desc>")
    for column in columns { target.write(MarkupText.line(description.sentence(column)) + "\n") }
    target.write("</desc>\n")
    SVGWriter.write(layout.marks(in: strip), to: &target)
    let hits = columns.map { column in
      let box = Box(x: column.x, y: 0, width: column.width, height: layout.height)
      return Mark.box(box, .moment(layout.analysis.index.touchpoints[column.touchpoint].id.text))
    }
    SVGWriter.write(hits, to: &target)
    target.write("</svg>\n")
  }
}
