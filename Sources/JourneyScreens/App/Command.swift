/// Something that the person at the keyboard can ask for: its keys, what it does, and when it cannot be had.
///
/// Help, palette, hints and `docs/keys.md` are made from ``Command/table``.
package struct Command: Sendable {
  /// What is asked for.
  package enum Name: Hashable, Sendable {
    /// A step through the view.
    case move(Move)
    /// Into what is selected.
    case enter
    /// Out, to where one came from.
    case out
    /// Another view.
    case show(ViewName)
    /// All that is written of the moment, or of the journey.
    case sheet(ofJourney: Bool)
    /// The next page of the view, or the one before.
    case turnPage(forward: Bool)
    /// Closer, so that less is shown; or wider.
    case zoom(closer: Bool)
    /// A search.
    case search
    /// The next or the previous match of the search.
    case match(forward: Bool)
    /// The list of all commands, to type in.
    case palette
    /// The list of all commands, to read.
    case help
    /// Show the journey step by step.
    case present
    /// Make the screen dark, so that the room looks at the speaker.
    case blank
    /// Stops at borders, or none.
    case borders
    /// The mouse for the program, or for the terminal.
    case mouse
    /// The terminal's cursor to be seen, or hidden.
    case cursor
    /// Other colours.
    case theme(Theme.Palette)
    /// A change to the journey.
    case change(Change)
    /// The annotated map in a file.
    case export(ExportFormat)
    /// The screen, painted again.
    case redraw
    /// The shell, for a while.
    case suspend
    /// The end of the program.
    case leave
  }

  /// What a command is about; the raw value is the heading in help.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    /// From stop to stop, and on a stop.
    case walking = "Walking"
    /// From view to view.
    case views = "Views"
    /// To find something.
    case finding = "Finding"
    /// To change the journey.
    case changing = "Changing it"
    /// In front of others.
    case showing = "Showing it to a room"
    /// The rest.
    case program = "The program"
  }

  /// What is asked for.
  package let name: Name
  /// What it is about.
  package let group: Group
  /// Its keys, the one that hints show first.
  package let keys: [Key]
  /// What it does, as help says it.
  package let summary: String
  /// Why it cannot be had now; nil when it can.
  package let unavailable: @Sendable (Session) -> String?

  init(
    _ name: Name, in group: Group, keys: [Key] = [], summary: String,
    unavailable: @escaping @Sendable (Session) -> String? = { _ in nil }
  ) {
    self.name = name
    self.group = group
    self.keys = keys
    self.summary = summary
    self.unavailable = unavailable
  }

  /// The command of each key.
  package static let names: [Key: Name] = Dictionary(
    table.flatMap { command in command.keys.map { ($0, command.name) } },
    uniquingKeysWith: { first, _ in first })

  /// What the palette offers: all that is no step through a view.
  package static let palette: [Command] = table.filter { command in
    switch command.name {
    case .move, .enter, .out, .palette: false
    case .change, .show, .sheet, .turnPage, .zoom, .search, .match, .help, .present, .blank, .borders, .mouse,
      .cursor, .theme, .export, .redraw, .suspend, .leave:
      true
    }
  }

  /// The row of the table for `name`.
  package static func named(_ name: Name) -> Command {
    guard let command = table.first(where: { $0.name == name }) else {
      preconditionFailure("every command stands in the table")
    }
    return command
  }

  /// The keys in one line, as help shows them.
  package func keyLabels(with glyphs: Glyphs) -> String {
    keys.map { $0.label(with: glyphs) }.joined(separator: " ")
  }
}

/// A way to look at a journey; its key is a digit in every view.
package enum ViewName: Character, CaseIterable, Hashable, Sendable {
  /// Stop after stop, as the customer.
  case walk = "1"
  /// The whole, lane by lane.
  case map = "2"
  /// From where each department sits.
  case desks = "3"
  /// Every flag.
  case flags = "4"
  /// What we believe against what customers say.
  case gap = "5"
  /// Everyone whom the customer meets.
  case contacts = "6"
  /// The whole story, as prose.
  case legend = "7"

  /// All of them with their digits, as in `The views are 1 walk, 2 map and 7 legend`.
  static var sentence: String {
    let names = allCases.map { "\($0.rawValue) \($0)" }
    return "The views are " + names.dropLast().joined(separator: ", ") + " and " + names.suffix(1).joined()
  }
}
