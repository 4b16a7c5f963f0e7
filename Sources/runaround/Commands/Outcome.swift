/// How the program ends; the raw value is its exit status.
enum ExitStatus: Int32, Comparable, Sendable {
  /// All is well.
  case fine = 0
  /// There are findings, or files that are not canonical.
  case findings = 1
  /// The command line or the input is wrong.
  case badInput = 2
  /// The system refused.
  case refused = 3

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What a command leaves behind.
struct Outcome: Hashable, Sendable {
  /// The result, for standard output.
  var output: [UInt8] = []
  /// What is wrong, and whatever else is no result, for standard error: lines, safe to show.
  var complaints = ""
  /// How the program ends.
  var status = ExitStatus.fine

  /// A result.
  init(output: [UInt8] = []) {
    self.output = output
  }

  /// A result in lines.
  init(text: String) {
    output = Array(text.utf8)
  }

  /// Adds something that went wrong; the worst status stays.
  mutating func complain(_ line: String, _ status: ExitStatus) {
    complaints += line + "\n"
    self.status = max(self.status, status)
  }
}
