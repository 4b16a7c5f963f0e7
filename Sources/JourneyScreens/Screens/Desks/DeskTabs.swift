import JourneyCore

/// The departments side by side in one row, as many as fit around the chosen one.
struct DeskTabs: Hashable, Sendable {
  /// One of them.
  struct Tab: Hashable, Sendable {
    /// The department, a number in ``Journey/departments``.
    let department: Int
    /// Its name, as much of it as fits.
    let text: String
    /// The column of the name; the marker stands two before it.
    let column: Int

    /// The cells that it takes, its marker included.
    var columns: Range<Int> { column - 2..<column + CellWidth.of(text) }
  }

  /// From the left.
  let tabs: [Tab]
  /// Whether departments before the first one have no room.
  let isCutBefore: Bool
  /// Whether departments behind the last one have no room.
  let isCutAfter: Bool

  /// The widest that a name is shown.
  static let widest = 24

  /// The tabs of departments called `names` that fit from column 1 up to but not on `end`.
  init(_ names: [String], around chosen: Int, endingAt end: Int, glyphs: Glyphs) {
    let room = max(0, end - 4)
    func text(_ number: Int) -> String {
      TextWrap.truncated(names[number], to: min(Self.widest, room), ellipsis: glyphs.ellipsis)
    }
    func width(_ number: Int) -> Int { CellWidth.of(text(number)) + 4 }
    var seen = names.indices.contains(chosen) ? chosen..<chosen + 1 : 0..<0
    var used = seen.isEmpty ? 0 : width(chosen)
    var isGrowing = !seen.isEmpty
    while isGrowing {
      isGrowing = false
      if seen.upperBound < names.count, used + width(seen.upperBound) <= room + 2 {
        used += width(seen.upperBound)
        seen = seen.lowerBound..<seen.upperBound + 1
        isGrowing = true
      }
      if seen.lowerBound > 0, used + width(seen.lowerBound - 1) <= room + 2 {
        used += width(seen.lowerBound - 1)
        seen = seen.lowerBound - 1..<seen.upperBound
        isGrowing = true
      }
    }
    var column = 3
    tabs = seen.map { number in
      let tab = Tab(department: number, text: text(number), column: column)
      column += width(number)
      return tab
    }
    isCutBefore = seen.lowerBound > 0
    isCutAfter = seen.upperBound < names.count
  }
}
