/// Where the parts of the table of all desks stand: names, the strips of light and dark, figures.
struct DeskTable: Hashable, Sendable {
  /// A column of figures.
  enum Figure: String, CaseIterable, Hashable, Sendable {
    /// The share of the moments that a desk sees.
    case sees
    /// How the customer feels where it looks.
    case light
    /// How the customer feels where it does not look.
    case dark
    /// The handoffs that it sends.
    case sends
    /// The handoffs that it receives.
    case gets
    /// What it believes.
    case belief
    /// How far that is from what customers say.
    case gap

    /// The cells of the column, the blank before it included.
    static let columns = 7
  }

  /// The cells of a name.
  let nameColumns: Int
  /// The strips, one cell or more for each moment.
  let strip: CardBand
  /// The figures that have room.
  let figures: [Figure]

  /// The column of a department's letter; its name stands two behind it.
  static let letterColumn = 3

  /// The table of `count` moments in `columns` cells.
  init(_ count: Int, around selected: Int?, columns: Int, longestName: Int) {
    let isNarrow = columns < 60
    nameColumns = min(longestName, isNarrow ? 10 : columns < 100 ? 16 : 22)
    let usual = isNarrow ? 1 : columns < 76 ? 3 : columns < 100 ? 5 : 7
    let start = Self.letterColumn + 2 + nameColumns
    func strip(beside figures: Int) -> CardBand {
      let space = start..<max(start, columns - 1 - figures * Figure.columns)
      let wide = CardBand(count, around: selected, in: space, widths: 2...5)
      return wide.isWhole ? wide : CardBand(count, around: selected, in: space, widths: 1...1, gap: 0)
    }
    let most =
      (min(3, usual)...usual).last { strip(beside: $0).isWhole && strip(beside: $0).cardColumns > 1 }
      ?? (1...usual).last { strip(beside: $0).isWhole } ?? min(usual, 2)
    figures = Array(Figure.allCases.prefix(most))
    self.strip = strip(beside: most)
  }

  /// The column before which a figure ends.
  func end(of figure: Figure) -> Int {
    let number = figures.firstIndex(of: figure) ?? 0
    return strip.end + 1 + (number + 1) * Figure.columns - 1
  }
}
