#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileFailure {
  /// What somebody wanted of the file, by which the advice differs.
  package enum Purpose: CaseIterable, Sendable {
    /// To read a journey, or to go on with it.
    case journey
    /// To read another format.
    case source
    /// To make it.
    case target
  }

  /// What is wrong with a journey's file and what to do, in one line without the path.
  package var message: String { message(for: .journey) }

  /// What is wrong and what to do, in one line without the path.
  package func message(for purpose: Purpose) -> String {
    let sentence = sentence(for: purpose) ?? sentence
    guard !leftovers.isEmpty else { return sentence }
    return sentence + "; left over: " + leftovers.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// What is to be said only for `purpose`; nil where it is the same as for a journey.
  private func sentence(for purpose: Purpose) -> String? {
    switch purpose {
    case .journey: return nil
    case .source where reason == .directory, .target where reason == .directory:
      return "this is a directory; name a file in it"
    case .source: return reason == .missing ? "there is no such file" : nil
    case .target where reason == .missing: return "no file can be made here; choose another place"
    case .target where reason == .special(.pipe):
      return "this is a pipe, not a file; to write to a pipe, name “-” and use standard output"
    case .target: return nil
    }
  }

  private var sentence: String {
    switch reason {
    case .missing: "there is no such file; “runaround new FILE” begins one"
    case .directory: "this is a directory; name a .journey file in it"
    case .noJourneys:
      "there is no .journey file here; “runaround new FILE” begins one, “runaround demo” walks a sample"
    case .special(.pipe): "this is a pipe, not a file; to read from a pipe, name “-” and use standard input"
    case .special(.socket): "this is a socket, not a file"
    case .special(.device): "this is a device, not a file"
    case .danglingLink: "this is a symbolic link to a file that is not there"
    case .tooLarge: "this has more than 64 MiB, the most that a journey may have"
    case .exists: "this file is there already; choose another name, or replace it with --force"
    case .noDirectory: "the directory for this file is not there; make it with “mkdir -p”"
    case .changed: "this was changed by somebody else meanwhile, and is left as it is; try again"
    case .halfWritten(let backup): "this was written only in part; as it was it is in “\(backup)”"
    case .journal(let problem): Self.sentence(about: problem)
    case .system(let operation, EACCES), .system(let operation, EPERM):
      "\(Self.refusal(of: operation)): permission denied; look at its rights with “ls -l”"
    case .system(let operation, ENOSPC), .system(let operation, EDQUOT):
      "\(Self.refusal(of: operation)): the disk is full; free some space and try again"
    case .system(let operation, let code):
      "\(Self.refusal(of: operation)): \(Self.words(for: code))"
    }
  }

  private static func sentence(about problem: JournalProblem) -> String {
    switch problem {
    case .foreign: "this is no journal of Runaround"
    case .version(let number): "this journal is of version \(number), which a newer Runaround wrote"
    case .damagedHeader: "the beginning of this journal is damaged"
    case .anotherDocument(let path): "this is the journal of another document, “\(path)”"
    case .tooLarge: "this journal has more than \(Journal.maximumSize >> 20) MiB, the most that it may have"
    }
  }

  private static func refusal(of operation: Operation) -> String {
    switch operation {
    case .open: "this cannot be opened"
    case .read: "this cannot be read"
    case .send: "not everything could be written"
    case .write: "this was not written, and what was there is as it was"
    case .rename: "this was not replaced, and what was there is as it was"
    }
  }

  private static func words(for code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words)
  }
}

extension FileFailure {
  /// What is wrong in a few words, for one row of a screen on which the work goes on.
  package var briefly: String {
    switch reason {
    case .missing, .noDirectory: "its directory is not there"
    case .directory: "this is a directory"
    case .special(.pipe): "this is a pipe now"
    case .special(.socket): "this is a socket now"
    case .special(.device): "this is a device now"
    case .danglingLink: "this is a link that leads nowhere"
    case .exists: "this is there already; take another name"
    case .system(_, ENOSPC), .system(_, EDQUOT): "the disk is full"
    case .system(_, EACCES), .system(_, EPERM): "permission denied"
    case .system(_, let code): Self.words(for: code)
    case .halfWritten(let backup): "only in part; as it was it is in \(backup)"
    case .noJourneys, .tooLarge, .changed, .journal: message
    }
  }
}
