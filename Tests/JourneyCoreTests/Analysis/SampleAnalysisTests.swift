import Foundation
import JourneyCore
import TestSupport
import Testing

/// What was worked out by hand about the samples, in Tests/Fixtures.
@Suite struct SampleAnalysisTests {
  @Test(arguments: [
    (Sample.dinner, "dinner"), (.car, "car"), (.privateBank, "private-bank"), (.violin, "violin"),
  ])
  func `A sample has the findings that were worked out by hand`(sample: Sample, name: String) throws {
    let analysis = Analysis(try sample.document().journey)
    let found = analysis.findings.map { $0.row(in: analysis) }.sorted()
    #expect(found == (try WorkedOut.rows(of: name)).sorted())
  }

  @Test(arguments: [
    (Sample.privateBank, "roy", "advisers, line, branch, advisers"),
    (.privateBank, "adviser", "advisers, operations, advisers"),
    (.car, "olivia", "marketing, sales, finance, marketing"),
    (.car, "leo", "sales, finance, marketing, service, sales"),
    (.dinner, "host", "front, bar, front"),
  ])
  func `A return names the departments on the way`(
    sample: Sample, contact: String, departments: String
  ) throws {
    let analysis = Analysis(try sample.document().journey)
    let lists = analysis.findings.filter { $0.flag == .pingPong }.map { analysis.evidence(of: $0)[0].value }
    #expect(lists.contains(.list(departments.split(separator: ", ").map(String.init))))
  }

  @Test func `The dinner is told in one plain sentence`() throws {
    let analysis = Analysis(try Sample.dinner.document().journey)
    #expect(
      analysis.sentence == """
        To get 4 things done, Tom met 4 contacts from 2 departments, was handed over 4 times (4 cold), \
        repeated things 2 times, waited 28 minutes and paid once at a border.
        """)
  }

  @Test func `The dinner's findings are told in the customer's words`() throws {
    let analysis = Analysis(try Sample.dinner.document().journey)
    #expect(
      analysis.findings.map(analysis.message).joined(separator: "\n") == """
        The host cannot help me and passes me on.
        The bartender knows nothing of what I told the host.
        Supposedly 83\u{A0}% of people like me are pleased; 5\u{A0}% say so.
        This step is for them, not for me.
        This moment decides, and nothing is asked of the people on the floor.
        I must pay the bartender before I may go on to the host.
        The host knows nothing of what I told the bartender.
        From the host to the bartender, and back to the host.
        I say the same thing again, for the 1st of 2 times.
        The busser cannot help me and passes me on.
        I say the same thing again, for the 2nd of 2 times.
        Whoever answers for this is not here; I meet our waiter.
        The busser cannot help me and passes me on.
        I wait 12 minutes for our waiter.
        """)
  }
}

/// Findings that a person has worked out, a row each: flag, severity, place, and whether they are accepted.
private enum WorkedOut {
  static func rows(of name: String) throws -> [String] {
    let text = try ProjectFile.text("Tests/Fixtures/\(name).findings.tsv")
    return text.split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t")
      let place = columns[2].prefix { $0 != ":" }
      return "\(columns[0]) \(columns[1]) \(place) \(columns.count > 3 ? columns[3] : "no")"
    }
  }
}

extension Finding {
  /// The finding as the worked-out lists write it.
  fileprivate func row(in analysis: Analysis) -> String {
    let place =
      if case .handoff(let from) = facts {
        "handoff \(words(for: place, in: analysis)) from \(words(for: from, in: analysis))"
      } else if case .encounter = place {
        "encounter \(words(for: place, in: analysis))"
      } else {
        words(for: place, in: analysis)
      }
    return "\(flag.rawValue) \(severity.rawValue) \(place) \(accepted == nil ? "no" : "yes")"
  }

  private func words(for place: Place, in analysis: Analysis) -> String {
    switch place {
    case .journey: return "journey"
    case .touchpoint(let number): return "touchpoint \(analysis.index.touchpoints[number].id)"
    case .encounter(let touchpoint, let number):
      let moment = analysis.index.touchpoints[touchpoint]
      return "\(moment.encounters[number].contact) (\(moment.id))"
    }
  }
}
