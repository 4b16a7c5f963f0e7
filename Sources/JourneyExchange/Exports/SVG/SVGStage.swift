import JourneyCore

/// The part of a stage that stands in one strip.
struct SVGStage: Hashable, Sendable {
  let x: Int
  let width: Int
  let title: [String]
  /// Whether the stage begins here, and not in a strip before.
  let isStart: Bool

  /// The stages of the main route, cut as the strips are.
  static func stages(of columns: SVGColumns, in analysis: Analysis) -> [SVGStage] {
    var stages: [SVGStage] = []
    var last: Int?
    for strip in columns.strips {
      let all = columns.columns[strip.columns]
      var start = all.startIndex
      while start < all.endIndex {
        let stage = analysis.index.stages[all[start].touchpoint]
        let end = all[start...].firstIndex { analysis.index.stages[$0.touchpoint] != stage } ?? all.endIndex
        defer { (start, last) = (end, stage) }
        guard let stage else { continue }
        let width = all[end - 1].end - all[start].x
        let title = TextMeasure.lines(
          analysis.journey.stages[stage].title, width: width - 30, .stage, limit: 3)
        stages.append(SVGStage(x: all[start].x, width: width, title: title, isStart: stage != last))
      }
    }
    return stages
  }
}
