package import JourneyCore

/// An open journey, and everything that is to be remembered about how it is looked at.
package struct Session: Sendable {
  /// What fills the screen.
  package enum View: Sendable {
    /// The stop of the walk.
    case walk
    /// Every flag.
    case flags(FlagList)
    /// The story as prose.
    case legend(Legend)
    /// The whole, around where one is on the walk.
    case panorama(any Panorama)
    /// All that is written of a moment or of the journey.
    case sheet(Sheet)
    /// Every command.
    case help(ListCursor)
  }

  /// What takes the keys before the view does.
  package enum Prompt: Hashable, Sendable {
    /// What to search for is typed.
    case search(TextField)
    /// A command is typed.
    case palette(Chooser)
    /// A value is typed or chosen.
    case editor(Editor)
    /// The path of another file to save to is typed.
    case saveAs(TextField, problem: String? = nil)
    /// What was not saved when the program ended, as a list of changes.
    case recovery(Recovery)
  }

  /// Where Enter came from.
  package struct Waypoint: Sendable {
    let view: View
    let walk: Walk
  }

  /// What there is to draw on.
  package internal(set) var canvas: Canvas
  /// The journey while it is edited.
  package internal(set) var draft: Draft
  /// How what is on the screen stands to what is in the file.
  package internal(set) var saving: SaveState
  /// Which state of the draft the file has.
  var savedState = 0
  /// Whether the program ends as soon as the journey is saved.
  var isLeaving = false
  /// Whether what is done is kept in a journal, for the next time.
  var keepsJournal = true
  /// Whether it was said that leaving now leaves something unsaved.
  var hasWarned = false
  /// Whether it was said that there is no file to keep what is changed.
  var hasSaidNotKept = false
  /// What happened to the file, until it could be read in the last row.
  var unread: String?
  /// The path that was asked for last, to save to.
  var askedPath: TextField?
  /// Whether the journey is saved without being asked to.
  let savesItself: Bool
  /// What was taken out or copied last.
  var clipboard: Clipboard?
  /// The lines of a text that was begun in the linear mode.
  var dictated: [String] = []
  /// What was typed in lines of text, the latest last.
  var history: [String] = []
  /// Whether the next ballot is to be secret.
  var votesInSecret = false
  /// The view that the journal knows; nil where it is to be told with the next deed.
  var viewInJournal: ViewName? = .walk
  /// Who voted last: the id of a department, an empty one for the whole room; nil where nobody has.
  var voter: String?
  /// What `c` writes.
  var kind = Annotation.Kind.note
  /// Where one is on the walk.
  package internal(set) var walk: Walk
  /// What fills the screen.
  package internal(set) var view = View.walk
  /// What takes the keys first.
  package internal(set) var prompt: Prompt?
  /// Where Esc leads, the nearest last.
  package internal(set) var trail: [Waypoint] = []
  /// What was searched for.
  package internal(set) var search: TextSearch?
  /// What the status line says until the next key.
  package internal(set) var status: String?
  /// Whether the screen is dark.
  package internal(set) var isBlank = false
  /// Whether clicks and the wheel come to the program.
  package internal(set) var hasMouse: Bool
  /// Whether the terminal's cursor is seen also where nothing is typed.
  package internal(set) var showsCursor: Bool
  /// The item that was selected by the last click, if nothing was pressed since.
  var clicked: Int?

  /// Opens `draft` on its title.
  package init(
    _ draft: Draft, saving: SaveState = .noFile, on canvas: Canvas, options: App.Options = App.Options()
  ) {
    self.draft = draft
    self.saving = saving
    walk = Walk(draft.analysis)
    self.canvas = canvas
    hasMouse = options.hasMouse
    showsCursor = options.showsCursor
    savesItself = options.savesItself
    // Whoever can only read is told that, and has nothing to decide.
    if case .readOnly = saving { return }
    status = Self.sentence(aboutConflicts: draft.document.openConflicts.count)
  }

  /// Why there is no other page to turn to; nil where there is one.
  var whyOnePage: String? {
    switch view {
    case .flags: nil
    case .panorama(let panorama): panorama.whyOnePage
    case .walk, .legend, .sheet, .help: "This view has one page"
    }
  }

  /// Why the view has no other size; nil where it has one.
  var whyOneSize: String? {
    switch view {
    case .flags: nil
    case .panorama(let panorama): panorama.whyOneSize
    case .walk, .legend, .sheet, .help: "This view has one size"
    }
  }

  /// The view, where it is one that a digit shows.
  package var viewName: ViewName? {
    switch view {
    case .walk: .walk
    case .flags: .flags
    case .legend: .legend
    case .panorama(let panorama): panorama.name
    case .sheet, .help: nil
    }
  }

  /// Whether somebody presents.
  package var isPresenting: Bool { walk.reveal != nil }

  /// Whether Enter leads anywhere.
  package var canEnter: Bool {
    switch view {
    case .walk: walk.canEnter || !isPresenting && walk.touchpoint != nil
    case .flags(let list): list.selected != nil
    case .panorama(let panorama): panorama.canEnter(walk)
    case .legend, .sheet, .help: true
    }
  }

  /// Why Esc leads nowhere; nil where it does.
  var whyNotOut: String? {
    if canGoOut { return nil }
    return walk.path.detours.isEmpty
      ? "This is the walk itself; q leaves" : "You are on a detour; Home begins again, q leaves"
  }

  /// Whether Esc leads anywhere.
  package var canGoOut: Bool {
    if case .walk = view { !trail.isEmpty || isPresenting || search != nil } else { true }
  }
}
