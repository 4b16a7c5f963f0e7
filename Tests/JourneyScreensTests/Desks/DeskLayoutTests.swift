import JourneyCore
import Testing

@testable import JourneyScreens

/// Where cards, tabs and columns stand, apart from drawing them.
@Suite struct DeskLayoutTests {
  private static let counts = [0, 1, 2, 7, 26, 60, 10_000]
  private static let columns = [0, 1, 5, 12, 40, 80, 120, 200]

  @Test(arguments: counts, columns)
  func `Cards stand side by side, inside the screen, and the selected one is among them`(
    count: Int, columns: Int
  ) {
    for widths in [2...14, 10...14] {
      for selected in [0, count / 2, count - 1] where selected >= 0 && count > 0 {
        let band = CardBand(count, around: selected, in: 0..<columns, widths: widths)
        let isOneSeen = columns >= widths.lowerBound + 2
        #expect(band.positions.contains(selected) == isOneSeen)
        for position in band.positions {
          #expect(band.columns(of: position).lowerBound > 0)
          #expect(band.columns(of: position).upperBound < columns)
          guard position > band.positions.lowerBound else { continue }
          #expect(band.columns(of: position - 1).upperBound < band.columns(of: position).lowerBound)
        }
        #expect(band.isWhole == (!band.isCutBefore && !band.isCutAfter))
      }
    }
  }

  @Test func `Cards shrink before they are cut`() {
    let widths = [7, 12, 26, 27].map { CardBand($0, around: 0, in: 0..<80, widths: 2...14) }
    #expect(widths.map(\.cardColumns) == [10, 5, 2, 2])
    #expect(widths.map(\.isWhole) == [true, true, true, false])
  }

  @Test(arguments: [1, 7, 60, 10_000], [40, 59, 80, 104, 160, 200])
  func `Names, strips and figures of the table have each their own columns`(count: Int, columns: Int) {
    let table = DeskTable(count, around: count / 2, columns: columns, longestName: 30)
    let first = table.strip.columns(of: table.strip.positions.lowerBound)
    #expect(DeskTable.letterColumn + 2 + table.nameColumns <= first.lowerBound)
    #expect(table.figures.map { table.end(of: $0) } == table.figures.map { table.end(of: $0) }.sorted())
    let last = table.figures.last.map { table.end(of: $0) } ?? 0
    #expect(last < columns && table.strip.end < table.end(of: .sees) - 4)
  }

  @Test func `Departments have letters of their own, from their names where they can`() {
    func letters(_ names: String...) -> String {
      String(
        DepartmentLetters.letters(
          of: names.enumerated().compactMap { number, name in
            Identifier<Department>("d\(number)").map { Department(id: $0, name: name) }
          }, glyphs: .unicode))
    }
    #expect(letters("Front of house", "Bar", "Kitchen") == "FBK")
    #expect(letters("The practice", "Theatre", "Physiotherapy", "Ward 7", "Ward 7") == "PTHWA")
    #expect(letters("フロント", "البار", "Élan", "A") == "BCÉA")
    let many = Set(letters("A", "A", "A", "B"))
    #expect(many.count == 4)
  }
}
