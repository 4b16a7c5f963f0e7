import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct CheckReportTests {
  @Test func `Annotations of a workflow escape what would end them`() throws {
    let file = CheckReport.File(path: "a,b:c%.journey", outcome: .unreadable("50 % gone\nfor ever"))
    #expect(
      String(decoding: CheckReport(files: [file]).github, as: UTF8.self)
        == "::error file=a%2Cb%3Ac%25.journey,title=journey::50 %25 gone%0Afor ever\n")
  }

  @Test func `Problems are told one by one up to a hundred, and then counted`() throws {
    let lines = (0..<250).map { "nonsense-\($0): a\n" }.joined()
    let failure = try #require(ParseFailure.of("journey: a\n" + lines))
    let file = CheckReport.File(path: "a.journey", outcome: .rejected(failure))
    let problems = CheckReport(files: [file]).problems
    #expect(problems.count == 101)
    #expect(problems.last?.message == "150 more problems are not shown")
    #expect(problems[0].position?.line == 2)
  }

  @Test func `SARIF names every rule and gives every result a place`() throws {
    let files = [
      try file("a b.journey"),
      CheckReport.File(path: "bad.journey", outcome: .rejected(try #require(ParseFailure.of("nonsense")))),
    ]
    let data = Data(CheckReport(files: files).sarif(version: "1.2.3"))
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(rules == Flag.allCases.map(\.rawValue) + ["syntax"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for result in results {
      #expect(rules.contains(result["ruleId"] as? String ?? ""))
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      let place = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
      let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String
      #expect(["a%20b.journey", "bad.journey"].contains(uri))
      #expect(((place["region"] as? [String: Any])?["startLine"] as? Int ?? 0) >= 1)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `Findings come by line and flag in every format`(seed: UInt64) throws {
    let document = try Document(JourneyGenerator.journey(seed: seed))
    let file = CheckReport.File(path: "a.journey", outcome: .analysed(document, Analysis(document.journey)))
    let report = CheckReport(files: [file])
    var places: [(line: Int, flag: String)] = []
    report.forEachFinding { places.append(($0.line, $0.finding.flag.rawValue)) }
    for (before, after) in zip(places, places.dropFirst()) {
      #expect((before.line, before.flag) <= (after.line, after.flag), "seed \(seed)")
    }
    let text = String(decoding: report.text(inColour: false), as: UTF8.self)
    let told = text.split(separator: "\n").filter { $0.hasPrefix("a.journey:") }
    #expect(told.count == places.count, "seed \(seed)")
    #expect(report.counts.total + report.counts.accepted == places.count, "seed \(seed)")
  }

  private func file(_ path: String) throws -> CheckReport.File {
    let text = """
      journey: A table
      department front: Front of house
      contact host: The host
        department: front
      touchpoint wait: I wait
        meets: host
          demands: repeat, wait 30m

      """
    let document = try Document(parsing: Array(text.utf8))
    return CheckReport.File(path: path, outcome: .analysed(document, Analysis(document.journey)))
  }
}
