import JourneyCore

extension CheckReport {
  /// The findings in the form of a compiler's messages, with what to do.
  ///
  /// A remedy is told where its flag comes up for the first time. What is wrong with the files themselves is not
  /// in it: that belongs on standard error.
  ///
  /// - Parameter inColour: Whether the severities are coloured with ECMA-48 sequences.
  /// - Returns: Lines, safe to show in a terminal.
  package func text(inColour: Bool) -> [UInt8] {
    var text = SafeText(capacity: (counts.total + counts.accepted) * Self.bytesPerFinding)
    var explained: [Flag] = []
    forEachFinding { located in
      let isNew = !explained.contains(located.finding.flag)
      if isNew { explained.append(located.finding.flag) }
      Self.append(located, isNew: isNew, inColour, to: &text)
    }
    text.add(summary)
    return text.bytes
  }

  /// A little more than most findings take.
  private static let bytesPerFinding = 128

  private static func append(
    _ located: LocatedFinding, isNew: Bool, _ inColour: Bool, to text: inout SafeText
  ) {
    let finding = located.finding
    text.addForeign(located.path)
    text.add(":")
    text.add(located.line)
    text.add(": ")
    text.add(Self.word(for: finding.severity, inColour))
    text.add(": ")
    text.addForeign(located.message)
    text.add(" [")
    text.add(finding.flag.rawValue)
    text.add("]\n")
    if isNew { text.add("    → \(finding.flag.remedy)\n") }
    if let reason = finding.accepted {
      text.add("    accepted: ")
      text.addForeign(reason)
      text.add("\n")
    }
  }

  private static func word(for severity: Severity, _ inColour: Bool) -> String {
    guard inColour else { return severity.rawValue }
    let code =
      switch severity {
      case .severe: "1;31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m"
  }

  /// What was found in all; nothing where no journey could be read, for that is no verdict.
  private var summary: String {
    let analyses = self.analyses
    guard !analyses.isEmpty else { return "" }
    let hasMoments = analyses.contains { !$0.index.touchpoints.isEmpty }
    let verdict = hasMoments ? counts.sentence : "no touchpoints yet, so nothing to flag"
    if analyses.count < files.count { return "\(analyses.count) of \(files.count) files read, \(verdict)\n" }
    return (files.count == 1 ? verdict : "\(files.count) files, \(verdict)") + "\n"
  }
}
