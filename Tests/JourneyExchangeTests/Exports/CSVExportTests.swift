import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct CSVExportTests {
  @Test(arguments: CSVTable.allCases)
  func `Python's csv module reads every table as it was meant`(table: CSVTable) throws {
    let directory = try TemporaryDirectory()
    let documents =
      try (0..<30 as Range<UInt64>).map { try Document(JourneyGenerator.journey(seed: $0)) }
      + [try HostileTexts.writtenDocument]
    let paths = try documents.enumerated().map { number, document in
      try directory.write(CSVTestText.text(of: document, table), to: "\(number).csv")
    }
    let script = """
      import csv, sys
      for path in sys.argv[1:]:
          rows = list(csv.reader(open(path, newline="", encoding="utf-8"), strict=True))
          assert len(set(map(len, rows))) == 1, path
          for row in rows[1:]:
              for cell in row:
                  try:
                      float(cell)
                  except ValueError:
                      assert cell[:1] not in ("=", "+", "-", "@", "\\t", "\\r", "\\n", "＝", "＋", "－", "＠"), (path, cell)
      """
    let result = try Tool.run("python3", ["-c", script] + paths)
    #expect((result.output, result.status) == ("", 0))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-2+3", "'-2+3"), ("@SUM(1)", "'@SUM(1)"), ("'=1", "''=1"),
    ("'so", "'so"), ("so", "so"),
    ("'", "'"), ("''", "''"), ("''-", "'''-"), ("", ""), ("＝1", "'＝1"), ("\t=1", "'\t=1"),
  ])
  func `A text is no formula, and comes back`(text: String, written: String) {
    #expect(CSVFormula.defused(text) == written)
    #expect(CSVFormula.restored(written) == text)
  }

  @Test func `A quotation mark with an accent on it ends no cell`() {
    let text = "\"\u{301},x"
    #expect(CSVCell.text(text).written == "\"\"\(text)\"")
    #expect(CSVCell.list(["a;\u{301}b", "c"]).written == "\"a,\u{301}b; c\"")
  }

  @Test func `Every text comes back from behind its apostrophe`() {
    for text in HostileTexts.lines { #expect(CSVFormula.restored(CSVFormula.defused(text)) == text) }
  }

  @Test func `The dinner's handoffs, findings and actions are tables`() throws {
    let document = try Document(parsing: Array(ProjectFile.text("Resources/Samples/dinner.journey").utf8))
    #expect(
      CSVTestText.text(of: document, .handoffs)
        == """
        from_contact,from_department,to_contact,to_department,touchpoint_id,touchpoint,encounter,crosses_border,manner
        The host,Front of house,The bartender,Bar,drink,A drink while we wait,1,yes,cold
        The bartender,Bar,The host,Front of house,settle,I must pay the bar before I may sit down,2,yes,cold
        The busser,Front of house,Our waiter,Front of house,another,I ask the person filling my glass for another wine,2,no,cold
        The busser,Front of house,Our waiter,Front of house,bill,I ask for the bill and wait for the one person who may bring it,2,no,cold

        """.replacingOccurrences(of: "\n", with: "\r\n"))
    let findings = CSVTestText.text(of: document, .findings)
    #expect(
      findings.hasPrefix("line,flag,severity,touchpoint_id,touchpoint,contact,message,remedy,accepted\r\n"))
    #expect(findings.contains(",toll,severe,settle,"))
    #expect(CSVTestText.text(of: document, .actions).split(separator: "\r\n").count > 1)
    #expect(
      CSVTestText.text(of: document, .encounters).contains(
        "settle,I must pay the bar before I may sit down,1,The bartender,Bar,person,"))
  }
}
