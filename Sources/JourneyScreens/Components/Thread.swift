import JourneyCore

/// The customer's way through a moment: a line from encounter to encounter, broken where they are handed over.
package struct Thread: Sendable {
  /// An encounter as it is drawn.
  package struct Bead: Hashable, Sendable {
    /// Who is met.
    package var name: String
    /// What they are, where they are no person.
    package var kind: String?
    /// Where they belong.
    package var department: String
    /// The colour of the department.
    package var departmentRole: Style.Role
    /// What happens there, each with its style.
    package var events: [Event] = []
    /// What the department does here.
    package var duty: String?
    /// The handoff that leads here, nil where there is none.
    package var crossing: Crossing?
    /// Whether the encounter is selected.
    package var isSelected = false
  }

  /// Something that happens in an encounter.
  package struct Event: Hashable, Sendable {
    /// What the contact does, as `makes me pay`.
    package let text: String
    /// How it looks.
    package let style: Style
  }

  /// A handoff as it is drawn.
  package struct Crossing: Hashable, Sendable {
    /// How the context goes over; nil while that is not to be told.
    package let handover: Handover?
    /// Whether it leads to another department.
    package let crossesBorder: Bool
    /// What is said about it, the longest form first; the first that fits is drawn.
    package let forms: [String]
  }

  /// A row of one bead, before the line is drawn beside it.
  private struct Strand {
    enum Kind {
      case name, event, gap, shut, open
    }
    var row = Row.blank
    let kind: Kind
    let bead: Int

    /// Whether the customer's line runs here.
    var isJoined: Bool { kind != .shut }
  }

  let page: Page

  /// The rows of every encounter, the breaks before them included.
  package func rows(_ beads: [Bead]) -> [[Row]] {
    var strands: [Strand] = []
    for (number, bead) in beads.enumerated() {
      strands += self.strands(of: bead, number)
      if page.isRoomy, number + 1 < beads.count, let next = beads[number + 1].crossing, next.handover != .warm
      {
        strands.append(Strand(kind: .gap, bead: number))
      }
    }
    var rows = [[Row]](repeating: [], count: beads.count)
    for (index, strand) in strands.enumerated() {
      let above = index > 0 && strands[index - 1].isJoined
      let below = index + 1 < strands.count && strands[index + 1].isJoined
      let row = threaded(strand, above: above, below: below)
      let isSelected = strand.kind == .name && beads[strand.bead].isSelected
      rows[strand.bead].append(isSelected ? row.selected(at: page.indent - 2, page.glyphs) : row)
    }
    return rows
  }

  private func strands(of bead: Bead, _ number: Int) -> [Strand] {
    var strands: [Strand] = []
    if let crossing = bead.crossing {
      let isOpen = crossing.handover == .warm
      strands.append(Strand(row: row(crossing), kind: isOpen ? .open : .shut, bead: number))
      if page.isRoomy, !isOpen { strands.append(Strand(kind: .gap, bead: number)) }
    }
    return strands
      + content(of: bead).enumerated().map { line, row in
        Strand(row: row, kind: line == 0 ? .name : .event, bead: number)
      }
  }

  /// Draws the line at the left of a strand.
  private func threaded(_ strand: Strand, above: Bool, below: Bool) -> Row {
    if strand.kind == .shut || strand.kind == .open { return strand.row }
    let glyphs = page.glyphs
    let line = above == below ? glyphs.vertical : above ? glyphs.verticalBottom : glyphs.verticalTop
    var row = Row(String(line), at: page.indent, Style(.customer))
    row.append(strand.row)
    return row
  }
}

extension Thread {
  /// The name and what happens at the left, the organisation small at the right.
  private func content(of bead: Bead) -> [Row] {
    let column = page.indent + (page.isNarrow ? 2 : 3)
    let glyphs = page.glyphs
    let name = bead.name + (bead.kind.map { ", \($0)" } ?? "")
    var rows = TextBlock.rows(name, at: column, on: page, limit: 2)
    let nameRows = rows.indices
    for event in bead.events {
      rows += TextBlock.rows(
        event.text, at: column + (page.isNarrow ? 2 : 3), on: page, event.style, limit: 3)
    }
    let department = TextWrap.truncated(bead.department, to: page.end - column, ellipsis: glyphs.ellipsis)
    place(department, Style(bead.departmentRole), on: nameRows, of: &rows, orBefore: nameRows.upperBound)
    guard let duty = bead.duty else { return rows }
    place(duty, .quiet, on: 1..<max(1, rows.count), of: &rows, orBefore: nameRows.upperBound)
    return rows
  }

  /// Puts `text` at the right of the first of `numbers` that has room, or on a row of its own before row `row`.
  private func place(
    _ text: String, _ style: Style, on numbers: Range<Int>, of rows: inout [Row], orBefore row: Int
  ) {
    for number in numbers where rows[number].put(text, endingAt: page.end, style) { return }
    var own = Row()
    own.put(text, endingAt: page.end, style)
    rows.insert(own, at: row)
  }

  /// The break: `━━━━━━━━━  cold  ━━  Bar tells Front of house nothing: I carry it over  ━━━━━━━`.
  ///
  /// A border that the context crosses has a gap for the customer's line; another is shut.
  private func row(_ crossing: Crossing) -> Row {
    let glyphs = page.glyphs
    let style = crossing.handover?.style ?? .rule
    let glyph = crossing.crossesBorder ? glyphs.heavyHorizontal : glyphs.dashedHorizontal
    let line = Style(style.role)
    let gap = page.isNarrow ? " " : "  "
    var row = Row()
    if crossing.handover == .warm {
      row.rule(glyph, at: 1, endingAt: page.indent - 1, line)
      row.put(String(glyphs.vertical), at: page.indent, Style(.customer))
      row.put(" ")
    }
    guard let handover = crossing.handover else {
      row.rule(glyph, at: 1, endingAt: page.end, line)
      return row
    }
    row.rule(glyph, at: 1, endingAt: page.isNarrow ? 6 : 11, line)
    row.put("\(gap)\(handover.word)\(gap)", style)
    let room = page.end - row.end - 2 * gap.count - 4
    if let form = crossing.forms.first(where: { CellWidth.of($0) <= room }) {
      row.rule(glyph, endingAt: row.end + 2, line)
      row.put("\(gap)\(form)\(gap)", line)
    }
    row.rule(glyph, endingAt: page.end, line)
    return row
  }
}
