import CSystem
import JourneyCore
import JourneyExchange
import JourneyStore

/// Makes a journey file of a file in another format.
enum ImportCommand {
  /// Imports the file that the operand names; nothing is written where it cannot be understood.
  static func run(_ arguments: Arguments) throws(UsageError) -> Outcome {
    for text in arguments.all(.map) where CSVImport.Mapping(text) == nil { throw .badMapping(text) }
    rr_clear_away_when_stopped()
    return Progress.shown { progress in
      var outcome = Outcome()
      let target = arguments[.output] ?? Input.standard
      let expectation: Save.Expectation = arguments.has(.force) ? .anything : .absence
      progress.say("Reading \(arguments.operands[0])")
      guard let input = outcome.read(arguments.operands[0], as: .source),
        arguments.has(.dryRun) || outcome.canWrite(to: target, expecting: expectation, sparing: [input]),
        let imported = outcome.imported(from: input, arguments)
      else { return outcome }
      let parts = ImportSummary.parts(of: imported.journey)
      guard let (bytes, notes) = outcome.written(imported, from: input) else { return outcome }
      let summary = ImportSummary(notes, parts, path: input.path).text
      if arguments.has(.dryRun) {
        outcome.output += summary.utf8
      } else {
        progress.say("Writing \(target)")
        outcome.write(bytes, to: target, expecting: expectation, sparing: [input])
        outcome.complaints += summary
      }
      return outcome
    }
  }
}

extension Outcome {
  /// What `input` holds, in the format that the user names or that it looks like; what is wrong becomes complaints.
  fileprivate mutating func imported(from input: Input, _ arguments: Arguments) -> Imported? {
    guard let format = arguments.word(.from, as: ImportFormat.self) ?? guessedFormat(of: input) else {
      return nil
    }
    if arguments.has(.map), format != .csv {
      complain(
        about: input.path, "“--map” says what the columns of a table are, and this is no table", .badInput)
      return nil
    }
    let choices = ImportChoices(
      title: input.title, customer: arguments[.customer],
      map: arguments.all(.map).compactMap(CSVImport.Mapping.init))
    do throws(ImportFailure) {
      return try format.reader.init(choices).read(input.bytes)
    } catch {
      complain(about: error, in: input)
      return nil
    }
  }

  /// The format that `input` looks like; what is in the way of a guess becomes a complaint.
  private mutating func guessedFormat(of input: Input) -> ImportFormat? {
    let start = input.start
    if let file = ForeignFile(input.path, start) {
      complain(about: input.path, file.message, .badInput)
      return nil
    }
    if let format = ImportFormat(guessedFrom: input.path, start) { return format }
    let names = ImportFormat.allCases.map(\.rawValue).joined(separator: "|")
    complain(about: input.path, "its format cannot be guessed; say it with --from \(names)", .badInput)
    return nil
  }

  /// Adds what is wrong with a file that was to be imported: the first problems with their places, and how many more.
  private mutating func complain(about failure: ImportFailure, in input: Input) {
    let path = DisplayText.safe(input.path)
    for problem in failure.problems {
      let place = [problem.line, problem.line == nil ? nil : problem.column].compactMap(\.self).map {
        ":\($0)"
      }.joined()
      complain("\(path)\(place): error: \(DisplayText.safe(problem.message))", .badInput)
    }
    let more = failure.count - failure.problems.count
    if more > 0 { complaints += "\(path): \(more) more problems are not shown\n" }
  }

  /// The journey as a file, and what is to be told of it; what a file cannot say becomes a complaint.
  fileprivate mutating func written(
    _ imported: consuming Imported, from input: Input
  ) -> (bytes: [UInt8], notes: [ImportNote])? {
    do throws(ParseFailure) {
      return try imported.written()
    } catch {
      let problem = error.diagnostics.first { $0.severity == .error }
      complain(about: input.path, "no journey can say this: \(problem?.message ?? "")", .badInput)
      return nil
    }
  }
}

extension Input {
  /// The name of the file without its folder and its ending, for what has no title of its own.
  fileprivate var title: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return DisplayText.safe(stem.isEmpty ? name : String(stem))
  }

  /// How many bytes are looked at to guess what it is.
  private static let enough = 1 << 14

  /// The first bytes, without half a character at their end.
  fileprivate var start: [UInt8] {
    var start = Array(bytes.prefix(Self.enough))
    if bytes.count > start.count { while let last = start.last, last >= 0x80 { start.removeLast() } }
    return start
  }
}
