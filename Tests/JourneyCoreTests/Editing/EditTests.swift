import JourneyCore
import TestSupport
import Testing

/// What single edits do to a small file, and why some cannot be made.
struct EditTests {
  private static let text = """
    # The pub
    format: 1
    journey: A round

    department bar: Bar
    department kitchen: Kitchen

    # who pulls the pints
    contact bartender: The bartender
      department: bar

    stage: Evening

    touchpoint order: I order
      owner: bar, kitchen
      # the first
      meets: bartender
        demands: wait 5m
      believed bar: +2:3
      believed kitchen: +2:2
      note: One

    touchpoint drink: I drink
      x-photo: glass.png

    stage: Night

    detour home: it is late
      from: order
      ends: I go home

    """

  private let document: Document

  init() throws { document = try Document(parsing: Array(Self.text.utf8)) }

  private func entry(_ kind: NamedKind, _ id: String) throws -> Entry {
    try #require(document.entry(declaring: kind, id))
  }

  private func property(_ key: String, of block: Block) throws -> Property {
    try #require(Property(key, of: block))
  }

  /// The lines that `edits` take out of the file, marked `-`, and those that they put in, marked `+`.
  private func difference(_ edits: [Edit]) throws -> String {
    var draft = Draft(document)
    try draft.make(edits)
    let old = String(decoding: document.printed(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: draft.document.printed(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).map { change in
      switch change {
      case .remove(_, let line, _): "-\(line)"
      case .insert(_, let line, _): "+\(line)"
      }
    }.joined(separator: "\n")
  }

  private func refusal(_ edit: Edit) throws -> Refusal? {
    var draft = Draft(document)
    do throws(Refusal) {
      try draft.make([edit])
      return nil
    } catch {
      #expect(draft.document.printed() == document.printed())
      return error
    }
  }

  @Test func `The file of these tests is canonical`() {
    #expect(String(decoding: document.printed(), as: UTF8.self) == Self.text)
  }

  @Test func `A property is put in its canonical place, changed there, and taken away`() throws {
    let order = try entry(.touchpoint, "order")
    let feels = try property("feels", of: .touchpoint)
    #expect(try difference([.set(feels, of: order, to: " 2 ")]) == "+  feels: +2")
    #expect(
      try difference([.set(feels, of: order, to: "2"), .set(feels, of: order, to: "-1")]) == "+  feels: -1")
    let owner = try property("owner", of: .touchpoint)
    #expect(try difference([.set(owner, of: order, to: nil)]) == "-  owner: bar, kitchen")
    #expect(try difference([.set(feels, of: order, to: nil)]) == "")
  }

  @Test func `A text of several lines stands under its key`() throws {
    let story = try property("story", of: .touchpoint)
    let edit = Edit.set(story, of: try entry(.touchpoint, "drink"), to: "\n  One.\n\n    Two.\n\n")
    #expect(try difference([edit]) == "+  story:\n+    One.\n+\n+      Two.")
  }

  @Test func `A renamed department is renamed wherever it is named`() throws {
    #expect(
      try difference([.rename(try entry(.department, "bar"), to: "counter")]) == """
        -  believed bar: +2:3
        -  owner: bar, kitchen
        -  department: bar
        -department bar: Bar
        +department counter: Bar
        +  department: counter
        +  owner: counter, kitchen
        +  believed counter: +2:3
        """)
  }

