import JourneyCore
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "0", "front-of-house", String(repeating: "a", count: 64)])
  func `Letters, digits and inner hyphens make an identifier`(text: String) {
    #expect(Identifier<Department>(text)?.text == text)
  }

  @Test(arguments: ["", "-a", "A", "ä", "a b", String(repeating: "a", count: 65)])
  func `Anything else does not`(text: String) {
    #expect(Identifier<Department>(text) == nil)
  }
}
