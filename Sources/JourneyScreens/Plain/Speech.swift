import JourneyCore

/// Something that is said as one line, and which item of the screen it is.
struct Speech: Hashable {
  /// The number of the item that selects it.
  let item: Int?
  /// What is said.
  let text: String

  /// One line; blanks where the screen draws something.
  init(_ text: String, item: Int? = nil) {
    self.item = item
    self.text = text
  }

  /// What `block` says, drawn on ``page``.
  init(_ block: Block) { self.init(Self.text(of: block.rows), item: block.item) }

  /// A page on which every text has one row, and nothing is drawn for its looks.
  static let page = Page(columns: 1_000_000)

  /// What `rows` say, without what is drawn.
  static func text(of rows: [Row]) -> String {
    let isLabelled = rows.count > 1 && rows[0].isQuiet && !rows[1].isQuiet
    let texts = rows.map(text).filter { !$0.isEmpty }
    return isLabelled
      ? "\(texts[0]): \(texts.dropFirst().joined(separator: " "))" : texts.joined(separator: " ")
  }

  /// What `row` says, without what is drawn: marks are words, and a label has its colon.
  static func text(of row: Row) -> String {
    var text = ""
    for (number, piece) in row.pieces.enumerated() {
      let words =
        marks[piece.text].map { number == 0 ? "\(Phrase.opening($0.rawValue)):" : $0.rawValue } ?? piece.text
      if number == 0, piece.text == "?" { continue }
      let isLabel =
        number == 0 && piece.style == .quiet && row.pieces.count > 1 && words.last.map { $0 != " " } ?? false
      let isApart = text.isEmpty || text.last == " " || words.hasPrefix(" ")
      text += (isApart ? "" : " ") + words + (isLabel ? ":" : "")
    }
    let arrow = "\(Glyphs.unicode.rightArrow) "
    return text.replacing(" \(Glyphs.unicode.dot) ", with: ", ").replacing(arrow, with: "").trimmed
  }

  /// What a flag says.
  static func text(of finding: Finding, in analysis: Analysis) -> String {
    let accepted = finding.accepted.map { ". Accepted: \($0)" } ?? ""
    return "\(Phrase.opening(finding.severity.rawValue)): \(analysis.message(of: finding)) "
      + "(\(finding.flag.rawValue))\(accepted)"
  }

  private static let marks = Dictionary(
    uniqueKeysWithValues: Severity.allCases.map { (String(FlagLine.mark($0, .unicode)), $0) })
}

extension Row {
  /// Whether all of it stands back, as labels do.
  fileprivate var isQuiet: Bool { pieces.allSatisfy { $0.style == .quiet } }
}

extension String {
  /// The text with `other` wherever `part` stands.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard contains(part) else { return self }
    return split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
