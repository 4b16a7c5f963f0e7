import JourneyScreens

extension Script {
  /// Reads words, parted by spaces and line ends; `#` begins a comment.
  ///
  /// - Throws: `ScriptFailure` at the first word that is none.
  init(parsing text: String) throws(ScriptFailure) {
    var steps: [Step] = []
    var line = 1
    for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var rest = content[...]
      while let word = try Self.nextWord(of: &rest, line: line) {
        steps += try Self.steps(of: word, line: line)
      }
      line += 1
    }
    self.steps = steps
  }

  /// The most that `*` repeats.
  static let mostRepeats = 100_000

  /// Takes a word off the front; spaces between quotation marks are part of it.
  private static func nextWord(
    of rest: inout Substring, line: Int
  ) throws(ScriptFailure) -> String? {
    rest = rest.drop(while: \.isWhitespace)
    if rest.isEmpty || (rest.hasPrefix("#") && rest.dropFirst().first?.isWhitespace != false) {
      rest = ""
      return nil
    }
    var word = ""
    var isQuoted = false
    while let character = rest.first, isQuoted || !character.isWhitespace {
      rest.removeFirst()
      if character == "\"", isQuoted || word.hasSuffix(":") {
        isQuoted.toggle()
      } else {
        word.append(character)
      }
    }
    if isQuoted { throw ScriptFailure(line: line, problem: .openQuote(word)) }
    return word
  }

  private static func steps(of word: String, line: Int) throws(ScriptFailure) -> [Step] {
    if word == "screen" { return [.screen] }
    if let (name, rest) = word.split(at: ":") {
      switch name {
      case "text": return rest.map { .key($0 == " " ? .character(" ") : .character($0)) }
      case "paste": return [.key(.paste(rest))]
      case "resize":
        let (columns, rows) = try pair(rest, parted: "x", of: word, line: line)
        return [.resize(Size(columns: columns, rows: rows))]
      case "click", "wheel-up", "wheel-down":
        let (column, row) = try pair(rest, parted: ",", of: word, line: line)
        let point = Point(column: column, row: row)
        return [.key(name == "click" ? .click(point, count: 1) : .wheel(up: name == "wheel-up", at: point))]
      default: throw ScriptFailure(line: line, problem: .unknownWord(word))
      }
    }
    if let key = Key(scriptWord: word) { return [.key(key)] }
    guard let (name, digits) = word.split(at: "*"), let key = Key(scriptWord: name) else {
      throw ScriptFailure(line: line, problem: .unknownWord(word))
    }
    guard let count = Int(digits), (1...mostRepeats).contains(count) else {
      throw ScriptFailure(line: line, problem: .badCount(word))
    }
    return Array(repeating: .key(key), count: count)
  }

  /// Two numbers from 0 to 10,000.
  private static func pair(
    _ text: String, parted separator: Character, of word: String, line: Int
  ) throws(ScriptFailure) -> (Int, Int) {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let second = parts[1],
      (0...10_000).contains(first), (0...10_000).contains(second)
    else { throw ScriptFailure(line: line, problem: .badNumbers(word)) }
    return (first, second)
  }
}

/// Why a script cannot be played.
struct ScriptFailure: Error, Hashable {
  /// What is wrong with a word.
  enum Problem: Hashable {
    case unknownWord(String)
    case badCount(String)
    case badNumbers(String)
    case openQuote(String)
  }

  /// The line, counted from 1.
  let line: Int
  /// What is wrong there.
  let problem: Problem

  /// What is wrong and what would be right, in one line.
  var message: String {
    switch problem {
    case .unknownWord(let word):
      "“\(word)” is no key; keys are right, down, enter, ctrl-s, alt-up, q, text:WORD … (docs/script.md)"
    case .badCount(let word):
      "“\(word)” repeats a key from 1 to \(Script.mostRepeats) times, as in down*3"
    case .badNumbers(let word): "“\(word)” needs two numbers, as in resize:80x24 or click:12,5"
    case .openQuote(let word): "the quotation mark after “\(word)” is never closed on its line"
    }
  }
}

extension String {
  /// What stands before and after the first `separator`, which is not the first character.
  fileprivate func split(at separator: Character) -> (String, String)? {
    guard let place = dropFirst().firstIndex(of: separator) else { return nil }
    return (String(self[..<place]), String(self[index(after: place)...]))
  }
}

extension Key {
  /// The key that a script calls `word`: a name, `ctrl-` or `alt-` and a character, or the character itself.
  fileprivate init?(scriptWord word: String) {
    if let only = word.first, word.count == 1 {
      self = .character(only)
    } else if let named = Self.named[word] {
      self = named
    } else if let last = word.last, word == "ctrl-\(last)", ("a"..."z").contains(last) {
      self = .control(last)
    } else if let last = word.last, word == "alt-\(last)" {
      self = .alt(last)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pageup": .pageUp, "pagedown": .pageDown, "enter": .enter, "escape": .escape, "tab": .tab,
    "backtab": .backTab, "backspace": .backspace, "delete": .delete, "space": .character(" "),
    "alt-up": .altUp, "alt-down": .altDown, "alt-left": .altLeft, "alt-right": .altRight,
  ]
}
