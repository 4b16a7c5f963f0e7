import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import runaround

/// The commands that print and touch nothing.
@Suite struct PrintingCommandTests {
  @Test(arguments: Sample.allCases)
  func `demo prints the walk where there is no terminal`(sample: Sample) throws {
    let run = try RunaroundProcess("demo", sample.rawValue)
    #expect((run.status, run.complaints) == (0, ""))
    let document = try Document(parsing: sample.bytes)
    #expect(run.output.hasPrefix(document.journey.title))
    for line in run.output.split(separator: "\n") { #expect(CellWidth.of(String(line)) <= 80, "\(line)") }
  }

  @Test func `demo without a name is the dinner, and walk prints the same of its file`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(String(decoding: Sample.dinner.bytes, as: UTF8.self), to: "dinner.journey")
    let demo = try RunaroundProcess("demo").output
    #expect(demo.contains("I must pay the bar before I may sit down"))
    #expect(try RunaroundProcess("dinner.journey", in: directory).output == demo)
    #expect(try RunaroundProcess("walk", "dinner.journey", in: directory).output == demo)
  }

  @Test(arguments: [(["--ascii"], "C.UTF-8"), ([], "C"), ([], "POSIX")])
  func `Printed, too, the walk is in ASCII where that is asked for or all there is`(
    options: [String], locale: String
  ) throws {
    let environment = ["LC_ALL": locale, "TERM": "dumb"]
    let run = try RunaroundProcess(["demo", "private-bank"] + options, environment: environment)
    #expect(run.status == 0)
    #expect(run.output.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    for line in run.output.split(separator: "\n") { #expect(line.utf8.count <= 80, "\(line)") }
  }

  @Test func `walk without a file and without a terminal says what it needs`() throws {
    let run = try RunaroundProcess("walk")
    #expect((run.status, run.complaints) == (2, "runaround: error: “walk” needs FILE: runaround walk FILE\n"))
  }

  @Test func `A script walks the dinner to its first border`() throws {
    let run = try RunaroundProcess("demo", "--script", "-", "--size", "60x20", input: "right right screen")
    #expect((run.status, run.complaints) == (0, ""))
    #expect(run.output.hasPrefix("== screen 1, 60x20"))
    #expect(run.output.contains("between 1 and 2 of 7"))
    let wrong = try RunaroundProcess("demo", "--script", "-", input: "right\nrihgt")
    #expect(wrong.status == 2)
    #expect(wrong.complaints.hasPrefix("standard input:2: error: “rihgt” is no key"))
  }

  @Test func `measure prints the plain sentence, and the figures as JSON`() throws {
    let dinner = String(decoding: Sample.dinner.bytes, as: UTF8.self)
    let text = try RunaroundProcess("measure", "-", input: dinner)
    #expect(text.status == 0)
    #expect(text.output.contains("served at first contact       25\u{A0}%\n"))
    let json = try RunaroundProcess("measure", "--format", "json", "-", input: dinner)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let main = try #require((object["standard input"] as? [String: Any])?["main"] as? [String: Any])
    #expect(main["handoffs"] as? Int == 4)
    #expect(main["waitingSeconds"] as? Int == 1_680)
  }

  @Test func `rules lists every flag and explains each`() throws {
    let list = try RunaroundProcess("rules").output
    for flag in Flag.allCases {
      #expect(list.contains("\(flag.rawValue) "))
      let explanation = try RunaroundProcess("rules", flag.rawValue).output
      #expect(explanation.hasPrefix(flag.rawValue))
      #expect(explanation.contains("allow \(flag.rawValue): REASON"))
    }
    let wrong = try RunaroundProcess("rules", "ping-pang")
    #expect((wrong.status, wrong.output) == (2, ""))
    #expect(wrong.complaints.contains("did you mean “ping-pong”?"))
  }
}
