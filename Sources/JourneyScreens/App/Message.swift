package import JourneyCore

/// What happens to the program.
package enum Message: Sendable {
  /// Something came from the keyboard or the mouse.
  case key(Key)
  /// A line of words was typed where nothing is drawn.
  case line(String)
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
  /// The path that was asked for cannot be had, for this reason.
  case pathRefused(String)
  /// The journey can be edited from here on, and what an earlier session did to it is here.
  case resumed(Resumption)
  /// Somebody else wrote the file; the bytes that come of both, and a sentence for each conflict.
  ///
  /// They are those of the file where nothing was done here that it does not have.
  case merged([UInt8], conflicts: [String], isInFile: Bool)
  /// Somebody else edits the file, and wrote this.
  case followed(Document)
  /// The file that was gone is there again, as it was.
  case returned
  /// The journal cannot be written, for this reason; nil where it can again.
  case journalFailed(String?)
  /// Nobody has pressed a key for a while.
  case rested
}
