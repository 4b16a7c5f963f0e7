import Foundation
import TestSupport
import Testing

/// Whatever is named as a journey, the answer says what to do.
@Suite struct BadInputTests {
  private static let commands = [
    ["check"], ["measure"], ["fmt"], ["export", "--to", "md"], ["walk"],
  ]

  @Test(arguments: commands)
  func `A missing file`(command: [String]) throws {
    try expect(command, "absent.journey", says: "absent.journey: error: there is no such file")
  }

  @Test(arguments: [["export", "--to", "md"], ["walk"]])
  func `A directory where a file is meant`(command: [String]) throws {
    try expect(command, ".", says: ".: error: this is a directory")
  }

  @Test(arguments: [["check"], ["measure"], ["fmt"]])
  func `A directory without a journey in it`(command: [String]) throws {
    try expect(command, ".", says: ".: error: there is no .journey file here")
  }

  @Test(arguments: commands)
  func `A pipe that nobody writes to`(command: [String]) throws {
    try expect(command, "pipe", says: "pipe: error: this is a pipe, not a file") {
      #expect(mkfifo($0.path("pipe"), 0o600) == 0)
    }
  }

  @Test(arguments: commands)
  func `A device`(command: [String]) throws {
    try expect(command, "/dev/zero", says: "/dev/zero: error: this is a device, not a file")
  }

  @Test(arguments: commands)
  func `A file of 65 MiB`(command: [String]) throws {
    try expect(command, "large.journey", says: "large.journey: error: this has more than 64 MiB") {
      try $0.write("", to: "large.journey")
      #expect(truncate($0.path("large.journey"), 65 << 20) == 0)
    }
  }

  @Test(arguments: commands)
  func `An empty file`(command: [String]) throws {
    try expect(command, "empty.journey", says: "empty.journey:1:1: error: the file is empty\n") {
      try $0.write("", to: "empty.journey")
    }
  }

  @Test(arguments: commands)
  func `Another encoding`(command: [String]) throws {
    try expect(command, "utf16.journey", says: "utf16.journey:1:1: error: ") {
      let data = try #require("journey: a".data(using: .utf16))
      try data.write(to: URL(fileURLWithPath: $0.path("utf16.journey")))
    }
  }

  @Test(arguments: commands)
  func `A thousand errors, of which a hundred are told`(command: [String]) throws {
    let directory = try TemporaryDirectory()
    let lines = (0..<1_000).map { "nonsense-\($0): a\n" }.joined()
    try directory.write("journey: a\n" + lines, to: "bad.journey")
    let run = try RunaroundProcess(command + ["bad.journey"], in: directory)
    #expect(run.status == 2)
    let errors = run.complaints.split(separator: "\n").filter { $0.hasPrefix("bad.journey:") }
    #expect(errors.count == 101)
    #expect(run.complaints.hasSuffix("bad.journey: 900 more problems are not shown\n"))
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"), arguments: commands)
  func `A file without the right to read it is the system's refusal`(command: [String]) throws {
    let directory = try TemporaryDirectory()
    chmod(try directory.write("journey: a\n", to: "a.journey"), 0)
    let run = try RunaroundProcess(command + ["a.journey"], in: directory)
    #expect(run.status == 3)
    #expect(run.complaints.hasPrefix("a.journey: error: this cannot be opened: permission denied"))
  }

  @Test func `A journey without touchpoints says how to add one`() throws {
    let run = try RunaroundProcess("walk", "-", input: "journey: Nothing yet\n")
    #expect(run.status == 0)
    #expect(run.output.contains("touchpoint:"))
  }

  @Test func `Neither an error nor the name of a file steers the terminal`() throws {
    let run = try RunaroundProcess("check", "\u{1B}[2J.journey")
    #expect(run.complaints.hasPrefix("\u{FFFD}[2J.journey: error: there is no such file"))
    #expect(try !RunaroundProcess("check", "-", input: "journey: \u{1B}[2J\n").complaints.contains("\u{1B}"))
  }

  private func expect(
    _ command: [String], _ path: String, says words: String,
    prepare: (TemporaryDirectory) throws -> Void = { _ in }
  ) throws {
    let directory = try TemporaryDirectory()
    try prepare(directory)
    let run = try RunaroundProcess(command + [path], in: directory)
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix(words), "\(run.complaints)")
    #expect(command == ["check"] || run.output == "")
  }
}
