import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// What is counted, and where it stands, apart from drawing it.
@Suite struct ContactLayoutTests {
  private static let widths = [40, 59, 60, 80, 99, 104, 200]

  @Test(arguments: widths, [1, 10, 60])
  func `The columns of the list follow each other inside the page`(columns: Int, name: Int) {
    for (hasRefusals, digits) in [(false, 1), (true, 1), (false, 5), (true, 5)] {
      let list = ContactColumns(
        columns, name: name, department: 30, digits: digits, hasRefusals: hasRefusals)
      let starts = [list.department.upperBound] + list.counts
      #expect(zip(starts, list.counts).allSatisfy { $1 - $0 > digits })
      let ends = [list.name.upperBound, list.department.upperBound] + list.counts
      #expect(ends == ends.sorted() && Set(ends).count == ends.count)
      #expect(list.name.upperBound < list.department.lowerBound)
      #expect((list.counts.last ?? 0) < columns && list.powers.upperBound <= columns)
      #expect(list.powers.isEmpty || (list.counts.last ?? 0) < list.powers.lowerBound)
    }
  }

  @Test(arguments: widths, [1, 4, 14, 60])
  func `Cells stand side by side, inside the screen, and the selected one is seen`(width: Int, count: Int) {
    for place in Set([0, count / 2, count - 1]) {
      let cell = MeetingMatrix.Cell(row: place, column: count - 1 - place)
      let layout = MatrixLayout(
        (count, count), around: cell, columns: width, height: 8, longestHead: 40, widths: 5...16)
      #expect(layout.rows.contains(cell.row) && layout.columns.contains(cell.column))
      #expect(layout.rows.count == min(8, count))
      #expect(
        layout.range(of: layout.columns.lowerBound).lowerBound > MatrixLayout.headColumn + layout.headColumns)
      for column in layout.columns.dropFirst() {
        #expect(layout.range(of: column - 1).upperBound == layout.range(of: column).lowerBound)
      }
      #expect(layout.range(of: layout.columns.upperBound - 1).upperBound < width)
    }
  }

  @Test(arguments: 0...40)
  func `The legend gives each number of handoffs the shade that its cell has`(most: Int) {
    var matrix = MeetingMatrix(rows: 1, columns: 1)
    for meeting in 0..<most { matrix.add(meeting, to: .init()) }
    let told = matrix.shades.flatMap { step, counts in counts.map { [$0, step] } }
    #expect(told == (0..<most).map { [$0 + 1, matrix.shade(of: $0 + 1)] })
  }

  @Test func `Warm, cold and unstated are told apart in every width, without colour and in ASCII`() throws {
    let text = """
      journey: J
      department a: Ay
      department b: Be
      contact one: One
        department: a
      contact two: Two
        department: b
      touchpoint t: T
        meets one
          outcome: passed
        meets two
          handoff: HANDOFF
          outcome: passed
        meets one
          handoff: cold

      """
    for (columns, glyphs) in [(40, Glyphs.unicode), (80, .unicode), (80, .ascii), (200, .unicode)] {
      var screens: Set<String> = []
      for manner in ["handoff: cold", "handoff: warm", "asked: x"] {
        let journey =
          text.split(separator: "\n").map {
            $0.hasPrefix("  meets ") ? "  meets: \($0.dropFirst(8))" : String($0)
          }.joined(separator: "\n").replacing("handoff: HANDOFF", with: manner) + "\n"
        var app = try App(
          analysis: .reading(journey), size: Size(columns: columns, rows: 24), glyphs: glyphs)
        app.press(.right, "6", .tab, .left, .left, .left, .left)
        let rows = app.view().text.split(separator: "\n").filter { $0.contains("A Ay") && $0.contains(" 1") }
        screens.insert(rows.joined())
      }
      #expect(screens.count == 3, "\(screens)")
    }
  }

  @Test func `In ASCII the signs of tables, lists and cards are all different`() {
    let glyphs = Glyphs.ascii
    let tables = (1...4).map(glyphs.shade) + [glyphs.dot, glyphs.selection, "C", "c", "W", "w"]
    let asking = [
      glyphs.served, glyphs.passedOn, glyphs.turnedAway, glyphs.dot, glyphs.selection, "[", "]",
    ]
    let cards =
      [1, 2, 4].map(glyphs.shade) + [glyphs.border, glyphs.innerBreak, glyphs.vertical, glyphs.horizontal]
    let bars =
      [1, 3, 5, 7].map(glyphs.column) + [glyphs.scaleStep, glyphs.vertical, glyphs.severe, glyphs.warning]
    for signs in [tables, asking, cards, bars] {
      #expect(Set(signs).count == signs.count, "\(String(signs))")
    }
  }

  @Test func `Short forms are different as long as words last, and then numbers`() {
    let names = ["ward nurse", "ward doctor", "night nurse", "Ms Roy", "案内係", "ward nurse", "ward nurse", ""]
    let forms = Abbreviations.forms(of: names, columns: 3)
    #expect(forms == ["war", "doc", "nig", "Ms", "案", "nur", "wnu", "8"])
    #expect(forms.allSatisfy { CellWidth.of($0) <= 3 })
  }

  @Test(arguments: Array(0..<40) as [UInt64])
  func `Every handoff and every meeting is counted once`(seed: UInt64) throws {
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    let book = ContactBook(Walk(analysis))
    let organisation = try #require(analysis.measures.organisation)
    #expect(book.departmentHandoffs.total == analysis.measures.handoffs.total)
    #expect(book.contactHandoffs.total == analysis.measures.handoffs.total)
    for (row, from) in book.people.prefix(book.metCount).enumerated() {
      for (column, to) in book.people.prefix(book.metCount).enumerated() {
        let count = book.contactHandoffs[.init(row: row, column: column)].count
        #expect(count == organisation.contactHandoffs[from: from.contact, to: to.contact])
      }
    }
    for (row, from) in book.departments.enumerated() {
      for (column, to) in book.departments.enumerated() {
        let count = book.departmentHandoffs[.init(row: row, column: column)].count
        #expect(count == organisation.departmentHandoffs[from: from, to: to])
      }
    }
    #expect(book.askings.total == analysis.measures.encounters)
    #expect(book.people.reduce(0) { $0 + $1.meetings.count } == analysis.measures.encounters)
    #expect(Set(book.people.map(\.contact)) == Set(analysis.journey.contacts.indices))
    let counts = book.handoffs(Array(analysis.mainRoute.meetings.indices), on: analysis.mainRoute)
    #expect(counts == analysis.measures.handoffs)
  }
}
