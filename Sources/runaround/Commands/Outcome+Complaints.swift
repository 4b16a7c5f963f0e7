import JourneyCore
import JourneyExchange
import JourneyStore

extension Outcome {
  /// Adds what is wrong with a file, in the form of a compiler's messages.
  mutating func complain(about path: String, _ message: String, _ status: ExitStatus) {
    complain("\(DisplayText.safe(path)): error: \(DisplayText.safe(message))", status)
  }

  /// Adds why a file could not be read or written.
  mutating func complain(about failure: FileFailure, as purpose: FileFailure.Purpose = .journey) {
    complain(about: failure.path, failure.message(for: purpose), failure.exitStatus)
  }

  /// Adds what is wrong with a journey: the first problems with their lines, and how many there are more.
  mutating func complain(about failure: ParseFailure, in input: Input, named name: String? = nil) {
    let limit = CheckReport.shownProblems
    complaints += failure.diagnostics.rendered(file: name ?? input.path, source: input.bytes, limit: limit)
    if failure.count > limit {
      complaints +=
        "\(DisplayText.safe(name ?? input.path)): \(failure.count - limit) more problems are not shown\n"
    }
    status = max(status, .badInput)
  }

  /// Adds what may not mean what was meant; that is no failure.
  mutating func warn(about document: Document, in input: Input) {
    guard !document.warnings.isEmpty else { return }
    complaints += document.warnings.rendered(file: input.path, source: input.bytes)
  }

  /// Adds what the user should know of a save that went well.
  mutating func tell(_ remarks: [Save.Remark], about path: String) {
    for remark in remarks {
      complaints += "\(DisplayText.safe(path)): warning: \(DisplayText.safe(remark.message))\n"
    }
  }
}

extension FileFailure {
  /// How a program ends that meets it.
  var exitStatus: ExitStatus { isRefusal ? .refused : .badInput }
}
