import JourneyCore

extension CheckReport {
  /// The report as a log of SARIF 2.1.0 (OASIS), of which GitHub and most editors read the results.
  ///
  /// - Parameter version: The program's version.
  /// - Returns: The JSON text.
  package func sarif(version: String) -> [UInt8] {
    JSONWriter.text(SARIFLog(report: self, version: version))
  }
}

/// One run of the program in SARIF's terms.
private struct SARIFLog: JSONWritable {
  let report: CheckReport
  let version: String

  /// The rule's id for a file that holds no journey.
  static let syntax = "syntax"

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.member("runs") { json in
        json.array { json in json.element { run(to: &$0) } }
      }
    }
  }

  private func run(to json: inout JSONWriter) {
    json.object { json in
      json.member("tool") { json in
        json.object { $0.member("driver") { driver(to: &$0) } }
      }
      json.member("columnKind", "unicodeCodePoints")
      json.member("results") { json in
        json.array { json in
          for problem in report.problems { json.element { Self.result(problem, to: &$0) } }
          report.forEachFinding { located in json.element { Self.result(located, to: &$0) } }
        }
      }
    }
  }

  private func driver(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", "runaround")
      json.member("version", version)
      json.member("rules") { json in
        json.array { json in
          for flag in Flag.allCases {
            json.element {
              Self.rule(flag.rawValue, flag.summary, flag.remedy, flag.defaultSeverity, to: &$0)
            }
          }
          json.element {
            Self.rule(
              Self.syntax, "The file holds no journey.", "Mend the line that the message names.", .severe,
              to: &$0)
          }
        }
      }
    }
  }

  private static func rule(
    _ id: String, _ summary: String, _ remedy: String, _ severity: Severity, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", id)
      json.member("shortDescription") { text(summary, to: &$0) }
      json.member("help") { text(remedy, to: &$0) }
      json.member("defaultConfiguration") { json in
        json.object { $0.member("level", level(of: severity)) }
      }
    }
  }

  private static func result(_ located: LocatedFinding, to json: inout JSONWriter) {
    let finding = located.finding
    json.object { json in
      json.member("ruleId", finding.flag.rawValue)
      json.member("level", level(of: finding.severity))
      json.member("message") { text(located.message, to: &$0) }
      json.member("locations") { location(located.path, line: located.line, column: nil, to: &$0) }
      if let reason = finding.accepted { json.member("suppressions") { suppression(reason, to: &$0) } }
      json.member("properties") { json in
        json.object { json in
          json.member("touchpoint", located.touchpoint?.id)
          json.member("contact", located.contact?.id)
          json.member("evidence") { located.evidence.write(to: &$0) }
        }
      }
    }
  }

  private static func result(_ problem: Problem, to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", syntax)
      json.member("level", problem.severity.rawValue)
      json.member("message") { text(problem.sentence, to: &$0) }
      json.member("locations") { json in
        location(problem.path, line: problem.position?.line, column: problem.position?.column, to: &json)
      }
    }
  }

  private static func level(of severity: Severity) -> String {
    switch severity {
    case .severe: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  private static func text(_ text: String, to json: inout JSONWriter) {
    json.object { $0.member("text", text) }
  }

  private static func suppression(_ reason: String, to json: inout JSONWriter) {
    json.array { json in
      json.element { json in
        json.object { json in
          json.member("kind", "inSource")
          json.member("justification", reason)
        }
      }
    }
  }

  private static func location(_ path: String, line: Int?, column: Int?, to json: inout JSONWriter) {
    json.array { json in
      json.element { json in
        json.object { json in
          json.member("physicalLocation") { physicalLocation(path, line, column, to: &$0) }
        }
      }
    }
  }

  private static func physicalLocation(
    _ path: String, _ line: Int?, _ column: Int?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("artifactLocation") { json in
        json.object { $0.member("uri", URIReference.encoded(path: path)) }
      }
      guard let line else { return }
      json.member("region") { json in
        json.object { json in
          json.member("startLine", line)
          if let column { json.member("startColumn", column) }
        }
      }
    }
  }
}
