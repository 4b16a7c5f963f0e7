import JourneyCore

extension CheckReport: JSONWritable {
  /// Writes one object for all files.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("findings") { json in
        json.array { json in forEachFinding { json.element($0) } }
      }
      json.member("problems", problems)
      json.member("summary", counts)
      json.member("measures") { json in
        json.object { json in
          for file in files {
            guard case .analysed(_, let analysis) = file.outcome else { continue }
            json.member(named: file.path, JourneyFigures(analysis))
          }
        }
      }
    }
  }
}

extension LocatedFinding: JSONWritable {
  /// Writes the finding with its place in the file.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("flag", finding.flag.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("file", path)
      json.member("line", line)
      json.member("touchpoint", touchpoint?.id)
      json.member("contact", contact?.id)
      json.member("message", message)
      json.member("evidence") { evidence.write(to: &$0) }
      json.member("remedy", finding.flag.remedy)
      json.member("accepted", finding.accepted)
    }
  }
}

extension Problem: JSONWritable {
  /// Writes the problem with its place in the file.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", path)
      json.member("line", position?.line)
      json.member("column", position?.column)
      json.member("severity", severity.rawValue)
      json.member("message", message)
      json.member("hint", hint)
    }
  }
}

extension FindingCounts: JSONWritable {
  /// Writes how many findings there are of each severity.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("severe", self[.severe])
      json.member("warning", self[.warning])
      json.member("note", self[.note])
      json.member("accepted", accepted)
    }
  }
}
