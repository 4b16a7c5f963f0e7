package import JourneyCore

/// The figures of some journeys.
package struct MeasureReport: Sendable {
  /// A way to print them.
  package enum Format: String, CaseIterable, Sendable {
    /// For a person.
    case text
    /// For a program.
    case json
  }

  /// The files' names, each with the analysis of its journey.
  package let files: [(path: String, analysis: Analysis)]

  /// A report on `files`.
  package init(files: [(path: String, analysis: Analysis)]) {
    self.files = files
  }
}

extension MeasureReport: JSONWritable {
  /// Writes one object with a member for each file.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      for file in files { json.member(named: file.path, JourneyFigures(file.analysis)) }
    }
  }
}
