import Testing

@testable import JourneyCore

@Suite struct NumberSetTests {
  @Test(arguments: [
    ([3, 1, 3], [], [3, 1]), ([], [70, 2], [70, 2]), ([3, 1], [1, 3], [3, 1]),
    ([3], [64, 3, 0], [3, 64, 0]),
  ])
  func `A union keeps the order in which numbers came, each once`(first: [Int], later: [Int], all: [Int]) {
    var set = NumberSet(first)
    set.formUnion(NumberSet(later))
    #expect(set.members == all)
    #expect(set.count == all.count)
  }
}
