package import JourneyCore

/// A flag: its severity, what it says to the customer, and its name at the right.
package enum FlagLine {
  /// `finding` as a sentence of the customer's who walks the way of `scene`, at most three rows.
  package static func rows(_ finding: Finding, in scene: WalkScene, on page: Page) -> [Row] {
    rows(
      scene.analysis.message(of: finding, taking: scene.path.detours), flag: finding.flag,
      severity: finding.severity, accepted: finding.accepted != nil, on: page)
  }

  /// `■ I must pay the bartender …           toll`, at most three rows.
  ///
  /// The name is left out where it would not stand on the last row; the marks say the severity without colour.
  package static func rows(
    _ message: String, flag: Flag, severity: Severity, accepted: Bool = false, on page: Page
  ) -> [Row] {
    let name = (accepted ? "accepted " : "") + flag.rawValue
    let columns = page.end - 3 - (page.isNarrow ? 0 : CellWidth.of(name) + 2)
    let style = Style(accepted ? .quiet : .text)
    var rows = TextBlock.rows(message, at: 3, columns: columns, glyphs: page.glyphs, style, limit: 3)
    guard let text = rows.first else { return rows }
    rows[0] = Row(String(mark(severity, page.glyphs)), at: 1, mark(severity))
    rows[0].append(text)
    rows[rows.count - 1].put(name, endingAt: page.end, .quiet)
    return rows
  }

  /// The sign of a severity.
  package static func mark(_ severity: Severity, _ glyphs: Glyphs) -> Character {
    switch severity {
    case .severe: glyphs.severe
    case .warning: glyphs.warning
    case .note: glyphs.note
    }
  }

  /// The colour of a severity.
  package static func mark(_ severity: Severity) -> Style {
    switch severity {
    case .severe: Style(.severe, bold: true)
    case .warning: Style(.warning)
    case .note: Style(.note)
    }
  }
}
