package import JourneyCore

/// A journey that was read from another format, and what became of everything that stood there.
package struct Imported: Sendable {
  /// What was understood.
  package var journey: Journey
  /// What the journey's own language has no word for, and keeps in `x-` keys.
  package var kept: [Kept] = []
  /// What stood beside the journey in a file of ours.
  package var asides: [Aside] = []
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

  /// The file that says all of this, and the notes that are to be told then.
  ///
  /// - Throws: `ParseFailure` where the journey holds what no file can say.
  package consuming func written() throws(ParseFailure) -> (bytes: [UInt8], notes: [ImportNote]) {
    let asides = asides + keptAsides
    let notes = notes
    let written = try Document.written((consume self).journey, with: asides)
    return (written.bytes, notes + written.strays.map(Self.note))
  }

  private static func note(of stray: Aside) -> ImportNote {
    let text = stray.text.split(separator: "\n").first.map(String.init) ?? ""
    let place = stray.owners.joined(separator: ", ")
    return ImportNote(
      .guessed, "“\(text)” belongs to “\(place)”, which is not there; it stands as near as it can.")
  }

  private var keptAsides: [Aside] {
    guard !kept.isEmpty else { return [] }
    let touchpoints =
      journey.unstaged + journey.stages.flatMap(\.touchpoints) + journey.detours.flatMap(\.touchpoints)
    return kept.map { kept in
      let owners =
        switch kept.place {
        case .journey: [String]()
        case .touchpoint(let number): ["touchpoint \(touchpoints[number].id)"]
        case .encounter(let touchpoint, let number):
          ["touchpoint \(touchpoints[touchpoint].id)", number == 0 ? "meets" : "meets #\(number + 1)"]
        }
      return Aside(key: kept.key, value: kept.value, under: owners)
    }
  }
}
