import JourneyCore

/// What lines of words do, where nothing is drawn and no key is pressed.
extension Session {
  /// Takes a line: the answer to what is asked, else a command.
  mutating func take(line: String) -> [Effect] {
    status = nil
    defer {
      settle()
      if prompt == nil { sayUnread() }
    }
    guard prompt == nil else { return answer(line) }
    switch Utterance(line) {
    case .here: return []
    case .unknown(let nearest):
      let guess = nearest.map { "Did you mean “\($0)”? " } ?? ""
      status = "“\(line.trimmed)” is no command. \(guess)“help” says all there are"
    case .command(.help, let word): status = Self.help(on: word)
    case .command(let name, let argument): return perform(name, with: argument)
    }
    return []
  }

  private mutating func perform(_ name: Command.Name, with argument: String) -> [Effect] {
    if name != .leave { hasWarned = false }
    // n is for the next match, but without a search whoever types it wants to go on.
    let name = name == .match(forward: true) && search == nil ? .move(.next) : name
    let command = Command.named(name)
    guard !command.needsScreen else {
      status = "“\(command.word)” is for a screen, and here is none"
      return []
    }
    let argument = name == .change(.ballot) ? hearSecret(argument) : argument
    let effects = perform(name)
    guard !argument.isEmpty else { return effects }
    if prompt != nil { return effects + answer(argument) }
    status = (status.map { "\($0). " } ?? "") + "“\(argument)” was left out, for nothing was asked"
    return effects
  }

  /// Hears in `words` behind “ballot” whether it is to be secret, and gives the rest of them.
  private mutating func hearSecret(_ words: String) -> String {
    votesInSecret = (words.lowercased() + " ").hasPrefix("secret ")
    return votesInSecret ? String(words.dropFirst("secret".count)).trimmed : words
  }

  // MARK: Answers

  /// Gives `line` to what is asked; an empty one leaves it, where no guide leads on.
  private mutating func answer(_ line: String) -> [Effect] {
    let text = line.trimmed
    switch prompt {
    case .editor(let editor): return answer(line, to: editor)
    case .search: prompt = .search(TextField(text))
    case .saveAs: prompt = .saveAs(TextField(text))
    case .recovery:
      guard text.isEmpty || text == "drop" else {
        status = "An empty line goes on with it, “drop” throws it away"
        return []
      }
      return take(text.isEmpty ? .enter : .character("d"))
    case .palette, nil: prompt = nil
    }
    return take(text.isEmpty ? .escape : .enter)
  }

  private mutating func answer(_ line: String, to editor: Editor) -> [Effect] {
    if case .text = editor.form { return dictate(line, to: editor) }
    let text = line.trimmed
    if case .ballot(let ballot) = editor.form {
      if ballot.manner == .secret { return vote(text, in: ballot, of: editor) }
      if text.lowercased() == "secret" { return take(.tab, in: editor) }
    }
    if text == "." || text.isEmpty && editor.guide == nil { return take(.escape, in: editor) }
    if text.isEmpty { return take(.enter, in: editor) }
    var editor = editor
    guard editor.take(spoken: text) else {
      editor.problem = "“\(text)” is none of these"
      prompt = .editor(editor)
      return []
    }
    return take(.enter, in: editor)
  }

  /// Takes a vote that nobody else is to read; an empty line shows all votes, and then keeps them.
  private mutating func vote(_ text: String, in ballot: Ballot, of editor: Editor) -> [Effect] {
    switch text.lowercased() {
    case "": return take(ballot.votes.isEmpty ? .escape : .enter, in: editor)
    case ".":
      if !ballot.votes.isEmpty { status = "Dropped: \(ballot.count)" }
      return leave(editor)
    case "back": return take(.backspace, in: editor)
    default:
      let vote = text.count == 1 ? text.first : nil
      return take(vote.map(Key.character) ?? .paste(text), in: editor)
    }
  }

