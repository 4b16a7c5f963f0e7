import Testing

@testable import JourneyCore

@Suite struct NumberSetTests {
  @Test(arguments: [
    ([3, 1, 3], [], [3, 1]), ([], [70, 2], [70, 2]), ([3, 1], [1, 3], [3, 1]),
    ([3], [64, 3, 0], [3, 64, 0]), (Array(0..<30), [7, 90, 3, 90], Array(0..<30) + [90]),
    ([200, 1], Array(0..<20), [200, 1, 0] + Array(2..<20)),
    (Array(0..<20), Array(10..<40) + [500], Array(0..<40) + [500]),
    (Array(0..<40), Array(5..<25), Array(0..<40)),
  ])
  func `A union keeps the order in which numbers came, each once`(first: [Int], later: [Int], all: [Int]) {
    var set = NumberSet(first)
    set.formUnion(NumberSet(later))
    #expect(set.members == all)
    #expect(set.count == all.count)
  }
}
