import CSystem
import JourneyCore
import JourneyExchange
import JourneyScreens
import JourneyStore

/// Writes a journey with all that was found in it in other formats.
enum ExportCommand {
  /// Exports the file that the operand names; nothing is written where one of the files could not be.
  static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    let formats = arguments.words(.to, as: ExportFormat.self)
    guard !formats.isEmpty else { throw .missingOption("--to", of: .export) }
    guard formats.contains(.csv) || !arguments.has(.table) else { throw .tableWithoutCSV }
    guard formats.contains(.cjml) || !arguments.has(.kind) else { throw .kindWithoutCJML }
    let table = arguments.word(.table, as: CSVTable.self) ?? .touchpoints
    let kind = arguments.word(.kind, as: CJMLExport.Kind.self)
    let targets = try targets(of: formats, arguments)
    let expectation: Save.Expectation = arguments.has(.force) ? .anything : .absence
    rr_clear_away_when_stopped()
    return Progress.shown { progress in
      var outcome = Outcome()
      progress.say("Reading \(arguments.operands[0])")
      guard let input = outcome.read(arguments.operands[0]), let document = outcome.document(in: input) else {
        return outcome
      }
      for target in targets {
        guard outcome.canWrite(to: target.path, expecting: expectation, sparing: [input]) else { continue }
      }
      guard outcome.status == .fine else { return outcome }
      let analysis = Analysis(document.journey)
      for (number, target) in targets.enumerated() where outcome.status == .fine {
        if number > 0 { progress.note(whole: targets[..<number].map(\.path)) }
        progress.say("Writing \(target.path)")
        let map = target.format.map(of: document, analysis, path: input.path, table: table, kind: kind)
        outcome.write(map, to: target.path, expecting: expectation)
      }
      return outcome
    }
  }

  /// A format and the file that gets it.
  private struct Target {
    let format: ExportFormat
    let path: String
  }

  /// One format goes where the user says, or to standard output; several beside the journey, under the user's name or
  /// its own.
  private static func targets(
    of formats: [ExportFormat], _ arguments: Arguments
  ) throws(UsageError) -> [Target] {
    let output = arguments[.output]
    guard formats.count > 1 else {
      return formats.map { Target(format: $0, path: output ?? Input.standard) }
    }
    let stem = output ?? JourneyFinder.stem(of: arguments.operands[0])
    guard stem != Input.standard else { throw .severalNeedNames }
    return formats.map { Target(format: $0, path: "\(stem).\($0.ending)") }
  }
}
