import JourneyCore
import TestSupport
import Testing

/// Small files that two people changed, and what becomes of them.
@Suite struct MergePictureTests {
  @Test func `Properties, notes and moments of both sides are all there, ours first`() throws {
    let base = """
      journey: Glasses

      touchpoint enter: I come in
        channel: in person

      touchpoint leave: I see again
      """
    let merged = try merge(
      base,
      ours: """
        journey: Glasses
        customer: Mia

        touchpoint enter: I come in
          need: somebody who can help
          channel: in person
          # Ana saw it.
          note: Nobody looks up

        touchpoint wait: I wait

        touchpoint leave: I see again
        """,
      theirs: """
        journey: A new pair of glasses

        touchpoint enter: I come in
          channel: in person
          feels: -1
          note: The door is heavy
          x-till: 7

        touchpoint sit: I sit down

        touchpoint leave: I see again
        """)
    #expect(merged.conflicts.isEmpty)
    #expect(
      merged.text == """
        format: 1
        journey: A new pair of glasses
        customer: Mia

        touchpoint enter: I come in
          need: somebody who can help
          channel: in person
          feels: -1
          # Ana saw it.
          note: Nobody looks up
          note: The door is heavy
          x-till: 7

        touchpoint wait: I wait

        touchpoint sit: I sit down

        touchpoint leave: I see again

        """)
  }

  @Test func `One value that both changed stands as ours has it, and theirs is beside it`() throws {
    let merged = try merge(
      """
      journey: Glasses
      touchpoint enter: I come in
        need: help
        story: I come in.
      """,
      ours: """
        journey: Glasses
        touchpoint enter: I walk in
          need: somebody who can help
          story: I come in.
        """,
      theirs: """
        journey: Glasses
        touchpoint enter: I stumble in
          need: a chair
          story:
            I can hardly see.

            Somebody asks.
        """)
    #expect(
      merged.text == """
        format: 1
        journey: Glasses

        touchpoint enter: I walk in
          need: somebody who can help
          story:
            I can hardly see.

            Somebody asks.
          x-theirs: changed
            need: a chair
          x-theirs: changed
            touchpoint enter: I stumble in

        """)
    #expect(
      merged.conflicts == [
        "10: both sides changed `need` of `touchpoint enter`; ours stands, and theirs is kept beside it as x-theirs",
        "12: both sides changed `touchpoint enter`; ours stands, and theirs is kept beside it as x-theirs",
      ])
  }

  @Test func `What one side removed and the other changed stays`() throws {
    let base = """
      journey: Glasses
      customer: Mia
      touchpoint enter: I come in
        feels: +1
      touchpoint leave: I see again
      """
    let removed = "journey: Glasses\ntouchpoint leave: I see again"
    let changed = """
      journey: Glasses
      customer: Mia, who broke hers
      touchpoint enter: I come in
        feels: -2
      touchpoint leave: I see again
      """
    let expected = { (word: String) in
      """
      format: 1
      journey: Glasses
      customer: Mia, who broke hers
      x-theirs: \(word)
        customer: Mia

      touchpoint enter: I come in
        feels: -2
        x-theirs: \(word)

      touchpoint leave: I see again

      """
    }
    #expect(try merge(base, ours: removed, theirs: changed).text == expected("kept"))
    #expect(try merge(base, ours: changed, theirs: removed).text == expected("removed"))
  }

  @Test func `A comment that both changed, and notes that are alike, are there twice`() throws {
    let base = "journey: G\n# We saw one of them\ncustomer: Mia"
    let side = { (word: String) in
      base.replacing("one", with: word) + " M\nwants: \(word)\nnote: The \(word) door is heavy"
    }
    let merged = try merge(base, ours: side("two"), theirs: side("six"))
    #expect(
      merged.text == """
        format: 1
        journey: G
        # We saw two of them
        # We saw six of them
        customer: Mia M
        wants: two

        note: The two door is heavy
        note: The six door is heavy
        x-theirs: changed
          wants: six

        """)
  }

  @Test func `What stands under a text goes beside it when the text becomes longer`() throws {
    let base = "journey: G\nstory: I come in\n  x-till: 1\ncustomer: Mia"
    let merged = try merge(
      base, ours: base.replacing("x-till: 1", with: "x-till: 2"),
      theirs: "journey: G\nstory:\n  I come in\n  and wait\ncustomer: Mia")
    #expect(
      merged.text == """
        format: 1
        journey: G
        customer: Mia
        story:
          I come in
          and wait
        x-till: 2
        x-theirs: removed
          x-till: 1

        """)
  }

  @Test func `What one side only renamed stays although the other removed it`() throws {
    let merged = try merge(
      "journey: G\nlevel floor: The floor", ours: "journey: G", theirs: "journey: G\nlevel shop: The floor")
    #expect(merged.text == "format: 1\njourney: G\n\nlevel shop: The floor\n  x-theirs: kept\n")
  }

  @Test func `A detour leads to one place only`() throws {
    let base = "journey: G\ntouchpoint a: A\ntouchpoint b: B\ndetour x: X\n  from: a\n  to: a"
    let merged = try merge(
      base, ours: base.replacing("to: a", with: "ends: I go home"),
      theirs: base.replacing("to: a", with: "to: b"))
    #expect(
      merged.text.hasSuffix(
        """
        detour x: X
          from: a
          ends: I go home
          x-theirs: changed
            to: b

        """))
  }

  @Test func `A file that both sides began is merged without a base`() throws {
    let merged = try merge(
      nil, ours: "journey: G\ntouchpoint a: I come in\n  note: one",
      theirs: "journey: H\ntouchpoint a: I come in\n  feels: 0")
    #expect(
      merged.text == """
        format: 1
        journey: G
        x-theirs: changed
          journey: H

        touchpoint a: I come in
          feels: 0
          note: one

        """)
  }

  @Test func `A mark that one side resolved is gone`() throws {
    let marked = "journey: G\ncustomer: Mia\nx-theirs: changed\n  customer: Leo\ntouchpoint a: A"
    let merged = try merge(
      marked, ours: "journey: G\ncustomer: Leo\ntouchpoint a: A", theirs: marked + "\n  feels: +1")
    #expect(merged.text == "format: 1\njourney: G\ncustomer: Leo\n\ntouchpoint a: A\n  feels: +1\n")
    #expect(merged.conflicts.isEmpty)
  }
}
