package import JourneyCore

/// The map of a journey as one picture for a wall, a slide or a page: one band from left to right, and a very long
/// one in rows below each other.
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
    for (strip, place) in zip(layout.columns.strips, picture.rows.places) {
      target.write(
        "<svg x=\"\(Self.margin + place.x)\" y=\"\(picture.top + place.y)\" width=\"\(strip.width)\" "
          + "height=\"\(layout.height)\" viewBox=\"0 0 \(strip.width) \(layout.height)\">\n")
      SVGWriter.write(strip, of: layout, to: &target)
      target.write("</svg>\n")
    }
    SVGWriter.write(picture.legend, to: &target)
    target.write("</svg>\n")
  }
}

/// The strips of a map in rows.
///
/// One row is a band without a seam. Programs draw pictures of at most 32,767 pixels a side, and nobody reads one that is
/// many times as wide as it is high: a longer band is cut into rows that make about a square.
struct SVGBandRows {
  /// The most pixels of a band that stays in one row.
  static let widestBand = 16_000
  private static let gap = 40

  /// Where each strip stands.
  private(set) var places: [Point] = []
  private(set) var width = 0
  private(set) var height = 0

  /// The rows of `strips`, which together are `bandWidth` wide, and each `height` high.
  init(_ strips: [SVGColumns.Strip], bandWidth: Int, height: Int) {
    let square = Int((Double(bandWidth) * Double(height)).squareRoot())
    let most = bandWidth <= Self.widestBand ? bandWidth : square
    var (start, y) = (strips.first?.x ?? 0, 0)
    for strip in strips {
      if strip.x + strip.width - start > most, strip.x > start {
        (start, y) = (strip.x, y + height + Self.gap)
      }
      places.append(Point(x: strip.x - start, y: y))
      width = max(width, strip.x + strip.width - start)
    }
    self.height = y + height
  }
}

/// What stands around the band: the title and the plain sentence above, the legend below.
struct SVGPicture {
  let width: Int
  let height: Int
  /// Where the band starts.
  let top: Int
  /// The rows of the band.
  let rows: SVGBandRows
  let head: [Mark]
  let legend: [Mark]

  init(_ layout: SVGLayout, margin: Int) {
    rows = SVGBandRows(layout.columns.strips, bandWidth: layout.width, height: layout.height)
    let room = max(rows.width, 900)
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
    let below = isEmpty ? y : y + rows.height + 30
    let legend =
      isEmpty
      ? (marks: [], height: 0)
      : SVGLegend(layout).marks(width: min(room, 1_800), from: Point(x: margin, y: below))
    self.legend = legend.marks
    height = below + legend.height + margin
  }
}
