import JourneyCore

extension FilePicker {
  /// Takes a line: the number or the name of a file, or the word for leaving.
  mutating func take(line: String) -> [Effect] {
    status = nil
    let text = line.trimmed
    let named = chooser.choices.filter { $0 == text || !text.isEmpty && $0.contains(text) }
    if let number = Int(text), chooser.choices.indices.contains(number - 1) {
      return [.open(chooser.choices[number - 1])]
    }
    if case .command(.leave, argument: "") = Utterance(text) { return [.quit] }
    if named.count == 1 || named.contains(text) { return [.open(named.contains(text) ? text : named[0])] }
    if !text.isEmpty { status = "“\(text)” is none of these" }
    return []
  }

  /// What is asked: the files, each with its number.
  var speech: [String] {
    [status.map(Phrase.ended)].compactMap(\.self) + [
      "Which journey? A number or a name opens it, “quit” leaves."
    ]
      + chooser.choices.enumerated().map { "\($0 + 1) \($1)" }
  }
}
