package import JourneyCore

/// What happened to a draft, in the order in which it is to be played again after a crash.
package enum JournalEntry: Hashable, Sendable {
  /// Edits, made as one step.
  case edits([Edit])
  /// The last step was taken back.
  case undo
  /// What was taken back was done again.
  case redo
  /// An unfinished value: what it is for, and what is typed so far.
  case typing(Goal, label: String, text: String)
  /// All of the document was replaced by these bytes.
  case replacement([UInt8])
  /// What was typed was left.
  case left
  /// The view in which what follows was done.
  case view(ViewName)
  /// The program was left on purpose, with something unsaved.
  case quit
}
