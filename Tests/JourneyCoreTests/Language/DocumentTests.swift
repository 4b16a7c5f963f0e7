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
    #expect(document.lines.line(of: .encounter(touchpoint: 0, number: 0)) == 11)
  }
}
