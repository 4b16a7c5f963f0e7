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
    var text = ""
    var explained: Set<Flag> = []
    forEachFinding { located in
      Self.append(located, isNew: explained.insert(located.finding.flag).inserted, inColour, to: &text)
    }
    return Array((text + summary).utf8)
  }

  private static func append(
    _ located: LocatedFinding, isNew: Bool, _ inColour: Bool, to text: inout String
  ) {
    let finding = located.finding
    text += DisplayText.safe(located.path)
    text += ":\(located.line): \(Self.word(for: finding.severity, inColour)): "
    text += DisplayText.safe(located.message)
    text += " [\(finding.flag.rawValue)]\n"
    let facts = located.evidence.map(\.phrase).joined(separator: " · ")
    if !facts.isEmpty { text += "    \(facts)\n" }
    if isNew { text += "    → \(finding.flag.remedy)\n" }
    if let reason = finding.accepted { text += "    accepted: \(DisplayText.safe(reason))\n" }
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

extension Evidence {
  /// The fact in a line of text, such as `waiting-seconds 600`.
  var phrase: String {
    switch value {
    case .text(let text): "\(name) \(DisplayText.safe(text))"
    case .count(let count): "\(name) \(count)"
    case .number(let number): "\(name) \(Figure.rounded(number))"
    case .list(let texts): "\(name) \(DisplayText.safe(texts.joined(separator: ", ")))"
    }
  }
}
