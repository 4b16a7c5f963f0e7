import JourneyCore
import JourneyScreens
import Testing

struct JournalEntryTests {
  private static let position = Position(in: .journey)
  private static let goals: [Goal] = [
    .set(.need, of: .journey), .setValue(.journey), .rename(.journey), .insert("note", position),
    .identify("allow", position), .contact(name: "The host", then: nil),
    .contact(name: "The host", then: .insert("meets", position)), .detour(condition: "it rains", from: "bar"),
    .found(.department, name: "Tills", key: "believed", position), .addition(after: true),
    .addition(after: false), .replacement(of: .journey),
    .voice(at: .journey), .belief(of: .room, at: .journey), .belief(of: .department("front"), at: .journey),
    .belief(of: .new("Front"), at: .journey),
  ]

  @Test(arguments: ViewName.allCases)
  func `A view is read back`(name: ViewName) {
    let entry = JournalEntry.view(name)
    #expect(JournalEntry(entry.kind.rawValue, entry.payload) == entry)
    #expect(JournalEntry(entry.kind.rawValue, []) == nil && JournalEntry(entry.kind.rawValue, [57]) == nil)
  }

  @Test(arguments: goals)
  func `What is typed is read back with what was to become of it`(goal: Goal) {
    let entry = JournalEntry.typing(goal, label: "a label", text: "an 誕 unfinished")
    #expect(JournalEntry(entry.kind.rawValue, entry.payload) == entry)
    #expect(JournalEntry(entry.kind.rawValue, entry.payload.dropLast(12)) == nil)
  }
}
