import JourneyCore

extension MapPlan {
  /// The ways that the walk does not take, each on the first row that has room; the selected one first.
  mutating func layOutBranches(_ branches: [MapBranch]) {
    let chosen = branches.filter(isSelected)
    var hidden: [MapBranch] = []
    for branch in chosen + branches.filter({ !isSelected($0) }) {
      let cells = max(0, branch.cells.lowerBound - 1)..<branch.cells.upperBound
      if let row = rows.branches.first(where: { isFree(cells, row: $0) }) {
        layOut(branch, row: row)
      } else {
        hidden.append(branch)
      }
    }
    if !hidden.isEmpty { tell(of: hidden) }
  }

  /// Says how many ways have no line, beside the others and in the legend, and marks where they leave.
  private mutating func tell(of hidden: [MapBranch]) {
    let count = hidden.count
    let forms = [
      "\(Phrase.count(count, "more detour"))", "+\(Phrase.count(count, "detour"))", "+\(count) more",
      "+\(count)",
    ]
    if let row = rows.branches.last, let text = forms.first(where: { $0.count <= gutter - 2 }) {
      put(text, at: 1, row: row, .quiet)
    }
    for origin in Set(hidden.map(\.origin)).sorted() {
      guard let column = columns.column(ofPosition: origin), let row = rows.names.first else { continue }
      let place = columns.hasWords ? column.cells.lowerBound : column.center
      guard isFree(place..<place + 1, row: row) else { continue }
      draw(.branch(nil), [Cell(column: place, row: row, glyph: glyphs.leaving, style: .quiet)])
    }
    footnotes.append(MapLegend.Entry(glyphs.leaving, Phrase.count(count, "more detour"), .quiet))
  }

  private func isSelected(_ branch: MapBranch) -> Bool {
    guard isAtWay, case .way(let detour) = scene.walk.selected else { return false }
    return branch.detour == detour && branch.origin == focus.position
  }

  private mutating func layOut(_ branch: MapBranch, row: Int) {
    let isSelected = isSelected(branch)
    let style = Style(isSelected ? .customer : .quiet, bold: isSelected, selected: isSelected)
    let inner = branch.left.column + 2..<max(branch.left.column + 2, branch.right.column - 1)
    var text = (isSelected ? "\(glyphs.selection) " : " ") + branch.text + " "
    if inner.count > 4 {
      text = TextWrap.truncated(text, to: inner.count, ellipsis: glyphs.ellipsis)
      put(text, at: inner.lowerBound, row: row, style)
      if isSelected { cursor = Point(column: inner.lowerBound, row: row) }
    }
    var cells = branch.cells.filter { isFree($0..<$0 + 1, row: row) }.map {
      Cell(column: $0, row: row, glyph: sign(at: $0, of: branch), style: .quiet)
    }
    for end in [branch.left, branch.right] {
      guard case .joined(let column) = end else { continue }
      let rising = (rows.names.upperBound..<max(rows.names.upperBound, row)).filter {
        isFree(column..<column + 1, row: $0)
      }
      cells += rising.map { Cell(column: column, row: $0, glyph: glyphs.vertical, style: .quiet) }
    }
    draw(.branch(branch.detour), cells)
    place(
      .station(.way(branch.detour), position: branch.origin), rows: row..<row + 1, columns: branch.cells)
  }

  private func sign(at column: Int, of branch: MapBranch) -> Character {
    if column == branch.left.column {
      switch branch.left {
      case .joined: return glyphs.corner(.right, .up, isHeavy: false)
      case .open: return branch.isBackward ? glyphs.leftArrow : glyphs.horizontal
      case .loose: return glyphs.horizontal
      }
    }
    if column == branch.right.column {
      switch branch.right {
      case .joined: return glyphs.corner(.left, .up, isHeavy: false)
      case .open: return branch.isBackward ? glyphs.horizontal : glyphs.rightArrow
      case .loose: return glyphs.rightArrow
      }
    }
    let isArrow = branch.isBackward && column == branch.left.column + 1 && branch.cells.count > 3
    return isArrow ? glyphs.leftArrow : glyphs.horizontal
  }
}
