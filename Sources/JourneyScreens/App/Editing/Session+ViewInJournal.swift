extension Session {
  /// `effects`, with the view told to the journal before what is done in another one than it knows: whoever goes on
  /// after a crash comes back there.
  mutating func tellingView(_ effects: [Effect]) -> [Effect] {
    guard let name = viewName, name != viewInJournal, let deed = effects.firstIndex(where: \.isDeed) else {
      return effects
    }
    viewInJournal = name
    return effects[..<deed] + [.journal(.view(name))] + effects[deed...]
  }
}

extension Effect {
  /// Whether it keeps something that was done, or that is being typed.
  fileprivate var isDeed: Bool {
    guard case .journal(let entry) = self else { return false }
    return switch entry {
    case .edits, .undo, .redo, .typing: true
    case .replacement, .left, .quit, .view: false
    }
  }
}
