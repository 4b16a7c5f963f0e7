extension Diagnostic.Kind {
  /// What is wrong with a value that is being typed, as a sentence without its full stop.
  public var spoken: String { hint.map { "\(message): \($0)" } ?? message }
}

extension Refusal {
  /// Why the edit cannot be made and what to do, as a sentence without its full stop.
  ///
  /// `document` is the one that refused it.
  public func message(in document: Document) -> String {
    switch self {
    case .problem(let kind): kind.spoken
    case .inUse(let kind, let id, let users):
      "the \(kind.rawValue) `\(id)` is still named \(Phrase.times(users.count)), first by "
        + users.prefix(1).map { document.words(for: $0) }.joined()
    case .taken(let kind, let id): "there is a \(kind.rawValue) `\(id)` already"
    case .onlyOnce(let key): "there is a `\(key)` already"
    case .gone: "that is no part of the journey any more"
    case .misplaced: "that cannot stand there"
    case .inapplicable: "that cannot be done here"
    }
  }
}

extension Document {
  /// What `entry` is, in a few words: its key, and where it stands.
  public func words(for entry: Entry) -> String {
    guard let key = property(of: entry)?.key else { return "a block" }
    guard let parent = parent(of: entry), parent != .journey else { return "`\(key): \(value(of: entry))`" }
    return "`\(key)` of “\(value(of: parent))”"
  }
}
