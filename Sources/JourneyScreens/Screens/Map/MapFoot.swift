import JourneyCore

/// What the bottom of the map says: the selected moment in the customer's words, who is met, what a handoff says.
struct MapFoot {
  /// The customer's words, or where it goes most wrong.
  let words: [Row]
  /// Who is met, and what the handoff says.
  let facts: [Row]
  /// How many rows are kept for each, whatever is selected.
  let limit: (words: Int, facts: Int)

  /// The foot of a screen of `columns` cells.
  init(_ scene: MapScene, columns: Int) {
    let columns = max(1, columns - 2)
    let most = columns < 58 && scene.height >= 15 ? 3 : 2
    let length = scene.extent.titleLength
    // Lines that break between words are not full.
    let needed = (length + length / 8) / columns + 1
    limit = (min(most, needed), scene.height < 30 ? 2 : 3)
    (words, facts) = MapFootWriter(scene: scene, columns: columns, limit: limit).rows
  }
}
