import Foundation
import JourneyCore
import TestSupport
import Testing

/// The pages in docs/flags say what the program does.
@Suite struct FlagPageTests {
  @Test(arguments: Flag.allCases)
  func `A flag's page has an example that fires and one that does not`(flag: Flag) throws {
    let page = try FlagPage(of: flag)
    try #require(page.examples.count == 2)
    #expect(try page.findings(example: 0).contains(flag))
    #expect(!(try page.findings(example: 1).contains(flag)))
  }

  @Test(arguments: Flag.allCases)
  func `A flag's page opens with the complaint and gives the remedy that the program prints`(
    flag: Flag
  ) throws {
    let page = try FlagPage(of: flag)
    #expect(page.text.hasPrefix("# \(flag.rawValue)\n\n> \(flag.complaint)\n"))
    #expect(page.text.contains("\n## Remedy\n\n\(flag.remedy)\n"))
  }

  @Test(arguments: Flag.allCases)
  func `A flag's page has the severities that the program knows`(flag: Flag) throws {
    let line = try FlagPage(of: flag).text.split(separator: "\n")[2]
    #expect(
      line.contains(flag.defaultSeverity.rawValue) && line.contains(flag.severities.upperBound.rawValue))
    let others = Severity.allCases.filter {
      $0 != flag.severities.lowerBound && $0 != flag.severities.upperBound
    }
    #expect(others.allSatisfy { !line.contains($0.rawValue) })
  }

  @Test func `The page of all flags has a row for each, as the program tells it`() throws {
    let rows = Flag.allCases.map { flag in
      let (least, worst) = (flag.severities.lowerBound.rawValue, flag.severities.upperBound.rawValue)
      let severity = least == worst ? least : "\(least) to \(worst)"
      return "| [\(flag.rawValue)](\(flag.rawValue).md) | \(severity) | \(flag.complaint) |"
    }
    let page = try ProjectFile.text("docs/flags/README.md")
    #expect(page.split(separator: "\n").filter { $0.hasPrefix("| [") }.map(String.init) == rows)
  }

  @Test(arguments: Flag.allCases)
  func `A complaint is a few words that fit beside the flag's name`(flag: Flag) {
    #expect(flag.complaint.first?.isUppercase == true && flag.complaint.last != ".")
    #expect(flag.rawValue.count + flag.complaint.count <= 80 - 14)
  }

  @Test func `There is one page for each flag and no other`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: FlagPage.directory.path)
    #expect(Set(names) == Set(Flag.allCases.map { "\($0.rawValue).md" } + ["README.md"]))
  }

  @Test(arguments: Flag.allCases)
  func `A finding is a sentence that names no department and no rule`(flag: Flag) throws {
    let journey = try FlagPage(of: flag).journey(example: 0)
    let analysis = Analysis(journey)
    let message = try #require(analysis.findings.first { $0.flag == flag }.map(analysis.message))
    #expect(message.hasSuffix(".") && message.first?.isUppercase == true)
    #expect(!journey.departments.contains { message.contains($0.name) })
    #expect(message != flag.summary)
  }
}

private struct FlagPage {
  static let directory = ProjectFile.url("docs/flags")

  let text: String

  init(of flag: Flag) throws {
    text = try String(contentsOf: Self.directory.appending(path: "\(flag.rawValue).md"), encoding: .utf8)
  }

  /// The journeys in fenced blocks.
  var examples: [String] {
    text.components(separatedBy: "```journey\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  func journey(example: Int) throws -> Journey {
    let bytes = Array(examples[example].utf8)
    do {
      return try Document(parsing: bytes).journey
    } catch {
      Issue.record(Comment(rawValue: error.rendered(file: "example", source: bytes)))
      throw error
    }
  }

  func findings(example: Int) throws -> Set<Flag> {
    Set(Analysis(try journey(example: example)).findings.map(\.flag))
  }
}
