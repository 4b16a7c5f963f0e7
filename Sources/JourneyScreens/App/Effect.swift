/// What the program asks of the world outside; a value, so that a test can compare it.
package enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Paint the whole screen again.
  case redraw
  /// Give the terminal back to the shell until `fg`.
  case suspend
  /// Read the journey file at this path; the answer is ``Message/opened(_:)`` or ``Message/notice(_:)``.
  case open(String)
  /// Write the annotated map beside the journey; the answer is ``Message/notice(_:)``.
  case export(ExportFormat)
  /// Keep what happened in the journal, before it is on the screen.
  case journal(JournalEntry)
  /// Write the journey to its file; the answer is ``StoreNews/saved(state:remark:)`` or ``StoreNews/notSaved(_:)``.
  ///
  /// A file that is gone is made anew only where somebody asked.
  case save(byHand: Bool)
  /// Write the journey to another file, and go on with that one.
  case saveAs(String)
  /// Send a text to the terminal's clipboard.
  case copy(String)
  /// Let the user edit a text in an editor outside; the answer is ``Message/edited(_:_:)``.
  case openEditor(String, Goal)
  /// Take the mouse from the terminal, or give it back.
  case captureMouse(Bool)
  /// Draw with other colours.
  case theme(Theme.Palette)
}

/// A form in which the annotated map is taken home; the raw value is its name on the command line.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// For a wiki.
  case markdown = "md"
  /// For a terminal or a mail.
  case text = "txt"
  /// For programs.
  case json
  /// A page that walks.
  case html
  /// The map alone, as a picture.
  case svg
  /// A journey diagram of Mermaid.
  case mermaid
  /// A sequence diagram of Mermaid.
  case sequence
  /// The Customer Journey Modelling Language.
  case cjml
  /// For a spreadsheet: one table.
  case csv
  /// Departments and handoffs, for Graphviz.
  case dot

  /// What is exported, and for whom, as the palette says it.
  package var summary: String {
    switch self {
    case .markdown: "the annotated map as Markdown"
    case .text: "the annotated map as plain text"
    case .json: "journey and analysis as JSON, for programs"
    case .html: "the annotated map as a web page (HTML) that walks"
    case .svg: "the map alone as a picture (SVG)"
    case .mermaid: "the moments as a Mermaid journey diagram"
    case .sequence: "a Mermaid sequence diagram of who meets whom"
    case .cjml: "a model in CJML, for other tools"
    case .csv: "the touchpoints as a table (CSV)"
    case .dot: "departments and handoffs as a graph (DOT)"
    }
  }

  /// How the names of its files end, behind the dot.
  package var ending: String {
    switch self {
    case .mermaid: "mmd"
    case .sequence: "sequence.mmd"
    case .markdown, .text, .json, .html, .svg, .cjml, .csv, .dot: rawValue
    }
  }
}
