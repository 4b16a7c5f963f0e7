import JourneyCore
import JourneyScreens

/// What a walk asks of the files outside; the answers go back to the app.
protocol WalkFiles: ~Copyable {
  /// Reads the journey file at `path`: `.opened` and what else there is to say, or `.notice` with what was wrong.
  mutating func open(_ path: String) -> [Message]
  /// Writes the annotated map of `draft`: `.notice` with where it is, or with what was wrong.
  mutating func export(_ format: ExportFormat, of draft: Draft) -> Message
  /// Keeps `entry` in the journal; an answer only where that cannot be done.
  mutating func keep(_ entry: JournalEntry) -> Message?
  /// Brings the journal to the disk.
  mutating func synchronize()
  /// Writes `draft` to its file, or to another one from now on; one that is gone only where somebody asked.
  mutating func save(_ draft: Draft, to path: String?, byHand: Bool) -> [Message]
  /// What somebody else did to the file since; nothing where nobody did.
  mutating func look(_ draft: Draft, isReadOnly: Bool) -> [Message]
  /// Gives everything back.
  consuming func close()
}
