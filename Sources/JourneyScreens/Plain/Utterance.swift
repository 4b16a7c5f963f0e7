import JourneyCore

/// A line of words, as the linear mode understands it.
enum Utterance: Hashable {
  /// A command, and what stands behind its words.
  case command(Command.Name, argument: String)
  /// All that is here, once more.
  case here
  /// No command; the words of the one that may have been meant.
  case unknown(nearest: String?)

  /// The words that say all that is here once more.
  static let hereWord = "where"

  /// Keys that have no character, as one calls them, and what one may say for turning a page.
  private static let keys: [String: Command.Name] = [
    "left": .move(.previous), "right": .move(.next), "tab": .turnPage(forward: true), "esc": .out,
    "sort": .turnPage(forward: true),
  ]

  /// Reads `line`: the words of a command, or one of its keys, and what is to be given to it.
  init(_ line: String) {
    let line = line.trimmed
    if line.isEmpty {
      self = .command(.move(.next), argument: "")
    } else if line.lowercased() == Self.hereWord {
      self = .here
    } else if let command = Self.command(named: line) {
      self = .command(command.name, argument: String(line.dropFirst(command.word.count)).trimmed)
    } else if let name = Self.command(onKey: line) {
      self = .command(name, argument: String(line.dropFirst()).trimmed)
    } else if let name = Self.keys[line.lowercased()] {
      self = .command(name, argument: "")
    } else {
      var spelling = Spelling()
      self = .unknown(
        nearest: spelling.nearest(to: line, among: Command.spoken.map(\.word) + [Self.hereWord]))
    }
  }

  /// The command with the most words with which `line` begins.
  private static func command(named line: String) -> Command? {
    let words = line.lowercased() + " "
    return Command.table.filter { words.hasPrefix($0.word + " ") }.max { $0.word.count < $1.word.count }
  }

  /// The command of the key that stands alone at the beginning of `line`.
  private static func command(onKey line: String) -> Command.Name? {
    guard let key = line.first, line.dropFirst().first?.isWhitespace != false else { return nil }
    return Command.names[.character(key)]
  }
}

extension String {
  /// The text without blanks before and behind it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
