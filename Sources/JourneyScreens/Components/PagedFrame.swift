/// What a view of several pages begins with: whose journey it is and where one is in it, and its pages side by side.
struct PagedFrame {
  /// The first row.
  let heading: Row
  /// What has to be written before there is anything to see, and how; nil where there is.
  let missing: String?
  /// The pages.
  let tabs: Row
  /// Where they are clicked.
  let places: [Shown.Place]

  /// The row of the tabs.
  static let tabRows = 1..<2

  /// Draws it and, where nothing is missing, `rest` below it; says where all of it stands.
  func draw(on page: Page, _ grid: inout Grid, rest: (inout Grid) -> [Shown.Place]) -> Shown {
    grid.draw([heading], from: 0, before: page.rows, inset: page.inset)
    if let missing {
      let words = TextBlock.rows(missing, at: page.indent, on: page)
      grid.draw(words, from: 2, before: page.rows, inset: page.inset)
      return Shown()
    }
    grid.draw([tabs], from: Self.tabRows.lowerBound, before: page.rows, inset: page.inset)
    return Shown(places: places + rest(&grid))
  }
}

extension CaseIterable where Self: Equatable {
  /// The page behind this one or before it; the first one follows the last.
  func turned(forward: Bool) -> Self {
    let pages = Array(Self.allCases)
    let number = pages.firstIndex(of: self) ?? 0
    return pages[(number + (forward ? 1 : pages.count - 1)) % pages.count]
  }
}
