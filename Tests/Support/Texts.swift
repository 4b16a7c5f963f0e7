/// Texts that a file may hold and that a careless program trips over.
package enum Texts {
  private static let words = [
    "a", "the host", "kind: usable", "at: the door", "text:", "# no comment", "x-key: value",
    "touchpoint x: y",
    "meets: a, b", "what?", ":", "::", "-", "--", "nothing", "no", "yes", "wait 10m", "+2:1", "0", "1e9",
    "café",
    "cafe\u{301}", "寿司を食べる", "👩‍👩‍👧", "🇨🇭", "\u{202E}evil", "\u{200B}", "\u{2028}", "\u{FEFF}", "\u{A0}",
    "שלום", "مرحبا", "<script>alert(1)</script>", "=1+1", "| a | b |", "`code`", "*bold*", "\\n", "%s",
    "\"quoted\"",
    "'", "&amp;", "e" + String(repeating: "\u{301}", count: 30),
    String(repeating: "long ", count: 40) + "word",
  ]

  private static let needs = ["to be seated", "another glass of wine", "dinner", "to go home"]

  /// One line.
  package static func line(_ chance: inout Chance) -> String {
    chance.several(1...3) { $0.pick(words) }.joined(separator: chance.pick([" ", "  ", ", ", ": "]))
  }

  /// One of few needs, so that some touchpoints share theirs.
  package static func need(_ chance: inout Chance) -> String {
    chance.happens(80) ? chance.pick(needs) : line(&chance)
  }

  /// One item of a list.
  package static func item(_ chance: inout Chance) -> String {
    let word = chance.pick(words + needs)
    return word.contains(",") ? "item" : word
  }

  /// One line, or several with blank and indented ones between them.
  package static func text(_ chance: inout Chance) -> String {
    guard chance.happens(50) else { return line(&chance) }
    let middle = chance.several(0...4) { chance in
      chance.happens(30) ? "" : chance.pick(["", "", "  ", "      "]) + line(&chance)
    }
    let lines = [chance.pick(["", "", "    "]) + line(&chance)] + middle
    return (lines + [line(&chance)]).joined(separator: "\n")
  }
}