  /// Takes a line of a text; a full stop alone ends it, and at once leaves it as it was.
  private mutating func dictate(_ line: String, to editor: Editor) -> [Effect] {
    var editor = editor
    guard line.trimmed == "." else {
      dictated.append(line)
      editor.problem = nil
      prompt = .editor(editor)
      let text = dictated.joined(separator: "\n")
      return [.journal(.typing(editor.goal, label: editor.label, text: text))]
    }
    defer { dictated = [] }
    editor.problem = nil
    if !dictated.isEmpty { editor.form = .text(TextArea(dictated.joined(separator: "\n"))) }
    return take(.escape, in: editor)
  }
}

extension Editor {
  /// Takes over `text` as if it had been typed and chosen; says whether it can be.
  fileprivate mutating func take(spoken text: String) -> Bool {
    problem = nil
    switch form {
    case .line: form = .line(TextField(text))
    case .text: form = .text(TextArea(text))
    case .choice(var chooser, let values):
      guard chooser.choose(spoken: text) else { return false }
      form = .choice(chooser, values: values)
    case .demands(var list):
      guard list.toggle(spoken: text) else { return false }
      form = .demands(list)
    case .rating:
      guard let rating = Rating(spoken: text) else { return false }
      form = .rating(RatingScale(rating))
    case .ballot(let ballot):
      guard var hands = Ballot(spoken: text) else { return false }
      (hands.moment, hands.before) = (ballot.moment, ballot.before)
      form = .ballot(hands)
    }
    return true
  }
}

extension Chooser {
  /// Selects what `text` says: a number, a name, or something new where that can be; says whether there is such.
  fileprivate mutating func choose(spoken text: String) -> Bool {
    self = Chooser(choices, digits: digits, takesNew: takesNew)
    if let number = Int(text), choices.indices.contains(number - 1) {
      select(choice: number - 1)
      return true
    }
    let name = text.lowercased()
    let beginning = choices.indices.filter { choices[$0].lowercased().hasPrefix(name) }
    if let choice = choices.firstIndex(where: { $0.lowercased() == name })
      ?? (beginning.count == 1 ? beginning.first : nil)
    {
      select(choice: choice)
      return true
    }
    guard takesNew, name.hasPrefix("new ") else { return false }
    _ = take(.paste(String(text.dropFirst(4)).trimmed), page: 1)
    guard matches.last == choices.count else { return false }
    select(matches.count - 1)
    return true
  }
}

extension DemandList {
  /// Switches what `text` names, such as `2 pay, wait 10m`: numbers or words; says whether all of it is known.
  fileprivate mutating func toggle(spoken text: String) -> Bool {
    var list = self
    var words = text.lowercased().split { $0.isWhitespace || $0 == "," }[...]
    while let word = words.popFirst() {
      let number = Int(word).map { $0 - 1 }
      guard let kind = Self.kinds.indices.first(where: { $0 == number || Self.kinds[$0].rawValue == word })
      else { return false }
      if list.demands(of: Self.kinds[kind]).isEmpty, let time = words.first,
        let waiting = WaitingTime(written: Array(time.utf8)), Self.kinds[kind] == .wait
      {
        words.removeFirst()
        list = DemandList(list.demands + [.wait(waiting)])
      } else if !list.take(.character(Character(String(kind + 1)))) || list.time != nil {
        return false
      }
    }
    self = list
    return true
  }
}

extension Ballot {
  /// The hands that `text` counts, such as `6 6 7`: a figure from 1 to 7 for each.
  fileprivate init?(spoken text: String) {
    let hands = text.split { $0.isWhitespace || $0 == "," }.map { Int($0).flatMap { Rating($0 - 4) } }
    self.init(.tally)
    for hand in hands {
      guard let hand else { return nil }
      _ = add(hand)
    }
  }
}

extension Rating {
  /// The rating that `text` says: −3 to +3, or its word.
  fileprivate init?(spoken text: String) {
    let text = text.lowercased()
    let figure = Int(text.first == "−" ? "-\(text.dropFirst())" : text)
    guard let rating = Self.scale.first(where: { $0.value == figure || $0.word == text }) else { return nil }
    self = rating
  }
}
