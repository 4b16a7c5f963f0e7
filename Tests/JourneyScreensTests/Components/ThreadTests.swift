import Testing

@testable import JourneyScreens

@Suite struct ThreadTests {
  private let tells = ["Bar tells Front of house nothing: I carry it over", "I carry it"]

  private func bead(_ name: String, events: [String] = [], crossing: Thread.Crossing? = nil) -> Thread.Bead {
    Thread.Bead(
      name: name, kind: nil, department: "Bar", departmentRole: .department1,
      events: events.map { Thread.Event(text: $0, style: .text) }, crossing: crossing)
  }

  private func picture(_ beads: [Thread.Bead], columns: Int = 80, rows: Int = 24) -> String {
    picture(beads, page: Page(Size(columns: columns, rows: rows), glyphs: .unicode))
  }

  private func picture(_ beads: [Thread.Bead], page: Page) -> String {
    let rows = Thread(page: page).rows(beads).joined()
    var grid = Grid(size: Size(columns: page.columns, rows: rows.count))
    grid.draw(rows, from: 0, before: rows.count)
    return grid.text
  }

  @Test func `A cold handoff breaks the line`() {
    let cold = Thread.Crossing(handover: .cold, crossesBorder: true, forms: tells)
    let beads = [bead("The bartender", events: ["makes me pay"]), bead("The host", crossing: cold)]
    #expect(
      picture(beads) == """
            ╷  The bartender                                                        Bar
            │     makes me pay
            ╵
         ━━━━━━━━━━  cold  ━━  Bar tells Front of house nothing: I carry it over  ━━━━━
            ╷
            ╵  The host                                                             Bar
        """)
  }

  @Test func `A department that has no room beside a long name never stands between the name's rows`() {
    let emma = bead("Emma, a machine that does not say so", events: ["asks: a model"])
    #expect(
      picture([emma], columns: 40, rows: 12) == """
          ╷ Emma, a machine that does not say
          │ so                              Bar
          ╵   asks: a model
        """)
  }

  @Test func `A warm one leaves a gap through which the line goes`() {
    let warm = Thread.Crossing(handover: .warm, crossesBorder: true, forms: ["it goes with me"])
    #expect(
      picture([bead("The bartender"), bead("The host", crossing: warm)]) == """
            ╷  The bartender                                                        Bar
         ━━ │ ━━━━━  warm  ━━  it goes with me  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            ╵  The host                                                             Bar
        """)
  }

  @Test func `Inside a department the break is dashed, and where nobody said it says so`() {
    let unstated = Thread.Crossing(handover: .unstated, crossesBorder: false, forms: ["who told them?"])
    #expect(
      picture([bead("A"), bead("B", crossing: unstated)], columns: 60, rows: 12) == """
            │  A                                                Bar
         ┄┄┄┄┄┄┄┄┄┄  unstated  ┄┄  who told them?  ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
            │  B                                                Bar
        """)
  }

  @Test func `A break that is not to be told is only a line`() {
    let untold = Thread.Crossing(handover: nil, crossesBorder: true, forms: tells)
    #expect(
      picture([bead("A", crossing: untold)], rows: 12).hasPrefix(" " + String(repeating: "━", count: 78)))
  }

  @Test func `On a narrow page the longest sentence that fits is said, and the duty finds a row`() {
    let cold = Thread.Crossing(handover: .cold, crossesBorder: true, forms: tells)
    var second = bead(
      "The host", events: ["makes me wait 6 minutes, say it all again and pay"], crossing: cold)
    second.duty = "answers for it"
    #expect(
      picture([bead("The bartender"), second], columns: 40, rows: 12) == """
          │ The bartender                   Bar
         ━━━━━ cold ━━ I carry it ━━━━━━━━━━━━━
          ╷ The host                        Bar
          │   makes me wait 6 minutes, say it
          ╵   all again and pay  answers for it
        """)
  }

  @Test func `The selected encounter has the marker and the cursor`() {
    var selected = bead("The host")
    selected.isSelected = true
    let page = Page(Size(columns: 40, rows: 12), glyphs: .ascii)
    var grid = Grid(size: Size(columns: 40, rows: 1))
    grid.draw(Thread(page: page).rows([selected]).joined(), from: 0, before: 1)
    #expect(grid.text == "> | The host                        Bar")
    #expect(grid.cursor == Point(column: 0, row: 0))
    #expect(grid.style(at: Point(column: 4, row: 0)).isSelected)
  }
}
