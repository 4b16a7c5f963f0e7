package import JourneyCore

/// The line at the foot of a screen that says what stands below.
package enum Below {
  /// What a part of a screen is called in that line.
  package enum Name: Hashable, Sendable {
    /// A flag.
    case flag(Severity)
    /// One of several: what one is called, and what many are.
    case one(String, many: String)
    /// The only one of its kind.
    case the(String)
  }

  /// `↓ 4 more flags (1 severe) · the story · 1 idea`, from the parts that are not shown, in their order.
  ///
  /// Flags are "more" where others can be seen.
  package static func row(
    _ hidden: [Name], shownFlags: Bool, isMoreAbove: Bool, on page: Page
  ) -> Row {
    let glyphs = page.glyphs
    var row = Row()
    let arrows = (isMoreAbove ? "\(glyphs.upArrow)" : "") + (hidden.isEmpty ? "" : "\(glyphs.downArrow)")
    row.put(arrows, at: 1, Style(.text, bold: true))
    let words = hidden.isEmpty ? "more above" : summary(hidden, shownFlags: shownFlags, glyphs: glyphs)
    row.put(
      TextWrap.truncated(words, to: page.end - row.end - 1, ellipsis: glyphs.ellipsis), at: row.end + 1,
      .quiet)
    return row
  }

  static func summary(_ names: [Name], shownFlags: Bool, glyphs: Glyphs) -> String {
    var phrases: [String] = []
    let severities = names.compactMap { if case .flag(let severity) = $0 { severity } else { nil } }
    if !severities.isEmpty { phrases.append(flags(severities, more: shownFlags)) }
    var counted: Set<Name> = []
    for name in names where counted.insert(name).inserted {
      switch name {
      case .flag: continue
      case .the(let words): phrases.append(words)
      case .one(let one, let many):
        let count = names.count { $0 == name }
        phrases.append("\(count) \(count == 1 ? one : many)")
      }
    }
    return phrases.joined(separator: " \(glyphs.dot) ")
  }

  private static func flags(_ severities: [Severity], more: Bool) -> String {
    let severe = severities.count { $0 == .severe }
    return "\(severities.count) \(more ? "more " : "")\(severities.count == 1 ? "flag" : "flags")"
      + (severe == 0 ? "" : " (\(severe) severe)")
  }
}
