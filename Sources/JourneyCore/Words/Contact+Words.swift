extension Contact {
  /// The name as it stands inside a sentence.
  public var nameInSentence: String { Phrase.inSentence(name) }

  /// What it is, where it is no person and the name does not say it; a machine that hides is always told.
  public var kindInWords: String? {
    if kind == .person { return nil }
    let isHidden = kind == .assistant && disclosed == false
    guard isHidden || !name.lowercased().contains(kind.rawValue) else { return nil }
    return switch kind {
    case .person: nil
    case .assistant: isHidden ? "a machine that does not say so" : "a machine"
    case .system: "a system"
    case .letter: "a letter"
    }
  }
}
