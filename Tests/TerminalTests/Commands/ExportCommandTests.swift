import Foundation
import JourneyCore
import JourneyScreens
import TestSupport
import Testing

@testable import runaround

/// Exports to several files, and exports that are stopped.
@Suite struct ExportCommandTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(String(decoding: Sample.dinner.bytes, as: UTF8.self), to: "dinner.journey")
  }

  @Test func `Several formats stand beside the journey, each as it is printed alone`() throws {
    let run = try RunaroundProcess("export", "dinner.journey", "--to", "md,json,txt", in: folder)
    #expect((run.status, run.output, run.complaints) == (0, "", ""))
    #expect(try folder.names == ["dinner.journey", "dinner.json", "dinner.md", "dinner.txt"])
    for format in ["md", "json", "txt"] {
      let alone = try RunaroundProcess("export", "dinner.journey", "--to", format, in: folder).output
      #expect(try folder.text(of: "dinner.\(format)") == alone)
    }
  }

  @Test func `Several formats stand where the user says, from standard input too`() throws {
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
    let dinner = String(decoding: Sample.dinner.bytes, as: UTF8.self)
    let run = try RunaroundProcess("export", "-", "--to=md,json", "-o", "out/map", input: dinner, in: folder)
    #expect((run.status, run.output, run.complaints) == (0, "", ""))
    #expect(try folder.text(of: "out/map.md").hasPrefix("# A birthday dinner"))
    let lost = try RunaroundProcess("export", "-", "--to", "md,json", input: dinner, in: folder)
    #expect(lost.status == 2)
    #expect(lost.complaints.contains("several formats need several files"))
  }

  @Test func `Where one file is there already, none is written`() throws {
    try folder.write("mine", to: "dinner.txt")
    let words = ["export", "dinner.journey", "--to", "md,txt,json"]
    let run = try RunaroundProcess(words, in: folder)
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix("dinner.txt: error: this file is there already"))
    #expect(try folder.names == ["dinner.journey", "dinner.txt"])
    #expect(try folder.text(of: "dinner.txt") == "mine")
    #expect(try RunaroundProcess(words + ["--force"], in: folder).status == 0)
    #expect(try folder.text(of: "dinner.txt") != "mine")
    let nowhere = try RunaroundProcess(words + ["-o", "absent/map"], in: folder)
    #expect(nowhere.status == 2)
    #expect(nowhere.complaints.contains("absent/map.md: error: the directory for this file is not there"))
  }

  @Test(arguments: [
    ("md,md", "“md” is given twice"), ("md,", "“” is no value of --to"),
    ("md,txet", "“txet” is no value of --to; did you mean “txt”?"),
  ])
  func `A list of formats is known by its fault`(list: String, complaint: String) throws {
    let run = try RunaroundProcess("export", "dinner.journey", "--to", list, in: folder)
    #expect(run.status == 2)
    #expect(run.complaints.contains(complaint))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `Stopped half-way, an export leaves no half file`(signal: Int32) throws {
    try folder.write(Self.long, to: "long.journey")
    // A machine that is busy elsewhere may look at the folder only after a file is whole: then it is tried again.
    let isStopped = try (0..<10).contains { _ in try stopsHalfWay(signal) }
    #expect(isStopped)
  }

  /// Exports, and stops that by `signal` once there is a file that is not whole; whether nothing was whole by then.
  private func stopsHalfWay(_ signal: Int32) throws -> Bool {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("runaround"), "export", folder.path("long.journey"), "--to", "md,txt,json")
    while try folder.names.count == 2 {}
    terminal.send(signal)
    let status = try terminal.end()
    let left = try folder.names.filter { !$0.hasSuffix(".journey") }
    #expect(!left.contains { $0.hasSuffix(".tmp") })
    for name in left { try FileManager.default.removeItem(atPath: folder.path(name)) }
    return status == -signal && left.isEmpty
  }

  @Test func `Stopped between two files, an export says which one is whole, in a line of its own`() throws {
    try folder.write(Self.long, to: "long.journey")
    var said = ""
    for _ in 0..<10 where said.isEmpty { said = try wordsWhenStopped() }
    #expect(said == "\nrunaround: stopped; whole already: \(folder.path("long.dot"))\n")
    #expect(try folder.names == ["dinner.journey", "long.dot", "long.journey"])
  }

  /// Exports, stops that once the first file is whole and the progress of the second is shown, and gives what it said.
  private func wordsWhenStopped() throws -> String {
    try? FileManager.default.removeItem(atPath: folder.path("long.dot"))
    try? FileManager.default.removeItem(atPath: folder.path("long.md"))
    let terminal = try PseudoTerminal(
      BuiltProduct.path("runaround"), "export", folder.path("long.journey"), "--to", "dot,md")
    while !FileManager.default.fileExists(atPath: folder.path("long.dot")) {}
    _ = terminal.outputWhileIdle(milliseconds: 0)
    terminal.forget()
    try terminal.wait(for: " s")
    terminal.send(SIGINT)
    guard try terminal.end() == -SIGINT, let end = terminal.output.firstIndex(of: "\r\n") else { return "" }
    return String(terminal.output[end...]).replacing("\r\n", with: "\n")
  }

  @Test func `At a terminal, what takes long says what it does and for how long`() throws {
    let path = try folder.write(Self.long, to: "long.journey")
    let terminal = try PseudoTerminal(BuiltProduct.path("runaround"), "export", path, "--to", "txt,md")
    #expect(try terminal.end() == 0)
    #expect(terminal.output.contains("0.5 s\r"))
    #expect(terminal.output.hasSuffix(" \r"))
  }

  /// A journey that takes seconds to export.
  private static let long =
    "journey: Long\n"
    + (1...4_000).map { "touchpoint t\($0): I wait for the “\($0)”\n  story: \(words)\n" }.joined()
  private static let words = String(repeating: "and *then* ", count: 60)
}
