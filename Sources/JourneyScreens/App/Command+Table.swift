extension Command {
  /// Every command there is, in the order in which help shows them.
  package static let table: [Command] =
    walking + views + finding + changing + showing + themes + exports + program

  private static let walking: [Command] = [
    Command(.move(.next), in: .walking, keys: [.right, .character("l")], summary: "The next stop"),
    Command(.move(.previous), in: .walking, keys: [.left, .character("h")], summary: "The stop before"),
    Command(
      .move(.down), in: .walking, keys: [.down, .character("j")],
      summary: "The next thing here"),
    Command(
      .move(.up), in: .walking, keys: [.up, .character("k")],
      summary: "The thing before"),
    Command(
      .move(.onward), in: .walking, keys: [.character(" "), .pageDown],
      summary: "What is below, then the next stop"),
    Command(
      .move(.back), in: .walking, keys: [.pageUp], summary: "The top here, then the stop before"),
    Command(.move(.first), in: .walking, keys: [.home, .character("g")], summary: "The beginning"),
    Command(.move(.last), in: .walking, keys: [.end, .character("G")], summary: "The end"),
    Command(.move(.nextStage), in: .walking, keys: [.character("]")], summary: "The next stage"),
    Command(.move(.previousStage), in: .walking, keys: [.character("[")], summary: "The stage before"),
    Command(.move(.nextFlag), in: .walking, keys: [.character("f")], summary: "The next flag"),
    Command(.move(.previousFlag), in: .walking, keys: [.character("F")], summary: "The flag before"),
    Command(
      .enter, in: .walking, keys: [.enter], summary: "Into what is selected",
      unavailable: { $0.canEnter ? nil : "Nothing here can be opened" }),
    Command(
      .out, in: .walking, keys: [.escape, .backspace], summary: "Out, to where Enter came from",
      unavailable: \.whyNotOut),
  ]

  private static let views: [Command] = [
    view(.walk, summary: "Walk: one stop a screen, as the customer"),
    view(.map, summary: "Map: departments as lanes, the customer’s way through them"),
    view(.desks, summary: "Desks: what each department sees, and what it does not"),
    view(.flags, summary: "Flags: what the rules found"),
    view(.gap, summary: "Gap: what we believe against what customers say"),
    view(.contacts, summary: "Contacts: who is met, who hands on, who may help"),
    view(.legend, summary: "Legend: the whole story, as prose"),
    Command(
      .sheet(ofJourney: false), in: .views, keys: [.character("I")],
      summary: "Sheet: all that is written of this moment", unavailable: \.whyNoMomentSheet),
    Command(
      .sheet(ofJourney: true), in: .views, keys: [.character("O")],
      summary: "Sheet of the journey: organisation, stages, detours",
      unavailable: \.whyNoJourneySheet),
    Command(
      .turnPage(forward: true), in: .views, keys: [.tab],
      summary: "The next page of a view (flags: by moment; map: its signs)",
      unavailable: \.whyOnePage),
    Command(
      .turnPage(forward: false), in: .views, keys: [.backTab], summary: "The page before",
      unavailable: \.whyOnePage),
    Command(
      .zoom(closer: true), in: .views, keys: [.character("z")],
      summary: "Closer (map: one stage; flags: only the more severe)",
      unavailable: \.whyOneSize),
    Command(
      .zoom(closer: false), in: .views, keys: [.character("Z")], summary: "Wider",
      unavailable: \.whyOneSize),
  ]

  private static func view(_ name: ViewName, summary: String) -> Command {
    Command(
      .show(name), in: .views, keys: [.character(name.rawValue)], summary: summary,
      unavailable: { $0.viewName == name ? "This is the view that \(name.rawValue) shows" : nil })
  }

  private static let finding: [Command] = [
    Command(.search, in: .finding, keys: [.character("/")], summary: "Search through all text"),
    Command(
      .match(forward: true), in: .finding, keys: [.character("n")], summary: "The next match",
      unavailable: { $0.search == nil ? "No search yet: press /" : nil }),
    Command(
      .match(forward: false), in: .finding, keys: [.character("N")], summary: "The match before",
      unavailable: { $0.search == nil ? "No search yet: press /" : nil }),
    Command(.palette, in: .finding, keys: [.character(":")], summary: "Every command, to type in"),
    Command(
      .help, in: .finding, keys: [.character("?")], summary: "Every command, to read",
      unavailable: { if case .help = $0.view { "This is help" } else { nil } }),
  ]

  private static let showing: [Command] = [
    Command(
      .present, in: .showing, keys: [.character("p")], summary: "Present: down reveals a stop in steps",
      unavailable: {
        $0.isPresenting || $0.viewName == .walk ? nil : "It is the walk that is presented: press 1"
      }),
    Command(
      .blank, in: .showing, keys: [.character("b"), .character(".")],
      summary: "Blank the screen; any key brings it back"),
    Command(.borders, in: .showing, summary: "Stop at borders, or walk past them"),
    Command(.mouse, in: .showing, summary: "Take the mouse, or leave it to the terminal"),
    Command(.cursor, in: .showing, summary: "Show the cursor on what is selected, or hide it"),
  ]

  private static let themes = Theme.Palette.allCases.map { palette in
    Command(.theme(palette), in: .program, summary: "Theme: \(palette.summary)")
  }

  private static let exports = ExportFormat.allCases.map { format in
    Command(.export(format), in: .program, summary: "Export \(format.summary)")
  }

  private static let program: [Command] = [
    Command(.redraw, in: .program, keys: [.control("l")], summary: "Paint the screen again"),
    Command(.suspend, in: .program, keys: [.control("z")], summary: "To the shell; fg comes back"),
    Command(.leave, in: .program, keys: [.character("q"), .control("c")], summary: "Leave"),
  ]
}
