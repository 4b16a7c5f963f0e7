package import JourneyCore

/// The characters that screens draw with, in their Unicode or their ASCII form.
///
/// Every glyph is one cell wide in both forms, but ``ellipsis``, so that a layout is the same in both.
package struct Glyphs: Hashable, Sendable {
  /// Whether only ASCII may be drawn: no UTF-8, or a terminal that draws ambiguous characters wide.
  package let isASCII: Bool

  /// Box drawing, blocks and arrows that every monospace font has.
  package static let unicode = Glyphs(isASCII: false)
  /// Their ASCII forms.
  package static let ascii = Glyphs(isASCII: true)

  private func form(_ unicode: Character, _ ascii: Character) -> Character { isASCII ? ascii : unicode }
}

// MARK: - What means something

extension Glyphs {
  /// A severe flag.
  package var severe: Character { form("■", "!") }
  /// A warning.
  package var warning: Character { form("□", "?") }
  /// A question to the room; in ASCII another sign than a warning's.
  package var question: Character { form("?", "~") }
  /// A note.
  package var note: Character { form("·", "-") }
  /// What is selected; a character that a screen reader speaks.
  package var selection: Character { ">" }
  /// A handoff across departments.
  package var border: Character { form("┃", "#") }
  /// The upper end of a border's line.
  package var borderTop: Character { form("╻", "#") }
  /// The lower end of a border's line.
  package var borderBottom: Character { form("╹", "#") }
  /// A handoff inside a department.
  package var innerBreak: Character { form("┆", ":") }
}

// MARK: - Lines

extension Glyphs {
  /// A vote that nobody sees.
  package var vote: Character { form("●", "o") }
  /// A line across.
  package var horizontal: Character { form("─", "-") }
  /// A line down.
  package var vertical: Character { form("│", "|") }
  /// The upper end of a line down.
  package var verticalTop: Character { form("╷", "|") }
  /// The lower end of a line down.
  package var verticalBottom: Character { form("╵", "|") }
  /// A heavy line across: what has been walked, a border.
  package var heavyHorizontal: Character { form("━", "=") }
  /// The left end of a heavy line.
  package var heavyLeftEnd: Character { form("╺", "=") }
  /// The right end of a heavy line.
  package var heavyRightEnd: Character { form("╸", "=") }
  /// A dashed line across: cold.
  package var dashedHorizontal: Character { form("┄", "-") }
}

// MARK: - Ways

extension Glyphs {
  /// A side of a cell where a line comes in or goes out.
  package enum Side: Hashable, Sendable {
    /// The left edge.
    case left
    /// The right edge.
    case right
    /// The upper edge.
    case up
    /// The lower edge.
    case down
  }

  /// A light line across that is dotted: another errand.
  package var dottedHorizontal: Character { form("┈", ".") }
  /// A light line down that is dotted.
  package var dottedVertical: Character { form("┊", ".") }
  /// A handoff inside a department that is cold, where there is one cell for it.
  package var coldInnerBreak: Character { form("┇", "%") }
  /// An encounter that serves the customer.
  package var served: Character { form("●", "@") }
  /// An encounter that passes the customer on.
  package var passedOn: Character { form("○", "o") }
  /// An encounter without an answer, or with a no.
  package var turnedAway: Character { "x" }
  /// To the left, and back.
  package var leftArrow: Character { form("←", "<") }

  /// A corner that joins the sides `first` and `second`, one of them up or down.
  package func corner(_ first: Side, _ second: Side, isHeavy: Bool) -> Character {
    let sides: Set<Side> = [first, second]
    if sides == [.left, .down] { return isHeavy ? form("┓", "#") : form("╮", "+") }
    if sides == [.left, .up] { return isHeavy ? form("┛", "#") : form("╯", "+") }
    if sides == [.right, .down] { return isHeavy ? form("┏", "#") : form("╭", "+") }
    return isHeavy ? form("┗", "#") : form("╰", "+")
  }

  /// A way that has no line of its own leaves here.
  package var leaving: Character { form("╰", "\\") }
  /// The customer is handed over, and nobody said how.
  package var unstated: Character { question }

  /// A feeling on one cell: `▁` for −3 up to `▇` for +3, in ASCII the numbers of the scale from 1 to 7.
  package func level(_ rating: Rating) -> Character {
    let blocks: [Character] =
      isASCII ? ["1", "2", "3", "4", "5", "6", "7"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
    return blocks[rating.value + 3]
  }
}

// MARK: - Bars

extension Glyphs {
  /// A full cell of a bar.
  package var fullBlock: Character { form("█", "#") }

  /// A bar from the left, `eighths` of a cell long; in ASCII it is rounded to whole cells.
  package func bar(eighths: Int) -> String {
    let full = String(repeating: fullBlock, count: max(0, isASCII ? (eighths + 4) / 8 : eighths / 8))
    let rest = eighths % 8
    return isASCII || rest <= 0 ? full : full + String(Self.leftEighths[rest - 1])
  }

  /// A bar from below, `eighths` (1…8) of a row long; in ASCII it has four lengths.
  package func column(eighths: Int) -> Character {
    let number = max(0, min(7, eighths - 1))
    return isASCII ? Self.quarters[number / 2] : Self.lowerEighths[number]
  }

  private static let lowerEighths: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let quarters: [Character] = ["_", "-", "=", "#"]
  private static let leftEighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}

// MARK: - Punctuation

extension Glyphs {
  /// To the right, and on.
  package var rightArrow: Character { form("→", ">") }
  /// Up.
  package var upArrow: Character { form("↑", "^") }
  /// Down, and more below.
  package var downArrow: Character { form("↓", "v") }
  /// Parts one thing from the next in a line.
  package var dot: Character { form("·", "-") }
  /// A step of a scale that is not taken.
  package var scaleStep: Character { form("·", ".") }
  /// Text was cut here: one cell, or three in ASCII.
  package var ellipsis: String { isASCII ? "..." : "…" }
  /// A range, or nothing to say.
  package var dash: Character { form("–", "-") }
  /// Opens a quotation.
  package var openQuote: Character { form("“", "\"") }
  /// Closes a quotation.
  package var closeQuote: Character { form("”", "\"") }
  /// Stands where a letter is left out.
  package var apostrophe: Character { form("’", "'") }

  /// `number` with a minus where it is negative: −24, 78.
  package func number(_ number: Int) -> String { isASCII ? "\(number)" : Phrase.number(number) }

  /// `rating` with its sign: −3 … 0 … +3.
  package func signed(_ rating: Int) -> String { (rating > 0 ? "+" : "") + number(rating) }

  /// `text` between quotation marks.
  package func quoted(_ text: String) -> String { "\(openQuote)\(text)\(closeQuote)" }
}
