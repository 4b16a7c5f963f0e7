package import JourneyCore

/// What happens to the program.
package enum Message: Sendable {
  /// Something came from the keyboard or the mouse.
  case key(Key)
  /// The terminal has another size.
  case resized(Size)
  /// The file that was asked for was read.
  case opened(Draft, SaveState)
  /// What came of an effect, for the status line.
  case notice(String)
  /// Something about the file of the open journey.
  case store(StoreNews)
  /// What was written in an editor of the user's.
  case edited(String, Goal)
}

/// What the store has to say of the open journey's file.
package enum StoreNews: Sendable {
  /// The file has this state of the draft; a remark is worth knowing.
  case saved(state: Int, remark: String?)
  /// Saving failed.
  case notSaved(String)
  /// What was done when the program ended; the first `saved` entries are in the file, unless somebody else wrote
  /// `theirs` there.
  case recovered([JournalEntry], saved: Int, theirs: Document?)
  /// Somebody else wrote the file; what comes of both, and a sentence for each conflict.
  case merged(Document, conflicts: [String])
  /// Somebody else edits the file, and wrote this.
  case followed(Document)
  /// The file can only be read, for this reason.
  case readOnly(String)
  /// Nobody has pressed a key for a while.
  case rested
}
