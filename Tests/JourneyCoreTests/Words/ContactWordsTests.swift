import JourneyCore
import Testing

@Suite struct ContactWordsTests {
  @Test(
    arguments: [
      ("The host", Contact.Kind.person, nil, nil), ("The till", .system, nil, "a system"),
      ("The booking system", .system, nil, nil), ("A letter", .letter, nil, nil),
      ("An envelope", .letter, nil, "a letter"), ("Robin", .assistant, nil, "a machine"),
      ("The assistant", .assistant, true, nil),
      ("The assistant", .assistant, false, "a machine that does not say so"),
    ] as [(String, Contact.Kind, Bool?, String?)])
  func `What a contact is stands beside a name that does not say it`(
    name: String, kind: Contact.Kind, disclosed: Bool?, words: String?
  ) throws {
    let contact = Contact(
      id: try #require(Identifier("c")), name: name, department: try #require(Identifier("d")),
      statedKind: kind, disclosed: disclosed)
    #expect(contact.kindInWords == words)
  }
}
