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
    replacing("%\r\n", in: text)
  }

  /// `text` as the value of a property.
  private static func property(_ text: String) -> String {
    replacing("%\r\n:,", in: text)
  }

  /// `text` with a percent sign and two digits for each of the ASCII characters `special`.
  private static func replacing(_ special: StaticString, in text: String) -> String {
    let isSpecial = { (byte: UInt8) in special.withUTF8Buffer { $0.contains(byte) } }
    guard text.utf8.contains(where: isSpecial) else { return text }
    let bytes = text.utf8.flatMap { byte in
      isSpecial(byte)
        ? Array("%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8) : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
