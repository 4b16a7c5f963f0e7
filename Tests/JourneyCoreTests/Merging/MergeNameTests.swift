import JourneyCore
import TestSupport
import Testing

/// What becomes of names, references and the order of moments.
@Suite struct MergeNameTests {
  @Test func `References follow a new name, and what is referred to stays`() throws {
    let merged = try merge(
      """
      journey: Glasses
      department shop: The shop
      department lab: The workshop
      touchpoint enter: I come in
      touchpoint leave: I see again
      """,
      ours: """
        journey: Glasses
        department store: The shop
        touchpoint arrive: I come in
        touchpoint leave: I see again
        """,
      theirs: """
        journey: Glasses
        department shop: The shop
        department lab: The workshop
        contact seller: The seller
          department: shop
        touchpoint enter: I come in
          owner: shop, lab
        touchpoint leave: I see again
        detour closed: the lab is closed
          from: enter
          to: leave
        """)
    #expect(
      merged.text == """
        format: 1
        journey: Glasses

        department store: The shop
        department lab: The workshop
          x-theirs: kept

        contact seller: The seller
          department: store

        touchpoint arrive: I come in
          owner: store, lab

        touchpoint leave: I see again

        detour closed: the lab is closed
          from: arrive
          to: leave

        """)
    #expect(
      merged.conflicts == [
        "6: ours removed `department lab`, which theirs changed or refers to; it stays as theirs has it"
      ])
  }

  @Test func `One id for two things becomes two, and each side's references keep their own`() throws {
    let base =
      "journey: Glasses\ndepartment shop: The shop\ntouchpoint enter: I come in\ntouchpoint leave: I see"
    let added = { (contact: String, touchpoint: String) in
      """
      journey: Glasses
      department shop: The shop
      contact anna: \(contact)
        department: shop
      touchpoint enter: I come in
        \(touchpoint)
      touchpoint leave: I see
        \(touchpoint)
      """
    }
    let merged = try merge(
      base, ours: added("Anna at the till", "meets: anna"), theirs: added("Optician on duty", "meets: anna"))
    #expect(
      merged.text == """
        format: 1
        journey: Glasses

        department shop: The shop

        contact anna: Anna at the till
          department: shop
        contact anna-2: Optician on duty
          department: shop
          x-theirs: same id
            contact anna: Optician on duty

        touchpoint enter: I come in
          meets: anna
          meets: anna-2

        touchpoint leave: I see
          meets: anna
          meets: anna-2

        """)
  }

  @Test func `A moment that one side moved and the other changed is moved and changed`() throws {
    let base = "journey: G\ntouchpoint a: A\ntouchpoint b: B\ntouchpoint c: C\ntouchpoint d: D"
    let merged = try merge(
      base, ours: "journey: G\ntouchpoint b: B\ntouchpoint c: C\ntouchpoint a: A\ntouchpoint d: D",
      theirs: "journey: G\ntouchpoint a: A\n  feels: +1\ntouchpoint b: B\ntouchpoint c: C\ntouchpoint d: D")
    #expect(merged.moments == ["touchpoint b: B", "touchpoint c: C", "touchpoint a: A", "touchpoint d: D"])
    #expect(merged.text.contains("touchpoint a: A\n  feels: +1\n"))
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `A moment that both sides moved stands where ours put it`() throws {
    let base = "journey: G\ntouchpoint a: A\ntouchpoint b: B\ntouchpoint c: C\ntouchpoint d: D"
    let merged = try merge(
      base, ours: "journey: G\ntouchpoint b: B\ntouchpoint c: C\ntouchpoint a: A\ntouchpoint d: D",
      theirs: "journey: G\ntouchpoint b: B\ntouchpoint c: C\ntouchpoint d: D\ntouchpoint a: A")
    #expect(merged.moments == ["touchpoint b: B", "touchpoint c: C", "touchpoint a: A", "touchpoint d: D"])
    #expect(merged.text.contains("touchpoint a: A\n  x-theirs: moved\n    after touchpoint d: D\n"))
  }

  @Test func `A new moment stays in the stage that its author put it in`() throws {
    let base = "journey: G\nstage: One\ntouchpoint a: A"
    let merged = try merge(
      base, ours: "journey: G\nstage: One\ntouchpoint a: A\nstage: Two\ntouchpoint b: B",
      theirs: "journey: G\nstage: One\ntouchpoint a: A\ntouchpoint c: C")
    #expect(
      merged.moments == ["stage: One", "touchpoint a: A", "touchpoint c: C", "stage: Two", "touchpoint b: B"])
  }

  @Test func `A detour keeps its head when one of its moments stays`() throws {
    let base = "journey: G\ntouchpoint a: A\ndetour x: X\n  from: a\n  to: a\ntouchpoint b: B"
    let merged = try merge(base, ours: "journey: G\ntouchpoint a: A", theirs: base + "\n  feels: +1")
    #expect(merged.moments == ["touchpoint a: A", "detour x: X", "touchpoint b: B"])
    #expect(merged.conflicts.count == 2)
  }
}
