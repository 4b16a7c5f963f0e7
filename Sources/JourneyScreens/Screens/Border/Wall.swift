import JourneyCore

/// The border as a wall across the customer's line: shut where the context is not passed on, open where it is.
struct Wall {
  private let blocks: BorderBlocks
  private let words: BorderWords
  private let page: Page
  private let glyphs: Glyphs
  private let handover: Handover
  /// The column of the wall.
  private let middle: Int

  init(_ blocks: BorderBlocks) {
    self.blocks = blocks
    words = blocks.words
    page = blocks.page
    glyphs = page.glyphs
    handover = blocks.handover
    middle = page.columns / 2 - 1
  }

  /// Who hands over and who takes, and the customer's line up to the wall.
  var nearSide: [Row] {
    var rows = [
      sides(words.department(words.from), words.department(words.to), isDepartment: true),
      sides(words.contact(words.from), words.contact(words.to)),
      sides(words.leaving, words.arriving),
      line,
    ]
    guard page.isRoomy else { return rows }
    rows.insert(brick(glyphs.border), at: 0)
    return rows + [brick(glyphs.borderBottom)]
  }

  /// The customer's line where it starts again behind a shut wall, and the moment that follows.
  var farSide: [Row] {
    let isInside = words.from.position == words.to.position
    let title = blocks.scene.analysis.index.touchpoints[words.to.touchpoint].title
    let next = "\(isInside ? "still" : "then"): \(title)"
    guard page.isRoomy, handover != .warm else {
      return TextBlock.rows(next, at: blocks.column, on: page, limit: 2)
    }
    var again = brick(glyphs.border)
    again.put(String(handover == .cold ? glyphs.heavyLeftEnd : glyphs.dashedHorizontal), at: middle + 5, way)
    again.rule(handover == .cold ? glyphs.heavyHorizontal : glyphs.dashedHorizontal, endingAt: page.end, way)
    let texts = TextBlock.rows(next, at: middle + 3, on: page, limit: page.isGenerous ? 2 : 1)
    let gap = page.isGenerous ? [brick(glyphs.border)] : []
    return [brick(glyphs.borderTop), again] + gap
      + texts.map { text in
        var row = brick(glyphs.border)
        row.append(text)
        return row
      } + gap
  }

  /// The customer's line: through an open wall, up to a shut one, dashed where nobody said.
  private var line: Row {
    var row = Row()
    switch handover {
    case .warm:
      row.rule(glyphs.heavyHorizontal, at: 1, endingAt: page.end, way)
    case .cold:
      row.rule(glyphs.heavyHorizontal, at: 1, endingAt: middle - 4, way)
      row.put(String(glyphs.heavyRightEnd), way)
      row.put(String(glyphs.border), at: middle, handover.style)
    case .unstated:
      row.rule(glyphs.dashedHorizontal, at: 1, endingAt: middle - 4, way)
      row.put("?", at: middle - 2, handover.style)
      row.put(String(glyphs.border), at: middle, handover.style)
    }
    return row
  }

  /// How the customer's line looks.
  private var way: Style { Style(.customer, bold: true) }

  private func brick(_ glyph: Character) -> Row { Row(String(glyph), at: middle, handover.style) }

  /// One text on each side of the wall.
  private func sides(_ left: String, _ right: String, isDepartment: Bool = false) -> Row {
    func fitted(_ text: String, _ room: Int) -> String {
      TextWrap.truncated(text, to: room, ellipsis: glyphs.ellipsis)
    }
    var row = Row()
    let from = isDepartment ? Style(.department(words.from.department), bold: true) : .text
    let to = isDepartment ? Style(.department(words.to.department), bold: true) : .text
    row.put(fitted(left, middle - 3), endingAt: middle - 2, from)
    row.put(String(glyphs.border), at: middle, handover.style)
    row.put(fitted(right, page.end - middle - 3), at: middle + 3, to)
    return row
  }
}
