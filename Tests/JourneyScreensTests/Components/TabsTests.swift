import JourneyCore
import Testing

@testable import JourneyScreens

/// Where the names of pages stand.
@Suite struct TabsTests {
  @Test(arguments: [1, 3, 8, 30], [12, 40, 80, 104])
  func `Tabs never touch each other, and the chosen one is always there`(count: Int, end: Int) {
    let names = (0..<count).map { String(repeating: "部x", count: $0 % 9 + 1) + "\($0)" }
    for chosen in names.indices {
      let page = Page(Size(columns: end + 1, rows: 24), glyphs: .unicode)
      let tabs = Tabs(names, around: chosen, to: end, on: page).tabs
      #expect(tabs.contains { $0.number == chosen })
      for (left, right) in zip(tabs, tabs.dropFirst()) {
        #expect(left.columns.upperBound < right.columns.lowerBound && left.number + 1 == right.number)
      }
      #expect(tabs.allSatisfy { $0.columns.lowerBound > 0 && $0.columns.upperBound <= end })
    }
  }

  @Test func `Arrows say where tabs are cut, and every tab that is seen can be clicked`() {
    let page = Page(Size(columns: 40, rows: 12), glyphs: .unicode)
    let tabs = Tabs(["everyone", "desks", "hands", "who may"], around: 0, to: 24, on: page)
    let row = tabs.row(showing: 0, .unicode)
    #expect(row.pieces.map(\.text) == [">", "everyone", "desks", "→"])
    #expect(tabs.places(from: 7, on: page).map(\.item) == [7, 8])
    let last = Tabs(["everyone", "desks", "hands", "who may"], around: 3, to: 24, on: page)
    #expect(last.row(showing: 3, .unicode).pieces.map(\.text) == ["←", "hands", ">", "who may"])
  }
}
