import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private static let quiet = """
    journey: A table
    department front: Front of house
    contact host: The host
      department: front
    touchpoint sit: We sit down
      need: to be seated
      owner: front
      meets: host

    """
  private static let loud = quiet + "    demands: repeat\n"

  @Test func `A journey without findings is fine`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(Self.quiet, to: "a.journey")
    let run = try RunaroundProcess("check", path)
    #expect(run.status == 0)
    #expect(run.output == "no flags\n")
    #expect(run.complaints == "")
  }

  @Test func `A finding is told in a compiler's form, with what to do, and ends with 1`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.loud, to: "a.journey")
    let run = try RunaroundProcess("check", "a.journey", in: directory)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("a.journey:8: severe: I say the same thing again."))
    #expect(run.output.contains("[repeat]\n"))
    #expect(run.output.hasSuffix("\n1 flag: 1 severe\n"))
  }

  @Test(arguments: [("note", 1), ("warning", 1), ("severe", 0), ("never", 0)])
  func `--fail-on says from which severity on it fails`(severity: String, status: Int32) throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.quiet + "    outcome: passed\n  meets: host\n", to: "a.journey")
    #expect(try RunaroundProcess("check", "--fail-on", severity, "a.journey", in: directory).status == status)
  }

  @Test(arguments: [
    (["good.journey"], "no flags\n"), (["good.journey", "other.journey"], "2 files, no flags\n"),
    (["good.journey", "bad.journey", "absent.journey"], "1 of 3 files read, no flags\n"),
    (["bad.journey"], ""), (["absent.journey", "bad.journey"], ""), (["."], "2 of 3 files read, no flags\n"),
    (["good.journey", "empty"], "1 of 2 files read, no flags\n"),
  ])
  func `The verdict is on the files that were read`(paths: [String], verdict: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.quiet, to: "good.journey")
    try directory.write(Self.quiet, to: "other.journey")
    try directory.write("nonsense\n", to: "bad.journey")
    try directory.write("", to: "empty/notes.txt")
    #expect(try RunaroundProcess(["check"] + paths, in: directory).output == verdict)
  }

  @Test func `A journey without touchpoints gets no verdict`() throws {
    let run = try RunaroundProcess("check", "-", input: "journey: Nothing yet\n")
    #expect((run.status, run.output) == (0, "no touchpoints yet, so nothing to flag\n"))
  }

  @Test func `What the file allows is told and does not fail`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.loud + "  allow repeat: we know\n", to: "a.journey")
    let run = try RunaroundProcess("check", "a.journey", in: directory)
    #expect(run.status == 0)
    #expect(run.output.contains("accepted: we know"))
    #expect(run.output.hasSuffix("\nno flags; 1 more accepted\n"))
  }

  @Test func `Directories are searched, and every file is told in one JSON object`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.loud, to: "deep/b.journey")
    try directory.write(Self.loud, to: "a.journey")
    try directory.write("nonsense\n", to: "bad.journey")
    try directory.write("", to: "empty/notes.txt")
    let run = try RunaroundProcess("check", "--format=json", ".", "absent.journey", "empty", in: directory)
    #expect(run.status == 2)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.map { $0["file"] as? String } == ["./a.journey", "./deep/b.journey"])
    let problems = try #require(object["problems"] as? [[String: Any]])
    #expect(
      Set(problems.compactMap { $0["file"] as? String }) == ["./bad.journey", "absent.journey", "empty"])
    let measures = try #require(object["measures"] as? [String: Any])
    #expect(measures.keys.sorted() == ["./a.journey", "./deep/b.journey"])
  }

  @Test func `GitHub gets its annotations on standard output`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.loud, to: "a.journey")
    let run = try RunaroundProcess("check", "--format", "github", "a.journey", in: directory)
    #expect(run.output.hasPrefix("::error file=a.journey,line=8,title=repeat::I say the same thing again."))
    #expect(run.status == 1)
  }

  @Test func `Standard input is checked where the name is a hyphen`() throws {
    let run = try RunaroundProcess("check", "-", input: Self.loud)
    #expect(run.output.hasPrefix("standard input:8: severe:"))
  }

  @Test(arguments: [
    (["--color", "always"], [:], true), (["--color=never"], [:], false), ([], [:], false),
    (["--color=always"], ["NO_COLOR": "1"], true),
  ])
  func `Colour is used where it is asked for`(
    options: [String], environment: [String: String], isColoured: Bool
  ) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(Self.loud, to: "a.journey")
    let run = try RunaroundProcess(["check"] + options + [path], environment: environment)
    #expect(run.output.contains("\u{1B}[1;31msevere\u{1B}[0m") == isColoured)
  }
}
