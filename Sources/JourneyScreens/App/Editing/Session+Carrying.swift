import JourneyCore

/// What goes on where another document takes the place of the one that is edited, whose entries have other numbers.
extension Session {
  /// Lets every view, and what is being typed, follow from `before` to the draft.
  mutating func follow(from before: Document) {
    let now = draft.document
    view = view.carried(from: before, to: now)
    trail = trail.map { Waypoint(view: $0.view.carried(from: before, to: now), walk: $0.walk) }
    follow()
    let editor: Editor?
    switch prompt {
    case .editor(let open): editor = open
    case .recovery(let recovery): editor = recovery.unfinished.map { Editor(reopening: $0, in: before) }
    case .search, .palette, .saveAs, nil: return
    }
    prompt = editor?.carried(from: before, to: now).map { .editor($0) }
  }
}

extension Session.View {
  /// The view in `new`; the walk where its subject is not there.
  fileprivate func carried(from old: Document, to new: Document) -> Self {
    switch self {
    case .walk, .flags, .legend, .panorama, .help: return self
    case .sheet(let sheet):
      guard let subject = new.counterpart(of: sheet.subject, in: old) else { return .walk }
      let entry = sheet.selected.entry.flatMap { new.counterpart(of: $0, in: old) }
      return .sheet(Sheet(subject, of: new, at: entry))
    }
  }
}
