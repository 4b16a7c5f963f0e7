import JourneyCore
import JourneyScreens
import Testing

/// What others write to the file, and what a killed session did: the journey that goes on with both.
struct OtherHandsTests {
  private static let text = "journey: Tea\n\ntouchpoint enter: I come in\n\ntouchpoint order: I order\n"
  private let document: Document
  private var app: App

  init() throws {
    document = try Document(parsing: Array(Self.text.utf8))
    app = App(draft: Draft(document), size: Size(columns: 80, rows: 24))
  }

  private var touchpoints: [Touchpoint] { get throws { try app.session.draft.document.journey.unstaged } }

  /// What others made of the file: `line` stands in it, too.
  private func theirs(_ line: String) throws -> Document {
    try Document(parsing: Array(Self.text.replacing("journey: Tea\n", with: "journey: Tea\n\(line)\n").utf8))
  }

  /// The entries of the journal among `effects`.
  private func entries(_ effects: [Effect]) -> [JournalEntry] {
    effects.compactMap { if case .journal(let entry) = $0 { entry } else { nil } }
  }

  @Test mutating func `What is being typed comes where it was begun, whatever others write meanwhile`() throws
  {
    app.press(.right, .right, .character("c"))
    app.type("lat")
    let merged = entries(app.update(.store(.merged(try theirs("promise: Tea at once"), conflicts: []))))
    app.press(.character("e"), .enter)
    #expect(try touchpoints.map { $0.annotations.map(\.line) } == [[], ["late"]])

    var next = App(draft: Draft(document), size: Size(columns: 80, rows: 24))
    _ = next.update(.store(.recovered(merged, saved: 0, theirs: nil)))
    next.press(.enter, .enter)
    let journey = try next.session.draft.document.journey
    #expect(journey.promise == "Tea at once" && journey.unstaged.last?.annotations.map(\.line) == ["lat"])
  }

  @Test mutating func `What is typed for a moment that others took away is said`() throws {
    app.press(.right, .right, .up, .character("e"))
    let without = Self.text.replacing("\ntouchpoint order: I order\n", with: "")
    let news = StoreNews.merged(try Document(parsing: Array(without.utf8)), conflicts: [])
    let journal = entries(app.update(.store(news)))
    #expect(journal.last == .left)
    #expect(app.lastRow == " What was being typed has no place any more: I order")
  }

  @Test mutating func `What was recovered can be dropped, also what was taken back since the last save`()
    throws
  {
    var played: [JournalEntry] = []
    app.press(.right)
    for _ in 1...3 { played += entries(app.press(.character("-"))) }
    let saved = played.count
    played += entries(app.press(.character("u"), .character("u")))
    var next = App(draft: Draft(document), size: Size(columns: 80, rows: 24))
    _ = next.update(.store(.recovered(played, saved: saved, theirs: nil)))
    #expect(try next.session.draft.document.journey.unstaged.first?.feels == Rating(-1))
    next.press(.character("d"))
    #expect(try next.session.draft.document.journey.unstaged.first?.feels == Rating(-3))
    next.press(.character("u"))
    #expect(try next.session.draft.document.journey.unstaged.first?.feels == Rating(-1))
  }

  @Test mutating func `What was recovered is dropped, and what others wrote stays`() throws {
    app.press(.right)
    let played = entries(app.press(.character("-"), .character("-")))
    var next = App(draft: Draft(document), size: Size(columns: 80, rows: 24))
    _ = next.update(.store(.recovered(played, saved: 0, theirs: try theirs("promise: Tea at once"))))
    next.press(.character("d"))
    let journey = try next.session.draft.document.journey
    #expect(journey.promise == "Tea at once" && journey.unstaged.first?.feels == nil)
  }
}
