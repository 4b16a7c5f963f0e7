import Testing

@testable import JourneyCore

@Suite struct NumberTableTests {
  @Test(arguments: [0, 1, 16, 17, 18, 100])
  func `A value is found by its number, however many there are`(count: Int) {
    var table = NumberTable<String>()
    for number in 0..<count { table.append("\(7 * number)", at: 7 * number) }
    for number in 0..<count {
      #expect(table.place(of: 7 * number).map { table.entries[$0].value } == "\(7 * number)")
    }
    #expect(table.place(of: 3) == nil)
    #expect(table.place(of: 7 * count) == nil)
  }
}
