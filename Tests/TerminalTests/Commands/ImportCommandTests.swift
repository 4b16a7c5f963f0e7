import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import runaround

@Suite struct ImportCommandTests {
  private let folder: TemporaryDirectory
  private static let table = "Step,Who,Colour\nI sit down,The host (Front),red\n"

  init() throws { folder = try TemporaryDirectory() }

  @Test func `What is guessed from name and content becomes a canonical journey, and is summed up`() throws {
    for name in ["table.csv", "table"] {
      try folder.write(Self.table, to: name)
      let run = try RunaroundProcess("import", name, "--customer", "Mia", in: folder)
      #expect(run.status == 0)
      #expect(
        run.output == """
          format: 1
          journey: table
          customer: Mia

          department front: Front

          contact the-host: The host
            department: front

          touchpoint i-sit-down: I sit down
            meets: the-host
            x-colour: red

          """)
      #expect(
        run.complaints == """
          \(name): understood: 1 row is a touchpoint.
          \(name): guessed: A table does not say what its journey is called; it is called “table”.
          \(name):1: guessed: The column “Step” is the title.
          \(name):1: guessed: The column “Who” is the contacts.
          \(name):1: guessed: The column “Colour” is nothing that a journey has; it is kept as x-colour.
          \(name): imported 1 touchpoint, 1 contact, 1 department

          """)
      #expect(try RunaroundProcess("fmt", "--check", "-", input: run.output).status == 0)
    }
  }

  @Test func `A dry run writes nothing and shows what it understood`() throws {
    try folder.write(Self.table, to: "table.csv")
    let run = try RunaroundProcess(
      "import", "table.csv", "--dry-run", "--map", "Colour=channel", "--map=Who=contacts", "-o", "a.journey",
      in: folder)
    #expect((run.status, run.complaints) == (0, ""))
    #expect(run.output.contains("table.csv:1: guessed: The column “Colour” is the channel.\n"))
    #expect(try folder.names == ["table.csv"])
  }

  @Test func `What is exported as JSON comes back byte for byte`() throws {
    for sample in Sample.allCases {
      try folder.write(String(decoding: sample.bytes, as: UTF8.self), to: "\(sample).journey")
      let formatted = try RunaroundProcess(
        "export", "\(sample).journey", "--to", "json", "-o", "\(sample).json", in: folder)
      #expect(formatted.status == 0)
      let run = try RunaroundProcess("import", "\(sample).json", "-o", "\(sample)-again.journey", in: folder)
      #expect(run.status == 0)
      let again = try folder.text(of: "\(sample)-again.journey")
      #expect(try Array(again.utf8) == Document(parsing: sample.bytes).printed())
    }
  }

  @Test func `What is wrong is said in the form of a compiler's messages, and nothing is written`() throws {
    try folder.write("{\"journey\":\n {\"title\": \"\u{1B}[31m\u{9}", to: "a.json")
    let run = try RunaroundProcess("import", "a.json", "-o", "a.journey", in: folder)
    #expect((run.status, run.output) == (2, ""))
    #expect(run.complaints.hasPrefix("a.json:2:13: error: a control character may not stand in a string"))
    #expect(try folder.names == ["a.json"])
    let unknown = try RunaroundProcess("import", "-", input: "something else")
    #expect(
      unknown.complaints.hasPrefix(
        "standard input: error: its format cannot be guessed; say it with --from json|"))
    let noTable = try RunaroundProcess(
      "import", "-", "--map", "a=id", input: "{\"journey\": {\"title\": \"a\"}}")
    #expect((noTable.status, noTable.output) == (2, ""))
    #expect(
      try RunaroundProcess("import", "-", "--map", "x", input: Self.table).complaints.contains(
        "--map COLUMN=FIELD"))
  }

  @Test(arguments: [
    (
      "a.journey", "# ours\nformat: 1\njourney: a\n",
      "this is a journey already; walk it with “runaround walk”"
    ),
    ("a.html", "<!DOCTYPE html>\n<html lang=\"en\">", "this seems to be a page for a browser"),
    ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "this seems to be a picture"),
    ("a.xlsx", "PK\u{3}\u{4}", "this seems to be a workbook or an archive; save the table in it"),
    ("a.pdf", "%PDF-1.7", "this seems to be a PDF"),
  ])
  func `A file that is none to import is told what it seems to be, by its name and by its bytes`(
    name: String, text: String, complaint: String
  ) throws {
    try folder.write(text, to: name)
    let named = try RunaroundProcess("import", name, in: folder)
    #expect((named.status, named.output) == (2, ""))
    #expect(named.complaints.hasPrefix("\(name): error: \(complaint)"))
    let piped = try RunaroundProcess("import", "-", input: text)
    #expect(piped.complaints.hasPrefix("standard input: error: \(complaint)"))
  }

  @Test func `A Markdown file without a diagram is told what would be one`() throws {
    try folder.write("# Our journey\n\nWe sit down.\n", to: "page.md")
    let run = try RunaroundProcess("import", "page.md", in: folder)
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix("page.md:1:1: error: this begins with “#”; only a Mermaid diagram"))
  }

  @Test func `No file is written over unasked, and never the one that is read`() throws {
    try folder.write(Self.table, to: "table.csv")
    try folder.write("mine", to: "a.journey")
    let words = ["import", "table.csv", "-o"]
    #expect(try RunaroundProcess(words + ["a.journey"], in: folder).status == 2)
    #expect(try folder.text(of: "a.journey") == "mine")
    #expect(try RunaroundProcess(words + ["table.csv", "--force"], in: folder).status == 2)
    #expect(try folder.text(of: "table.csv") == Self.table)
    #expect(try RunaroundProcess(words + ["a.journey", "--force"], in: folder).status == 0)
    #expect(try folder.text(of: "a.journey").hasPrefix("format: 1"))
  }

  @Test func `A table that the export chooses needs the format, and each is printed`() throws {
    let dinner = String(decoding: Sample.dinner.bytes, as: UTF8.self)
    let run = try RunaroundProcess("export", "-", "--to", "csv", "--table", "handoffs", input: dinner)
    #expect(run.output.hasPrefix("from_contact,"))
    let wrong = try RunaroundProcess("export", "-", "--to", "md", "--table", "handoffs", input: dinner)
    #expect((wrong.status, wrong.output) == (2, ""))
    #expect(wrong.complaints.contains("“--table” chooses a table of --to csv"))
  }
}
