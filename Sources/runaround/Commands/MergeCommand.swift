import JourneyCore
import JourneyStore

/// Merges two versions of a journey that come from a common base.
enum MergeCommand {
  /// Merges the files that the operands name: base, ours and theirs.
  ///
  /// Nothing is written where one of them cannot be read, so that git leaves the conflict to a person.
  static func run(_ arguments: Arguments) -> Outcome {
    var outcome = Outcome()
    let paths = arguments.operands
    let name = arguments[.name] ?? paths[1]
    let inputs = [(paths[0], "base of \(name)"), (paths[1], name), (paths[2], "theirs of \(name)")]
    let versions = inputs.map { path, called in
      version(path, arguments.has(.name) ? called : path, mayBeEmpty: path == paths[0], &outcome)
    }
    guard let base = versions[0], let ours = versions[1], let theirs = versions[2],
      let mine = ours.document, let other = theirs.document
    else { return outcome }
    do throws(ParseFailure) {
      let merge = try Merge(base: base.document, ours: mine, theirs: other)
      write(merge.printed, arguments, over: ours.input, sparing: [base.input, theirs.input], &outcome)
      guard outcome.status == .fine else { return outcome }
      for conflict in merge.conflicts {
        let message = DisplayText.safe(conflict.message)
        outcome.complain("\(DisplayText.safe(name)):\(conflict.line): conflict: \(message)", .findings)
      }
    } catch {
      let problem = error.diagnostics.first { $0.severity == .error }
      outcome.complain(about: name, "the merged file cannot be: \(problem?.message ?? "")", .badInput)
    }
    return outcome
  }

  /// A version that could be read; without a document where it is empty and may be.
  private struct Version {
    let input: Input
    let document: Document?
  }

  private static func version(
    _ path: String, _ name: String, mayBeEmpty: Bool, _ outcome: inout Outcome
  ) -> Version? {
    guard let input = outcome.read(path) else { return nil }
    if mayBeEmpty, input.bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      return Version(input: input, document: nil)
    }
    do throws(ParseFailure) {
      return Version(input: input, document: try Document(parsing: input.bytes))
    } catch {
      outcome.complain(about: error, in: input, named: name)
      return nil
    }
  }

  /// Writes the merged file, unless it is there already.
  private static func write(
    _ printed: [UInt8], _ arguments: Arguments, over ours: Input, sparing others: [Input],
    _ outcome: inout Outcome
  ) {
    if let output = arguments[.output] {
      outcome.write(
        printed, to: output, expecting: arguments.has(.force) ? .anything : .absence,
        sparing: [ours] + others)
    } else if let identity = ours.identity {
      if printed != ours.bytes { outcome.write(printed, to: ours.path, expecting: .identity(identity)) }
    } else {
      outcome.output += printed
    }
  }
}