  @Test func `A department in use says by whom, and goes when its moments and beliefs went to another`()
    throws
  {
    let bar = try entry(.department, "bar")
    let kitchen = try entry(.department, "kitchen")
    guard case .inUse(.department, "bar", let users) = try refusal(.remove(bar)) else {
      Issue.record("a department in use must not go")
      return
    }
    #expect(users.map { document.property(of: $0)?.key } == ["department", "owner", "believed"])
    #expect(
      try difference([.reassign(bar, to: kitchen), .remove(bar)]) == """
        -  believed kitchen: +2:2
        -  believed bar: +2:3
        -  owner: bar, kitchen
        -  department: bar
        -department bar: Bar
        +  department: kitchen
        +  owner: kitchen
        +  believed kitchen: +2:5
        """)
  }

  @Test func `What moves takes its comments along, and a stage its touchpoints`() throws {
    let order = try entry(.touchpoint, "order")
    let night = try #require(document.entries(of: .journey) { $0.key == "stage" }.last)
    #expect(
      try moved(.move(order, document.position(atEndOf: night))) == [
        "Evening: drink", "Night: order",
      ])
    let evening = try #require(document.entries(of: .journey) { $0.key == "stage" }.first)
    #expect(
      try moved(.move(evening, document.position(after: night))) == [
        "Night: ", "Evening: order drink",
      ])
    #expect(try moved(.remove(night)) == ["Evening: order drink"])
    #expect(try moved(.remove(evening)) == [": order drink", "Night: "])
  }

  /// The stages with their touchpoints after `edit`.
  private func moved(_ edit: Edit) throws -> [String] {
    var draft = Draft(document)
    try draft.make([edit])
    let journey = draft.document.journey
    let unstaged = journey.unstaged.isEmpty ? [] : [Stage(title: "", touchpoints: journey.unstaged)]
    return (unstaged + journey.stages).map { stage in
      "\(stage.title): \(stage.touchpoints.map(\.id.text).joined(separator: " "))"
    }
  }

  @Test func `Lines that are put in get ids that are free, and what they say of each other follows`() throws {
    let order = try entry(.touchpoint, "order")
    #expect(
      try difference([.insert("touchpoint: I order again!", document.position(after: order))])
        == "+touchpoint i-order-again: I order again!\n+")
    let copy = document.lines(of: try entry(.detour, "home")) + document.lines(of: order)
    var draft = Draft(document)
    try draft.make([.insert(copy, Position(in: .journey))])
    let printed = String(decoding: draft.document.printed(), as: UTF8.self)
    #expect(
      printed.hasSuffix(
        """
        detour home-2: it is late
          from: order-2
          ends: I go home

        touchpoint order-2: I order
          owner: bar, kitchen
          # the first
          meets: bartender
            demands: wait 5m
          believed bar: +2:3
          believed kitchen: +2:2
          note: One

        """))
  }

  @Test func `A moment behind the last one is the last one, also after a department was added`() throws {
    var draft = Draft(try Document(parsing: Array("journey: A\ntouchpoint one: 1\ntouchpoint two: 2\n".utf8)))
    try draft.make([.insert("department bar: Bar", Position(in: .journey))])
    let two = try #require(draft.document.entry(declaring: .touchpoint, "two"))
    try draft.make([.insert("touchpoint: three", draft.document.position(after: two))])
    #expect(draft.document.journey.unstaged.map(\.id.text) == ["one", "two", "three"])
  }

  @Test func `A journal in which a journey is replaced can be taken back to what was before`() throws {
    var draft = Draft(document)
    let changed = draft.replay([.setValue(try entry(.touchpoint, "drink"), to: "I sip")])
    let replaced = draft.replay(replacing: document, summary: "theirs")
    let isSettled = draft.settle()
    _ = draft.undo()
    #expect(changed == "touchpoint changed, at “I sip”" && replaced == "theirs" && isSettled)
    let journey = try Document(parsing: draft.document.printed()).journey
    #expect(draft.document.journey == journey && journey.stages[0].touchpoints[1].title == "I sip")
  }

  @Test func `A premortem of several lines makes room for its properties`() throws {
    var draft = Draft(document)
    let premortem = try draft.make([.insert("premortem: It burns", Position(in: .journey))])
    try draft.make([.setValue(premortem, to: "It burns\nkind: slowly")])
    try draft.make([.set(try property("kind", of: .premortem), of: premortem, to: "functional")])
    let printed = String(decoding: draft.document.printed(), as: UTF8.self)
    #expect(printed.contains("premortem:\n  kind: functional\n  text:\n    It burns\n    kind: slowly\n"))
  }

  @Test func `What no file could say is refused with the reason that a file would get`() throws {
    let order = try entry(.touchpoint, "order")
    let feels = try property("feels", of: .touchpoint)
    #expect(try refusal(.set(feels, of: order, to: "9")) == .problem(.badRating("9")))
    #expect(try refusal(.setValue(order, to: "  ")) == .problem(.missingValue(key: "touchpoint")))
    #expect(try refusal(.setValue(order, to: "a\u{1B}b")) == .problem(.controlCharacter(0x1B)))
    #expect(try refusal(.setValue(order, to: "a\nb")) == .problem(.controlCharacter(0x0A)))
    #expect(try refusal(.rename(order, to: "No!")) == .problem(.badIdentifier("No!")))
    #expect(try refusal(.rename(order, to: "drink")) == .taken(.touchpoint, id: "drink"))
    #expect(
      try refusal(.insert("feels: 1", Position(in: .journey)))
        == .problem(.misplacedKey("feels", in: .journey, home: .touchpoint)))
    #expect(try refusal(.insert("touchpoint: x", Position(in: order))) != nil)
    #expect(try refusal(.insert("owner: bar", Position(in: order))) == .onlyOnce(key: "owner"))
    let title = try #require(document.entries(of: .journey) { $0.key == "journey" }.first)
    #expect(try refusal(.remove(title)) == .problem(.missingProperty("journey", of: .journey)))
    #expect(try refusal(.set(feels, of: .journey, to: "1")) == .inapplicable)
    #expect(try refusal(.move(order, Position(in: order))) == .misplaced)
  }

  @Test func `A removed touchpoint comes back with its comments and its x- blocks`() throws {
    var draft = Draft(document)
    try draft.make([.remove(try entry(.touchpoint, "drink"))])
    #expect(!String(decoding: draft.document.printed(), as: UTF8.self).contains("glass.png"))
    let undone = draft.undo()
    #expect(undone?.summary == "touchpoint removed")
    #expect(String(decoding: draft.document.printed(), as: UTF8.self) == Self.text)
  }
}
