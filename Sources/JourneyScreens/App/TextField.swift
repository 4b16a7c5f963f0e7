/// One line of text that is being typed.
package struct TextField: Hashable, Sendable {
  /// What was typed before the cursor.
  private var before = ""
  /// What stands behind it.
  private var after = ""
  /// What was cut last.
  private var cut = ""

  /// Whether the text is only suggested: what is typed first takes its place.
  package private(set) var isSuggested = false

  /// What was typed in other fields before, the latest last.
  private var past: [String]
  /// Which of ``past`` is shown; behind the last, what is typed here.
  private var recalled: Int
  /// What was typed here, while something of the past is shown.
  private var unfinished = ""

  /// A field that holds `text`, the cursor behind it; ↑ brings back what was typed in the `past`.
  package init(_ text: String = "", recalling past: [String] = []) {
    before = text
    self.past = past
    recalled = past.count
  }

  /// A field that suggests `text`: a letter takes its place, Enter takes it, any other key begins to edit it.
  package init(suggesting text: String) {
    self.init(text)
    isSuggested = !text.isEmpty
  }

  /// What was typed.
  package var text: String { before + after }
  /// What was typed before the cursor.
  package var textBeforeCursor: String { before }

  /// The keys of a field, and what they do; typing itself left out.
  package static let keys: [(keys: [Key], summary: String)] = [
    ([.left, .right], "Move by a character"),
    ([.altLeft, .altRight], "Move by a word"),
    ([.home], "To the beginning"),
    ([.end, .control("e")], "To the end"),
    ([.backspace], "Delete the character before"),
    ([.delete, .control("d")], "Delete the character here"),
    ([.control("w")], "Cut the word before"),
    ([.control("u")], "Cut all before"),
    ([.control("k")], "Cut all behind"),
    ([.control("y")], "Put back what was cut"),
    ([.up, .down], "What was typed before, and back"),
    ([.enter], "Take it"),
    ([.escape], "Leave it"),
  ]

  /// Takes `key`; says whether the field has a use for it.
  package mutating func take(_ key: Key) -> Bool {
    if isSuggested { answerSuggestion(key) }
    switch key {
    case .character(let character): before.append(character)
    case .paste(let text): before += String(text.map { $0.isNewline ? " " : $0 })
    case .left: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .altLeft: after = popWord() + after
    case .altRight: skipWord()
    case .home:
      after = text
      before = ""
    case .end, .control("e"):
      before = text
      after = ""
    case .backspace: _ = before.popLast()
    case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
    case .control("w"): cut = popWord()
    case .control("u"):
      cut = before
      before = ""
    case .control("k"):
      cut = after
      after = ""
    case .control("y"): before += cut
    case .up: recall(recalled - 1)
    case .down: recall(recalled + 1)
    case .alt, .control, .enter, .escape, .tab, .backTab, .altUp, .altDown, .pageUp, .pageDown,
      .click, .wheel:
      return false
    }
    join()
    return true
  }

  /// Leaves a suggestion to what is typed, or takes it for editing.
  private mutating func answerSuggestion(_ key: Key) {
    switch key {
    case .character, .paste, .backspace: (before, after, isSuggested) = ("", "", false)
    case .enter, .escape: break
    case .left, .right, .altLeft, .altRight, .home, .end, .up, .down, .delete, .control, .alt, .tab, .backTab,
      .altUp, .altDown, .pageUp, .pageDown, .click, .wheel:
      isSuggested = false
    }
  }

  /// Shows number `number` of the past; behind the last, what was typed here.
  private mutating func recall(_ number: Int) {
    guard (0...past.count).contains(number), number != recalled else { return }
    if recalled == past.count { unfinished = text }
    recalled = number
    before = number == past.count ? unfinished : past[number]
    after = ""
  }

  /// The cursor never stands inside a character: what is typed may make one with what stands behind it.
  private mutating func join() {
    guard let last = before.last, let first = after.first, (String(last) + String(first)).count == 1 else {
      return
    }
    before.append(after.removeFirst())
  }

  /// The same text, where ↑ brings back what was typed in the `past`.
  func recalling(_ past: [String]) -> TextField {
    var field = TextField(text, recalling: past)
    field.isSuggested = isSuggested
    return field
  }

  /// Takes the word before the cursor out, with the spaces behind it.
  private mutating func popWord() -> String {
    var word = ""
    while before.last == " " { word.insert(before.removeLast(), at: word.startIndex) }
    while let last = before.last, last != " " { word.insert(before.removeLast(), at: word.startIndex) }
    return word
  }

  private mutating func skipWord() {
    while after.first == " " { before.append(after.removeFirst()) }
    while let first = after.first, first != " " { before.append(after.removeFirst()) }
  }
}
