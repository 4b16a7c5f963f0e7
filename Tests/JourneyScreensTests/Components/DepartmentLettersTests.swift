import JourneyCore
import JourneyScreens
import Testing

@Suite struct DepartmentLettersTests {
  @Test(arguments: [
    (["Front of house", "Bar", "Kitchen"], "FBK"), (["Bar", "Bank", "Baab", "Ba"], "BACD"),
    (["フロント", "البار", "Bar"], "ACB"), ([], ""),
  ])
  func `Each department has a letter that no other has`(names: [String], letters: String) throws {
    let departments = try names.enumerated().map {
      Department(id: try #require(Identifier("d\($0)")), name: $1)
    }
    #expect(String(DepartmentLetters.letters(of: departments, glyphs: .unicode)) == letters)
  }
}
