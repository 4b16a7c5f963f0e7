import JourneyCore
import JourneyExchange

/// Prints the figures of journeys.
enum MeasureCommand {
  /// Measures the files that the operands stand for.
  static func run(_ arguments: Arguments) -> Outcome {
    let format = arguments.word(.format, as: MeasureReport.Format.self) ?? .text
    var outcome = Outcome()
    var files: [(path: String, analysis: Analysis)] = []
    for path in Input.paths(arguments.operands, complainingTo: &outcome) {
      guard let input = outcome.read(path), let document = outcome.document(in: input) else { continue }
      files.append((input.path, Analysis(document.journey)))
    }
    let report = MeasureReport(files: files)
    switch format {
    case .text: outcome.output = report.text
    case .json: outcome.output = JSONWriter.text(report)
    }
    return outcome
  }
}
