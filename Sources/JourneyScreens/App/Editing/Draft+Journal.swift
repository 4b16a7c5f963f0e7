package import JourneyCore

extension Draft {
  /// A draft on which a journal was played.
  package struct Played: Sendable {
    /// The draft.
    package let draft: Draft
    /// What it was when the file was saved last.
    package let savedState: Int
    /// What the file would have been given then.
    package let savedBytes: [UInt8]
    /// What was done since.
    package let changes: [String]
    /// What was being typed at the end; nil where nothing was, or where it is for nothing in the draft.
    package let unfinished: Recovery.Unfinished?
    /// How the session ended that did it.
    package let cause: Recovery.Cause
    /// The view in which the last of it was done.
    package let view: ViewName
  }

  /// Plays `entries`, of which the first `saved` are in the file; nil where they do not belong to this draft.
  package func played(_ entries: [JournalEntry], saved: Int) -> Played? {
    var player = Player(draft: self)
    guard player.play(entries.prefix(saved)) else { return nil }
    let (state, bytes) = (player.draft.state, player.draft.document.printed())
    (player.changes, player.cause) = ([], Recovery.Cause())
    guard player.play(entries.dropFirst(saved)), player.draft.settle() else { return nil }
    let document = player.draft.document
    return Played(
      draft: player.draft, savedState: state, savedBytes: bytes, changes: player.changes,
      unfinished: player.unfinished.flatMap { $0.carried(from: document, to: document) }, cause: player.cause,
      view: player.view)
  }

  /// What is done where somebody else's document comes in.
  package static let replacementSummary = "journey merged"

  private struct Player {
    var draft: Draft
    var changes: [String] = []
    var unfinished: Recovery.Unfinished?
    var cause = Recovery.Cause()
    var view = ViewName.walk

    mutating func play(_ entries: some Sequence<JournalEntry>) -> Bool {
      entries.allSatisfy { play($0) }
    }

    private mutating func play(_ entry: JournalEntry) -> Bool {
      cause.wasLeft = entry == .quit
      switch entry {
      case .edits(let edits):
        unfinished = nil
        guard let summary = draft.replay(edits) else { return false }
        changes.append(summary)
      case .undo:
        guard let summary = draft.replayUndo() else { return false }
        changes.append("\(summary), taken back")
      case .redo:
        guard let summary = draft.replayRedo() else { return false }
        changes.append("\(summary), done again")
      case .typing(let goal, let label, let text):
        unfinished = Recovery.Unfinished(goal: goal, label: label, text: text)
      case .left: unfinished = nil
      case .view(let name): view = name
      case .quit: break
      case .replacement(let bytes):
        guard let document = try? Document(parsing: bytes),
          let summary = draft.replay(replacing: document, summary: Draft.replacementSummary)
        else { return false }
        changes.append(summary)
        cause.isMerged = true
      }
      return true
    }
  }
}

extension Recovery.Unfinished {
  /// The same on `new`; a note where what it was for is not there, nil where nothing was typed.
  package func carried(from old: Document, to new: Document) -> Self? {
    if let goal = goal.carried(from: old, to: new) { return Self(goal: goal, label: label, text: text) }
    return Editor.note(keeping: text).map { Self(goal: $0.goal, label: $0.label, text: text) }
  }
}
