import JourneyCore

extension Draft {
  /// A draft on which a journal was played.
  struct Played {
    /// The draft.
    let draft: Draft
    /// What it was when the file was saved last.
    let savedState: Int
    /// The document then.
    let savedDocument: Document
    /// What was done since.
    let changes: [String]
    /// What was being typed at the end.
    let unfinished: Recovery.Unfinished?
  }

  /// Plays `entries`, of which the first `saved` are in the file; nil where they do not belong to this draft.
  func played(_ entries: [JournalEntry], saved: Int) -> Played? {
    var player = Player(draft: self)
    guard player.play(entries.prefix(saved)) else { return nil }
    let (state, document) = (player.draft.state, player.draft.document)
    player.changes = []
    guard player.play(entries.dropFirst(saved)), player.draft.settle() else { return nil }
    return Played(
      draft: player.draft, savedState: state, savedDocument: document, changes: player.changes,
      unfinished: player.unfinished)
  }

  /// What a replacement is called: it puts in what somebody else wrote.
  static let replacementSummary = "changes from outside"

  private struct Player {
    var draft: Draft
    var changes: [String] = []
    var unfinished: Recovery.Unfinished?

    mutating func play(_ entries: some Sequence<JournalEntry>) -> Bool {
      entries.allSatisfy { play($0) }
    }

    private mutating func play(_ entry: JournalEntry) -> Bool {
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
      case .replacement(let bytes):
        guard let document = try? Document(parsing: bytes),
          let summary = draft.replay(replacing: document, summary: Draft.replacementSummary)
        else { return false }
        changes.append(summary)
      }
      return true
    }
  }
}
