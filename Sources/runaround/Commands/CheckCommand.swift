import JourneyCore
import JourneyExchange
import JourneyStore

/// Says where the customer gets the runaround.
@MainActor enum CheckCommand {
  /// What was read, until the process ends and takes it down at once: to release it costs as much as to print it.
  private static var report = CheckReport(files: [])

  /// Checks the files that the operands stand for.
  static func run(_ arguments: Arguments) -> Outcome {
    let format = arguments.word(.format, as: CheckReport.Format.self) ?? .text
    // “never” is the one word here that is no severity.
    let threshold = arguments[.failOn].map(Severity.init(rawValue:)) ?? .warning
    let color = arguments.word(.color, as: ColorChoice.self) ?? .auto
    var outcome = Outcome()
    let (paths, failures) = Input.search(arguments.operands)
    let unfound = failures.map { unreadable($0, &outcome) }
    report = CheckReport(files: unfound + paths.map { check($0, &outcome) })
    switch format {
    case .text: outcome.output = report.text(inColour: color.isOn(for: .output))
    case .json: outcome.output = JSONWriter.text(report)
    case .sarif: outcome.output = report.sarif(version: Program.version)
    case .github: outcome.output = report.github
    }
    if let threshold, report.hasFinding(from: threshold) { outcome.status = max(outcome.status, .findings) }
    return outcome
  }

  private static func check(_ path: String, _ outcome: inout Outcome) -> CheckReport.File {
    do throws(FileFailure) {
      let input = try Input(path)
      return CheckReport.File(path: input.path, outcome: check(input, &outcome))
    } catch {
      return unreadable(error, &outcome)
    }
  }

  private static func unreadable(_ failure: FileFailure, _ outcome: inout Outcome) -> CheckReport.File {
    outcome.complain(about: failure)
    return CheckReport.File(path: failure.path, outcome: .unreadable(failure.message))
  }

  private static func check(_ input: Input, _ outcome: inout Outcome) -> CheckReport.Outcome {
    do throws(ParseFailure) {
      let document = try Document(parsing: input.bytes)
      outcome.warn(about: document, in: input)
      return .analysed(document, Analysis(document.journey))
    } catch {
      outcome.complain(about: error, in: input)
      return .rejected(error)
    }
  }
}
