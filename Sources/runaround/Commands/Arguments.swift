import JourneyCore

/// A command line that was understood: one command, with its options and the other words in their order.
struct Arguments: Hashable, Sendable {
  /// What is to be done.
  let subcommand: Subcommand
  /// The words that are no options.
  private(set) var operands: [String] = []
  private var values: [Option: [String]] = [:]

  /// Reads the words after the program's name.
  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    let first = words.first
    subcommand = try Self.takeSubcommand(&words)
    // Whoever asks for help is not told of errors.
    if words.prefix(while: { $0 != "--" }).contains(where: Self.helpOptions.contains) {
      values[.help] = []
      return
    }
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        break
      }
      try take(word, &words)
    }
    try checkOperands(afterOptions: first?.hasPrefix("-") == true)
  }

  /// Whether `option` is given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// What follows `option`; nil where it is not given.
  subscript(option: Option) -> String? { values[option]?.first }

  /// What follows `option` each time it is given.
  func all(_ option: Option) -> [String] { values[option] ?? [] }

  /// The value of `option` as one of the words that its table allows.
  func word<Word: RawRepresentable<String>>(_ option: Option, as: Word.Type = Word.self) -> Word? {
    self[option].flatMap(Word.init(rawValue:))
  }

  /// The value of `option` as several of the words that its table allows; none where it is not given.
  func words<Word: RawRepresentable<String>>(_ option: Option, as: Word.Type = Word.self) -> [Word] {
    (self[option] ?? "").split(separator: ",").compactMap { Word(rawValue: String($0)) }
  }

  private static let helpOptions = ["--help", "-h"]

  /// Anything that cannot be a command is a file to walk or an option of the walk.
  private static func takeSubcommand(_ words: inout ArraySlice<String>) throws(UsageError) -> Subcommand {
    guard let first = words.first else { return .walk }
    if let subcommand = Subcommand(rawValue: first) {
      words.removeFirst()
      return subcommand
    }
    if helpOptions.contains(first) {
      words.removeFirst()
      return .help
    }
    if first.hasPrefix("-") || first.contains(".") || first.contains("/") { return .walk }
    throw .unknownCommand(first, nearest: nearest(to: first, among: Subcommand.allCases.map(\.rawValue)))
  }

  private mutating func take(_ word: String, _ words: inout ArraySlice<String>) throws(UsageError) {
    if word.hasPrefix("--") {
      try takeLong(word, &words)
    } else if word.hasPrefix("-"), word != "-" {
      try takeShort(word, &words)
    } else {
      operands.append(word)
    }
  }

  private mutating func takeLong(_ word: String, _ words: inout ArraySlice<String>) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let choices = subcommand.usage.choices
    guard let choice = choices.first(where: { $0.name == parts[0] }) else {
      let names = choices.map(\.name) + (subcommand == .walk ? Program.versionOptions : [])
      let nearest = nearest(to: parts[0], among: names)
      throw .unknownOption(parts[0], of: subcommand, nearest: nearest)
    }
    try set(choice, named: parts[0], attached: parts.count > 1 ? parts[1] : nil, &words)
  }

  /// `-o FILE` or `-oFILE`.
  private mutating func takeShort(_ word: String, _ words: inout ArraySlice<String>) throws(UsageError) {
    let name = String(word.prefix(2))
    let rest = String(word.dropFirst(2))
    guard let choice = subcommand.usage.choices.first(where: { $0.shortName == name }) else {
      throw .unknownOption(name, of: subcommand, nearest: nil)
    }
    try set(choice, named: name, attached: rest.isEmpty ? nil : rest, &words)
  }

  private mutating func set(
    _ choice: Usage.Choice, named name: String, attached: String?, _ words: inout ArraySlice<String>
  ) throws(UsageError) {
    guard choice.repeats || !has(choice.option) else { throw .repeatedOption(name) }
    guard let expected = choice.value else {
      guard attached == nil else { throw .unwantedValue(of: name) }
      values[choice.option] = []
      return
    }
    guard let value = attached ?? words.popFirst() else {
      throw .missingValue(of: name, placeholder: expected.placeholder)
    }
    try Self.check(value, against: expected, name: name)
    values[choice.option, default: []].append(value)
  }

  private func checkOperands(afterOptions: Bool) throws(UsageError) {
    if afterOptions, let first = operands.first, Subcommand(rawValue: first) != nil {
      throw .lateCommand(first)
    }
    guard let operand = subcommand.usage.operand else {
      if let first = operands.first { throw .surplusOperand(first, of: subcommand) }
      return
    }
    if operands.count < operand.count.lowerBound {
      throw .missingOperand(operand.value.placeholder, of: subcommand)
    }
    if operands.count > operand.count.upperBound {
      throw .surplusOperand(operands[operand.count.upperBound], of: subcommand)
    }
    for word in operands { try Self.check(word, against: operand.value, name: "“\(subcommand.rawValue)”") }
  }

  private static func check(_ word: String, against value: Value, name: String) throws(UsageError) {
    switch value {
    case .word(let words): try check(word, amid: words, name: name)
    case .words(_, let words):
      var seen: Set<Substring> = []
      for part in word.split(separator: ",", omittingEmptySubsequences: false) {
        try check(String(part), amid: words, name: name)
        guard seen.insert(part).inserted else { throw .repeatedOption(String(part)) }
      }
    case .journey, .path, .text: break
    }
  }

  private static func check(_ word: String, amid words: [String], name: String) throws(UsageError) {
    guard !words.contains(word) else { return }
    throw .wrongWord(word, of: name, words: words, nearest: nearest(to: word, among: words))
  }
}

/// The word that `word` may have been meant for; nil where none is like it enough.
private func nearest(to word: String, among words: [String]) -> String? {
  var spelling = Spelling()
  return spelling.nearest(to: word, among: words)
}

extension Usage.Choice {
  /// The long form, with its hyphens.
  var name: String { "--" + option.rawValue }
  /// The short form, with its hyphen.
  var shortName: String? { option.letter.map { "-\($0)" } }
}
