import Foundation
import TestSupport
import Testing

/// Mermaid and CJML by the commands: out of a journey, and into one.
@Suite struct DiagramCommandTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(ProjectFile.text("Resources/Samples/dinner.journey"), to: "dinner.journey")
  }

  @Test func `Both diagrams and the model stand beside the journey under names of their own`() throws {
    let run = try RunaroundProcess("export", "dinner.journey", "--to", "mermaid,sequence,cjml", in: folder)
    #expect((run.status, run.complaints) == (0, ""))
    #expect(try folder.names == ["dinner.cjml", "dinner.journey", "dinner.mmd", "dinner.sequence.mmd"])
  }

  @Test(arguments: ["mmd", "cjml"])
  func `What was exported comes in again, by its name or by what it holds`(ending: String) throws {
    let format = ["mmd": "mermaid"][ending] ?? ending
    _ = try RunaroundProcess("export", "dinner.journey", "--to", format, "-o", "x.\(ending)", in: folder)
    let named = try RunaroundProcess(
      "import", "x.\(ending)", "--customer", "Tom", "-o", "a.journey", in: folder)
    #expect(named.status == 0)
    #expect(named.complaints.contains("imported 7 touchpoints, 3 stages"))
    let text = try folder.text(of: "x.\(ending)")
    let piped = try RunaroundProcess("import", "-", "--customer", "Tom", input: text, in: folder)
    #expect(try piped.output == folder.text(of: "a.journey"))
    #expect(piped.output.contains("feels: +3"))
  }

  @Test func `CJML is planned where somebody says so`() throws {
    let planned = try RunaroundProcess(
      "export", "dinner.journey", "--to", "cjml", "--kind", "planned", in: folder)
    #expect(planned.output.contains("<plannedJourney>"))
    let lost = try RunaroundProcess("export", "dinner.journey", "--to", "md", "--kind", "planned", in: folder)
    #expect(lost.status == 2)
    #expect(lost.complaints.contains("“--kind” chooses a kind of --to cjml"))
  }

  @Test func `A diagram in Markdown is found, and a mistake in it has the place in the file`() throws {
    try folder.write("# Us\n\n```mermaid\njourney\n  Ask: 4: Kim\n```\n", to: "page.md")
    let page = try RunaroundProcess("import", "page.md", in: folder)
    #expect(page.status == 0)
    #expect(page.output.contains("journey: page\n"))
    #expect(page.output.contains("feels: +2\n  x-score: 4"))
    try folder.write("# Us\n\n```mermaid\njourney\n  Ask; now: 4: Kim\n```\n", to: "page.md")
    let mistake = try RunaroundProcess("import", "page.md", "-o", "us.journey", in: folder)
    #expect(mistake.status == 2)
    #expect(mistake.complaints.hasPrefix("page.md:5:6: error: "))
    #expect(try !folder.names.contains("us.journey"))
  }

  @Test func `A document type is refused, and nothing is written`() throws {
    try folder.write(
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><CJML>&b;</CJML>", to: "evil.xml")
    let run = try RunaroundProcess("import", "evil.xml", "-o", "a.journey", in: folder)
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix("evil.xml:1:1: error: A document type"))
    #expect(try folder.names == ["dinner.journey", "evil.xml"])
  }
}
