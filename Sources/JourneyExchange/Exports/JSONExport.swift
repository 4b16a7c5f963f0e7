package import JourneyCore

/// A journey with everything that was computed about it; `docs/journey.schema.json` describes it.
package struct JSONExport: JSONWritable, TextOutputStreamable {
  let document: Document
  let analysis: Analysis
  let path: String

  /// The journey of `document`, with `path` for the places of findings.
  package init(_ document: Document, _ analysis: Analysis, path: String) {
    self.document = document
    self.analysis = analysis
    self.path = path
  }

  /// Writes the one object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("format", 1)
      json.member("journey", analysis.journey)
      json.member("mainRoute", RouteRecord(route: analysis.mainRoute, analysis: analysis))
      json.member("findings") { json in
        json.array { json in
          LocatedFinding.forEach(of: analysis, in: document, path: path) { json.element($0) }
        }
      }
      json.member("measures", JourneyFigures(analysis))
      json.member("asides", document.asides)
    }
  }

  /// Writes the one object and a line feed.
  package func write(to target: inout some TextOutputStream) {
    JSONWriter.write(self, to: &target)
  }
}

extension Aside: JSONWritable {
  /// Writes where it stands, and its lines.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("under", owners)
      json.member("before", next)
      json.member("text", text)
      json.member("apart", isApart)
    }
  }
}
