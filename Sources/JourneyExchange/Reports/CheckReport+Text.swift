import JourneyCore

extension CheckReport {
  /// The findings in the form of a compiler's messages, with what they rest on and what to do.
  ///
  /// A remedy is told where its flag comes up for the first time. What is wrong with the files themselves is not
  /// in it: that belongs on standard error.
  ///
  /// - Parameter inColour: Whether the severities are coloured with ECMA-48 sequences.
  /// - Returns: Lines, safe to show in a terminal.
  package func text(inColour: Bool) -> [UInt8] {
    var text = SafeText(capacity: (counts.total + counts.accepted) * Self.bytesPerFinding)
    var explained: Set<Flag> = []
    forEachFinding { located in
      Self.append(located, isNew: explained.insert(located.finding.flag).inserted, inColour, to: &text)
    }
    text.add(summary)
    return text.bytes
  }

  /// A little more than most findings take.
  private static let bytesPerFinding = 256

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
    append(located.evidence, to: &text)
    if isNew { text.add("    → \(finding.flag.remedy)\n") }
    if let reason = finding.accepted {
      text.add("    accepted: ")
      text.addForeign(reason)
      text.add("\n")
    }
  }

  /// Adds a line with the facts, such as `waiting-seconds 600`.
  private static func append(_ facts: [Evidence], to text: inout SafeText) {
    guard !facts.isEmpty else { return }
    for (number, fact) in facts.enumerated() {
      text.add(number == 0 ? "    " : " · ")
      text.add(fact.name)
      text.add(" ")
      switch fact.value {
      case .text(let words): text.addForeign(words)
      case .count(let count): text.add(count)
      case .number(let number): text.add(Figure.rounded(number))
      case .list(let items): text.addForeign(items)
      }
    }
    text.add("\n")
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

  private var summary: String {
    let journeys = files.count == 1 ? "" : "\(files.count) files, "
    return "\(journeys)\(counts.sentence)\n"
  }
}
