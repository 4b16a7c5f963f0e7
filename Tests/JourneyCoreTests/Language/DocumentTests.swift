import JourneyCore
import Testing

@Suite struct DocumentTests {
  @Test func `A canonical file is printed as it was written`() throws {
    let text = """
      # A journey
      format: 1
      journey: Small

      department front: Front of house

      contact host: The host
        department: front

      touchpoint hello: Hello
        meets: host
          asked: my name

      """
    let document = try Document(parsing: Array(text.utf8))
    #expect(String(decoding: document.printed(), as: UTF8.self) == text)
    #expect(document.journey.title == "Small")
    #expect(document.line(of: .encounter(touchpoint: 0, number: 0)) == 11)
  }

  @Test(arguments: ["", "touchpoint bye: Bye\n"])
  func `Comments keep their order, however they are indented`(next: String) throws {
    let comments = ["  # deep", "# shallow", "  # deep again", "    # deeper"]
    let text =
      "journey: A\ntouchpoint hello: Hello\n  channel: web\n\(comments.joined(separator: "\n"))\n\(next)"
    let document = try Document(parsing: Array(text.utf8))
    let printed = String(decoding: document.printed(), as: UTF8.self)
    let order = printed.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("#") }
    #expect(order == ["# deep", "# shallow", "# deep again", "# deeper"])
    #expect(try Document(parsing: document.printed()).printed() == document.printed())
  }

  @Test(arguments: [
    ("department a: A\n\toutside: yes\n", true), ("  journey : A\nwhat\n", false), ("journey\n", true),
    ("journey: A\n what\n", false), ("what\n", true),
  ])
  func `A missing title is told beside other mistakes, unless one of them may be the title`(
    text: String, isTold: Bool
  ) {
    do throws(ParseFailure) {
      _ = try Document(parsing: Array(text.utf8))
      Issue.record("it has mistakes")
    } catch {
      let kinds = error.diagnostics.map(\.kind)
      #expect(kinds.contains(.missingProperty("journey", of: .journey)) == isTold)
      #expect(kinds.count > (isTold ? 1 : 0))
    }
  }
}
