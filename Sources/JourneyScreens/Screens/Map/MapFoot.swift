import JourneyCore

/// What the bottom of the map says: the selected moment in the customer's words, who is met, what a handoff says.
struct MapFoot {
  /// The customer's words, or the journey in one sentence.
  let words: [Row]
  /// Who is met, and what the handoff says.
  let facts: [Row]

  /// The foot of a screen of `columns` cells.
  init(_ scene: MapScene, columns: Int) {
    let writer = MapFootWriter(scene: scene, columns: max(0, columns - 2))
    (words, facts) = writer.rows
  }
}
