import JourneyCore
import TestSupport
import Testing

@Suite struct AsideTests {
  @Test(arguments: UInt64(1)...100)
  func `A journey with what stands beside it is the whole file, to the byte`(seed: UInt64) throws {
    let journey = JourneyGenerator.journey(seed: seed)
    var writer = MessyWriter(seed: seed)
    let text = writer.mess(up: String(decoding: try Document(journey).printed(), as: UTF8.self))
    let document = try Document(parsing: Array(text.utf8))
    let asides = document.asides.compactMap { aside in
      Aside(aside.text, under: aside.owners, before: aside.next, isApart: aside.isApart)
    }
    #expect(asides == document.asides, "seed \(seed)")
    let written = try Document.written(document.journey, with: asides)
    #expect(written.strays.isEmpty, "seed \(seed)")
    let again = try Document(parsing: written.bytes)
    #expect(again.journey == journey, "seed \(seed)")
    #expect(again.printed() == written.bytes, "seed \(seed)")
    #expect(
      String(decoding: written.bytes, as: UTF8.self) == String(decoding: document.printed(), as: UTF8.self),
      "seed \(seed)")
  }

  @Test func `Each stands under the lines that own it, and before the line that it is about`() throws {
    let document = try readable(
      """
      # on top
      journey: A table
      # about wants
      wants: all
      department front: Front
      contact host: Host
        department: front
      stage: One
      touchpoint sit: We sit
        meets: host
        meets: host
          # in the second
          x-log: a
            b
      # the end
      """)
    let lines = document.asides.map { aside in
      "\(aside.owners.joined(separator: " / ")) | \(aside.next ?? "end") | \(aside.text.replacing("\n", with: "⏎"))"
    }
    #expect(
      lines == [
        " | format | # on top", " | wants | # about wants",
        "touchpoint sit / meets #2 | end | # in the second",
        "touchpoint sit / meets #2 | end | x-log: a⏎  b", " | end | # the end",
      ])
  }

  @Test(arguments: [
    "", "a: b", "x-a", "x-a: b\nc: d", "x-a: b\nx-c: d", "# a\n# b", "# a\nx-b: c", "x-a: \u{1B}", "# \u{0}",
    "journey: a",
  ])
  func `What is neither one comment nor one key is none`(text: String) {
    #expect(Aside(text, under: [], before: nil) == nil)
  }

  @Test func `What belongs to a line that is not there stays as near as it can, and is named`() throws {
    let aside = try #require(Aside("x-a: 1", under: ["touchpoint gone", "meets"], before: nil))
    let late = try #require(Aside("# about wants", under: [], before: "wants"))
    let written = try Document.written(Journey(title: "A"), with: [aside, late])
    #expect(written.strays == [aside])
    #expect(
      String(decoding: written.bytes, as: UTF8.self) == """
        format: 1
        journey: A
        x-a: 1
        # about wants

        """)
  }

  @Test func `A key of others is spelled as a file can have it`() throws {
    let asides = [
      Aside(key: "a b:c", value: "one", under: []), Aside(key: "x-lines", value: "one\n\n  two", under: []),
      Aside(key: "x-", value: "", under: []),
    ]
    #expect(asides.map(\.text) == ["x-a-b-c: one", "x-lines:\n  one\n\n    two", "x-x-:"])
    #expect(try Document.written(Journey(title: "A"), with: asides).strays.isEmpty)
  }
}
