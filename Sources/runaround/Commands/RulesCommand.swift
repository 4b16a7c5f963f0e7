import JourneyCore

/// Lists the flags, or explains one.
enum RulesCommand {
  /// Prints the rule that the operand names, or all of them.
  static func run(_ arguments: Arguments) -> Outcome {
    if let flag = arguments.operands.first.flatMap(Flag.init(rawValue:)) {
      return Outcome(text: explanation(of: flag))
    }
    return Outcome(text: Flag.allCases.map(entry).joined())
  }

  private static func entry(of flag: Flag) -> String {
    let name = flag.rawValue + String(repeating: " ", count: max(1, 20 - flag.rawValue.utf8.count))
    let lines = [flag.complaint] + TextWrap.lines("Fires when: \(flag.summary)", columns: 76)
    return "\(name)\(severities(of: flag))\n" + lines.map { "    \($0)\n" }.joined()
  }

  private static func explanation(of flag: Flag) -> String {
    let heading = "\(flag.rawValue) (\(severities(of: flag)))"
    let paragraphs = [
      "“\(flag.complaint)”", "Fires when: \(flag.summary)", "What to do: \(flag.remedy)",
    ]
    let accept = "To accept it: allow \(flag.rawValue): REASON, in the journey or at the touchpoint."
    let texts = ([heading] + paragraphs + [accept]).map { text in
      TextWrap.lines(text, columns: 80).map { $0 + "\n" }.joined()
    }
    return texts.joined(separator: "\n")
  }

  private static func severities(of flag: Flag) -> String {
    let range = flag.severities
    if range.lowerBound == range.upperBound { return range.lowerBound.rawValue }
    return "\(range.lowerBound.rawValue) to \(range.upperBound.rawValue)"
  }
}
