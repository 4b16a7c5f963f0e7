import JourneyCore
import JourneyScreens
import Testing

@Suite struct BelowTests {
  private func text(
    _ names: [Below.Name], shownFlags: Bool = true, isMoreAbove: Bool = false, columns: Int = 80
  ) -> String {
    var grid = Grid(size: Size(columns: columns, rows: 2))
    let page = Page(grid.size, glyphs: .unicode)
    grid.draw(
      [Below.row(names, shownFlags: shownFlags, isMoreAbove: isMoreAbove, on: page)], from: 0, before: 1)
    return String(grid.text.prefix { $0 != "\n" })
  }

  private let idea = Below.Name.one("idea", many: "ideas")

  @Test func `The foot counts flags, says which are severe, and names the rest in their order`() {
    let names: [Below.Name] = [
      .flag(.severe), .flag(.warning), .flag(.warning), .flag(.warning), .the("the story"), idea,
      .one("action", many: "actions"),
    ]
    #expect(text(names) == " ↓ 4 more flags (1 severe) · the story · 1 idea · 1 action")
  }

  @Test func `One is singular, and what repeats is counted once`() {
    #expect(text([.flag(.note)], shownFlags: false) == " ↓ 1 flag")
    #expect(text([idea, .the("the story"), idea, .the("the story")]) == " ↓ 2 ideas · the story")
  }

  @Test func `What was scrolled past is said too`() {
    #expect(text([idea], isMoreAbove: true) == " ↑↓ 1 idea")
    #expect(text([], isMoreAbove: true) == " ↑ more above")
  }

  @Test func `A foot that is too long says that it goes on`() {
    #expect(text([.the("the story"), .the("who is responsible")], columns: 20) == " ↓ the story · who…")
  }
}
