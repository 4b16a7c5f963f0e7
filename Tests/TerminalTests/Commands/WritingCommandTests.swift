import Foundation
import TestSupport
import Testing

/// The commands that write files, and what becomes of standard output.
@Suite struct WritingCommandTests {
  private static let canonical = """
    format: 1
    journey: A table

    touchpoint sit: We sit down
      feels: +1

    """
  private static let messy = "journey:   A table\ntouchpoint sit: We sit down\n     feels:   +1\n"

  @Test func `fmt writes the canonical form and leaves a canonical file alone`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(Self.messy, to: "a.journey")
    #expect(try RunaroundProcess("fmt", path).status == 0)
    let formatted = try directory.text(of: "a.journey")
    #expect(formatted != Self.messy)
    #expect(try directory.names == ["a.journey"])
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let run = try RunaroundProcess("fmt", path)
    #expect((run.status, run.output, run.complaints) == (0, "", ""))
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(try RunaroundProcess("fmt", "-", input: Self.messy).output == formatted)
  }

  @Test(arguments: [("a.journey", ""), ("my way.journey", "'")])
  func `At a terminal, new says what it made of a template and how to walk it`(name: String, quote: String)
    throws
  {
    let directory = try TemporaryDirectory()
    let path = directory.path(name)
    let terminal = try PseudoTerminal(
      BuiltProduct.path("runaround"), "new", path, "--template", "empty")
    #expect(try terminal.end() == 0)
    let command = "runaround walk \(quote)\(path)\(quote)"
    #expect(terminal.output == "Made \(path). Walk it with: \(command)\r\n")
  }

  @Test(arguments: [
    ("there", "this file is there already; choose another name, or replace it with --force"),
    ("folder", "this is a directory; name a file in it"),
    ("pipe", "this is a pipe, not a file; to write to a pipe, name “-” and use standard output"),
    ("absent/map", "the directory for this file is not there; make it with “mkdir -p”"),
  ])
  func `What stands in the way of a new file is said alike by every command`(
    name: String, complaint: String
  ) throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.canonical, to: "a.journey")
    try directory.write("mine", to: "there")
    try directory.write("title,owner\nI wait,bar\n", to: "table.csv")
    #expect(mkdir(directory.path("folder"), 0o700) == 0 && mkfifo(directory.path("pipe"), 0o600) == 0)
    for words in [
      ["new", name, "--template", "empty"], ["export", "a.journey", "--to", "html", "-o", name],
      ["import", "table.csv", "-o", name],
    ] {
      let run = try RunaroundProcess(words, in: directory)
      #expect((run.status, run.output, run.complaints) == (2, "", "\(name): error: \(complaint)\n"))
    }
  }

  @Test func `A file in another format that is not there is no journey to be begun`() throws {
    let run = try RunaroundProcess("import", "absent.csv", in: TemporaryDirectory())
    #expect((run.status, run.complaints) == (2, "absent.csv: error: there is no such file\n"))
  }

  @Test(arguments: ["a.journey", "./a.journey", "link.journey"], [[], ["--force"]])
  func `No file that is read is written over by what is made of it`(name: String, force: [String]) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(Self.messy, to: "a.journey")
    try FileManager.default.createSymbolicLink(
      atPath: directory.path("link.journey"), withDestinationPath: path)
    for words in [["export", "a.journey", "--to", "md"], ["merge", "a.journey", "a.journey", "a.journey"]] {
      let run = try RunaroundProcess(words + ["--output", name] + force, in: directory)
      #expect(run.status == 2)
      #expect(run.complaints.contains("would be lost; give --output another file"))
      #expect(try directory.text(of: "a.journey") == Self.messy)
    }
  }

  @Test func `A script that is not there is no journey to begin`() throws {
    let run = try RunaroundProcess("demo", "--script", "nofile")
    #expect((run.status, run.complaints) == (2, "nofile: error: there is no such file\n"))
  }

  @Test func `new says that it asks at a terminal`() throws {
    #expect(
      try RunaroundProcess("new", "--help").output.contains("On a terminal, and without --template, it asks"))
  }

  @Test func `fmt --check names what differs and changes nothing`() throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.messy, to: "a.journey")
    try directory.write(try RunaroundProcess("fmt", "-", input: Self.messy).output, to: "b.journey")
    let run = try RunaroundProcess("fmt", "--check", "a.journey", "b.journey", in: directory)
    #expect((run.status, run.output, run.complaints) == (1, "a.journey\n", ""))
    #expect(try directory.text(of: "a.journey") == Self.messy)
    #expect(try RunaroundProcess("fmt", "--check", "b.journey", in: directory).status == 0)
  }

  @Test(arguments: ["empty", "workshop"])
  func `new writes a journey that check can read, and never over another`(template: String) throws {
    let directory = try TemporaryDirectory()
    let new = try RunaroundProcess("new", "a.journey", "--template", template, in: directory)
    #expect((new.status, new.output, new.complaints) == (0, "", ""))
    #expect(try RunaroundProcess("check", "--fail-on", "severe", "a.journey", in: directory).complaints == "")
    try directory.write(Self.canonical, to: "a.journey")
    let again = try RunaroundProcess("new", "a.journey", in: directory)
    #expect(again.status == 2)
    #expect(again.complaints.hasPrefix("a.journey: error: this file is there already"))
    #expect(try directory.text(of: "a.journey") == Self.canonical)
    #expect(try RunaroundProcess("new", "a.journey", "--force", in: directory).status == 0)
    #expect(try directory.text(of: "a.journey") != Self.canonical)
  }

  @Test(arguments: ["md", "txt", "json"])
  func `export writes to standard output or to a file, and not over one`(format: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.canonical, to: "a.journey")
    let printed = try RunaroundProcess("export", "a.journey", "--to", format, in: directory)
    #expect(printed.status == 0)
    #expect(printed.output.contains("We sit down"))
    let command = ["export", "a.journey", "--to", format, "-o", "map"]
    #expect(try RunaroundProcess(command, in: directory).status == 0)
    #expect(try directory.text(of: "map") == printed.output)
    let again = try RunaroundProcess(command, in: directory)
    #expect(again.status == 2)
    #expect(again.complaints.hasPrefix("map: error: this file is there already"))
    #expect(try RunaroundProcess(command + ["--force"], in: directory).status == 0)
    let stream = try RunaroundProcess("export", "a.journey", "--to", format, "-o", "-", in: directory)
    #expect(stream.output == printed.output)
  }

  @Test func `export needs to be told the format`() throws {
    let run = try RunaroundProcess("export", "-", input: Self.canonical)
    #expect((run.status, run.complaints) == (2, "runaround: error: “export” needs --to\n"))
  }

  @Test func `A full disk is refused and leaves what was there`() throws {
    let directory = try TemporaryDirectory()
    let padding = String(repeating: "A table ", count: 1_000)
    try directory.write(Self.canonical + "  story:\n    \(padding)\n", to: "a.journey")
    try directory.write("old", to: "map")
    let run = try RunaroundProcess(
      shell: "ulimit -f 1; exec $runaround export a.journey --to json -o map --force", in: directory)
    #expect(run.status == 3)
    #expect(run.complaints.hasPrefix("map: error: this was not written"))
    #expect(try directory.text(of: "map") == "old")
    #expect(try directory.names == ["a.journey", "map"])
  }

  @Test func `A reader who goes away ends it quietly`() throws {
    let directory = try TemporaryDirectory()
    let padding = String(repeating: "A table ", count: 100_000)
    try directory.write(Self.canonical + "  story:\n    \(padding)\n", to: "a.journey")
    let run = try RunaroundProcess(
      shell: "$runaround export a.journey --to md | head -c 10; echo; echo ${PIPESTATUS[0]}", in: directory)
    #expect(run.output == "# A table\n\n0\n")
    #expect(run.complaints == "")
  }

  @Test func `Standard output that is full is the system's refusal`() throws {
    let directory = try TemporaryDirectory()
    let run = try RunaroundProcess(shell: "$runaround help > /dev/full", in: directory)
    #expect(run.status == 3)
    #expect(
      run.complaints.hasPrefix("standard output: error: not everything could be written: the disk is full"))
  }
}
