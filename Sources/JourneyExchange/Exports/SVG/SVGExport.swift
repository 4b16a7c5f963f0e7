package import JourneyCore

/// The map of a journey as one picture for a wall, a slide or a page: one band from left to right.
package struct SVGExport: TextOutputStreamable {
  private static let margin = 48

  let analysis: Analysis

  /// The map of what was analysed.
  package init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Writes the whole picture.
  package func write(to target: inout some TextOutputStream) {
    let layout = SVGLayout(analysis)
    let picture = SVGPicture(layout, margin: Self.margin)
    let (width, height) = (picture.width, picture.height)
    target.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"_title _desc\">\n")
    let description = SVGDescription(layout)
    target.write(
      "<title id=\"_title\">\(MarkupText.line(analysis.journey.title))</title>\n<desc id=\"_desc\">")
    target.write(MarkupText.line(analysis.sentence) + "\n")
    for column in layout.columns.columns {
      target.write(MarkupText.line(description.sentence(column)) + "\n")
    }
    target.write("</desc>\n<style>\n\(ExportResource.mapStyle.text)</style>\n\(ExportResource.symbols.text)")
    target.write("<rect class=\"paper\" width=\"\(width)\" height=\"\(height)\"/>\n")
    SVGWriter.write(picture.head, to: &target)
    SVGWriter.writeCommon(of: layout, to: &target)
    for strip in layout.columns.strips {
      target.write(
        "<svg x=\"\(Self.margin + strip.x)\" y=\"\(picture.top)\" width=\"\(strip.width)\" "
          + "height=\"\(layout.height)\" viewBox=\"0 0 \(strip.width) \(layout.height)\">\n")
      SVGWriter.write(strip, of: layout, to: &target)
      target.write("</svg>\n")
    }
    SVGWriter.write(picture.legend, to: &target)
    target.write("</svg>\n")
  }
}

/// What stands around the band: the title and the plain sentence above, the legend below.
struct SVGPicture {
  let width: Int
  let height: Int
  /// Where the band starts.
  let top: Int
  let head: [Mark]
  let legend: [Mark]

  init(_ layout: SVGLayout, margin: Int) {
    let room = max(layout.width, 900)
    width = room + 2 * margin
    var marks: [Mark] = []
    var y = margin - 8
    func put(_ text: String?, _ role: TextRole, _ tone: Label.Tone, width: Int, after: Int) {
      guard let text, !text.isEmpty else { return }
      let lines = TextMeasure.lines(text, width: width, role)
      let box = Box(x: margin, y: y, width: room, height: 0)
      let label = Label(lines: lines, role: role, tone: tone, x: margin, y: y).aligned(in: box)
      marks.append(.label(label))
      y = label.box.bottom + after
    }
    let journey = layout.analysis.journey
    put(journey.title, .heading, .customer, width: room, after: 6)
    let who = [journey.customer, journey.wants.map { Phrase.ended(Phrase.after("wants", $0)) }].compactMap(
      \.self)
    put(who.joined(separator: ", "), .sentence, .quiet, width: min(room, 1_100), after: 4)
    let isEmpty = layout.columns.columns.isEmpty
    put(
      isEmpty ? AnnotatedMap.emptyWalk : layout.analysis.sentence, .sentence, .text, width: min(room, 1_100),
      after: 30)
    top = y
    head = marks
    let below = isEmpty ? y : y + layout.height + 30
    let legend =
      isEmpty
      ? (marks: [], height: 0)
      : SVGLegend(layout).marks(width: min(room, 1_800), from: Point(x: margin, y: below))
    self.legend = legend.marks
    height = below + legend.height + margin
  }
}
