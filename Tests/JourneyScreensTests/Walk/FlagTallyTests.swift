import JourneyCore
import Testing

@testable import JourneyScreens

@Suite struct FlagTallyTests {
  @Test func `The dinner's flags are counted, the most severe first`() throws {
    let tally = FlagTally(try Analysis.dinner().findings)
    #expect(tally.entries.reduce(0) { $0 + $1.count } == 14)
    #expect(tally.entries.first?.flag == .repeat)
    #expect(tally.entries.first?.count == 2)
    #expect(tally.entries.last?.flag == .absentOwner)
  }

  @Test func `What the file accepts is not counted`() throws {
    let tally = FlagTally(
      try Analysis.reading(
        """
        format: 1
        journey: A queue
        department desk: Desk
        contact clerk: The clerk
          department: desk
        touchpoint wait: I wait
          owner: desk
          meets: clerk
            demands: repeat, chase
          allow repeat: the law wants it

        """
      ).findings)
    #expect(tally.entries.map(\.flag) == [.chase])
    #expect(tally.entries.first?.severity == .severe)
  }
}
