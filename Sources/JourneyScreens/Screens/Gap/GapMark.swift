import JourneyCore

/// How far what we believe is from what customers say, on one line: a bar for what they say, and a line from its end
/// to what we believe.
enum GapMark {
  /// Adds the mark of `gap` to `row`, `columns` cells from `column` on.
  static func put(_ gap: DeliveryGap, at column: Int, columns: Int, in row: inout Row, glyphs: Glyphs) {
    let said = Bar.text(gap.rated.share, columns: columns, glyphs: glyphs)
    let end = max(0, Int((gap.believed.share * Double(columns)).rounded()) - 1)
    let before = String(said.prefix(end))
    row.put(before, at: column, Style(.rated))
    let line = String(repeating: glyphs.horizontal, count: end - before.count)
    row.put(line + String(glyphs.vertical), at: column + before.count, Style(.believed, bold: true))
    row.put(String(said.dropFirst(end + 1)), at: column + end + 1, Style(.rated))
  }

  /// `gap 78 ■`: the points, and what the rules say of them; eight cells, and with a minus nine.
  static func put(
    _ gap: DeliveryGap, _ severity: Severity?, endingAt end: Int, in row: inout Row, glyphs: Glyphs
  ) {
    let words = "gap \(glyphs.number(gap.wholePoints))"
    let style = severity.map(FlagLine.mark) ?? .quiet
    row.put(words + " " + (severity.map { String(FlagLine.mark($0, glyphs)) } ?? " "), endingAt: end, style)
  }

  /// How much a gap of `points` weighs where no touchpoint has a flag for it, as that of a department.
  static func severity(of gap: DeliveryGap, in limits: Limits) -> Severity? {
    guard gap.points > 0, gap.reaches(points: limits.effectiveGap) else { return nil }
    return gap.reaches(points: 50) ? .severe : .warning
  }
}
