import JourneyCore

extension CheckReport {
  /// The findings and problems as commands of a GitHub workflow, one a line; accepted findings are left out.
  package var github: [UInt8] {
    var text = ""
    for problem in problems {
      let level = problem.severity == .error ? "error" : "warning"
      text += Self.command(
        level, file: problem.path, line: problem.position?.line, column: problem.position?.column,
        title: "journey", message: problem.sentence)
    }
    forEachFinding { located in
      guard located.finding.accepted == nil else { return }
      text += Self.command(
        Self.level(of: located.finding.severity), file: located.path, line: located.line, column: nil,
        title: located.finding.flag.rawValue, message: "\(located.message) \(located.finding.flag.remedy)")
    }
    return Array(text.utf8)
  }

  private static func level(of severity: Severity) -> String {
    switch severity {
    case .severe: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func command(
    _ level: String, file: String, line: Int?, column: Int?, title: String, message: String
  ) -> String {
    let place = (line.map { ",line=\($0)" } ?? "") + (column.map { ",col=\($0)" } ?? "")
    return "::\(level) file=\(property(file))\(place),title=\(property(title))::\(data(message))\n"
  }

  /// `text` as the data of a command.
  private static func data(_ text: String) -> String {
    replacing(["%": "%25", "\r": "%0D", "\n": "%0A", "\r\n": "%0D%0A"], in: text)
  }

  /// `text` as the value of a property.
  private static func property(_ text: String) -> String {
    replacing([":": "%3A", ",": "%2C"], in: data(text))
  }

  private static func replacing(_ escapes: [Character: String], in text: String) -> String {
    text.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
