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
      json.member("foreign") { json in
        json.array { json in writeForeign(to: &json) }
      }
    }
  }

  /// Writes what stands in `x-` keys under the journey, its touchpoints and their encounters.
  private func writeForeign(to json: inout JSONWriter) {
    guard document.hasForeignKeys else { return }
    for key in document.foreignKeys(of: .journey) { write(key, nil, nil, to: &json) }
    for (number, touchpoint) in analysis.index.touchpoints.enumerated() {
      for key in document.foreignKeys(of: .touchpoint(number)) { write(key, touchpoint, nil, to: &json) }
      for encounter in touchpoint.encounters.indices {
        for key in document.foreignKeys(of: .encounter(touchpoint: number, number: encounter)) {
          write(key, touchpoint, encounter + 1, to: &json)
        }
      }
    }
  }

  private func write(
    _ key: ForeignKey, _ touchpoint: Touchpoint?, _ encounter: Int?, to json: inout JSONWriter
  ) {
    json.element { json in
      json.object { json in
        json.member("touchpoint", touchpoint?.id)
        json.member("encounter", encounter)
        json.member("key", key.key)
        json.member("value", key.value)
      }
    }
  }

  /// Writes the one object and a line feed.
  package func write(to target: inout some TextOutputStream) {
    JSONWriter.write(self, to: &target)
  }
}
