import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// A text that was cut says so, whatever its letters.
@Suite struct CutTests {
  private static let pieces = ["a", "word", "誕生日の夕食", "🎂", "É", " ", " ", "\n", "👩🏽‍🍳", "weiter, ", "خدمة"]

  private func text(seed: UInt64) -> String {
    var chance = Chance(seed: seed)
    let count = chance.number(in: 1...30)
    return (0..<count).map { _ in Self.pieces[chance.number(in: 0...Self.pieces.count - 1)] }.joined()
  }

  /// What is left of `text` without what lines are broken at.
  private func ink(_ text: String) -> String {
    DisplayText.safe(String(text.filter { !$0.isWhitespace }))
  }

  @Test(arguments: [2, 5, 12, 40], 1...3)
  func `Text is all there, or its last row ends in a sign that it goes on`(columns: Int, limit: Int) {
    for seed in UInt64(0)..<200 {
      let text = text(seed: seed)
      let rows = TextBlock.rows(text, at: 0, columns: columns, glyphs: .unicode, limit: limit)
      let shown = rows.flatMap(\.pieces).map(\.text).joined(separator: " ")
      #expect(rows.allSatisfy { $0.end <= columns }, "seed \(seed)")
      let isWhole = ink(shown) == ink(text)
      #expect(isWhole || rows.last?.pieces.last?.text.last == "…", "seed \(seed): \(text)")
    }
  }

  @Test(arguments: [3, 8, 20])
  func `A row that is full gives letters for the sign that it goes on`(columns: Int) {
    for seed in UInt64(0)..<200 {
      let text = TextWrap.truncated(text(seed: seed).filter { $0 != "\n" }, to: columns, ellipsis: "")
      let row = Row(text, at: 1).goingOn(before: columns + 1, "…")
      #expect(row.pieces.last?.text == "…" && row.end <= columns + 1, "seed \(seed): \(text)")
      #expect(row.pieces.count == 1 || text.hasPrefix(row.pieces[0].text))
    }
  }
}
