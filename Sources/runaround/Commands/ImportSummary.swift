import JourneyCore
import JourneyExchange

/// What an import says at its end: what came of it, and what was understood, guessed and dropped.
struct ImportSummary {
  /// The lines, safe to show.
  let text: String

  /// How many notes of one kind are told.
  private static let shown = 100

  /// Sums up what is told of the file `path`, of which a journey with these `parts` was made.
  init(_ told: [ImportNote], _ parts: String, path: String) {
    let path = DisplayText.safe(path)
    var lines: [String] = []
    for kind in ImportNote.Kind.allCases {
      let notes = told.filter { $0.kind == kind }
      lines += notes.prefix(Self.shown).map { note in
        "\(path)\(note.line.map { ":\($0)" } ?? ""): \(kind.rawValue): \(DisplayText.safe(note.message))"
      }
      let more = notes.count - Self.shown
      if more > 0 {
        lines.append("\(path): \(kind.rawValue): \(more) more things of this kind are not shown")
      }
    }
    lines.append("\(path): imported \(parts)")
    text = lines.map { $0 + "\n" }.joined()
  }

  /// How many parts of each kind `journey` has, in words.
  static func parts(of journey: Journey) -> String {
    let touchpoints =
      journey.unstaged.count + journey.stages.reduce(0) { $0 + $1.touchpoints.count }
      + journey.detours.reduce(0) { $0 + $1.touchpoints.count }
    let counts = [
      (touchpoints, "touchpoint"), (journey.stages.count, "stage"), (journey.detours.count, "detour"),
      (journey.contacts.count, "contact"), (journey.departments.count, "department"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { Phrase.count($0.0, $0.1) }
    return parts.isEmpty ? "a title and nothing else" : parts.joined(separator: ", ")
  }
}
