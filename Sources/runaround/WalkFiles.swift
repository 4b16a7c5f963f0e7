import JourneyScreens

/// What a walk asks of the files outside; the answers go back to the app.
protocol WalkFiles {
  /// Reads the journey file at `path`: `.opened`, or `.notice` with what was wrong.
  mutating func open(_ path: String) -> Message
  /// Writes the annotated map of the open journey: `.notice` with where it is, or with what was wrong.
  mutating func export(_ format: ExportFormat) -> Message
}
