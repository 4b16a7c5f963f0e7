package import JourneyCore

/// A journey that was read from another format, and what became of everything that stood there.
package struct Imported: Sendable {
  /// What was understood.
  package var journey: Journey
  /// What the journey's own language has no word for, and keeps in `x-` keys.
  package var kept: [Kept] = []
  /// What the user should know, in the order of the source.
  package var notes: [ImportNote] = []

  /// Something without a word of the journey's own.
  package struct Kept: Hashable, Sendable {
    /// What it belongs to.
    package let place: Place
    /// The key, with its `x-`.
    package let key: String
    /// What stood there: one line or several.
    package let value: String

    /// Keeps `value` under `key` at `place`.
    package init(_ key: String, _ value: String, at place: Place) {
      self.place = place
      self.key = key
      self.value = value
    }
  }

  /// A journey of which everything was understood so far.
  package init(journey: Journey) {
    self.journey = journey
  }
}
