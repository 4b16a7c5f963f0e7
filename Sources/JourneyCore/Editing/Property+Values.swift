extension Property {
  /// What a value is made of, for whoever asks for one.
  public enum Value: Hashable, Sendable {
    /// One line of text.
    case line
    /// Text of one line or more.
    case text
    /// One of these words.
    case word([String])
    /// A rating, −3…+3.
    case rating
    /// Ratings with their counts.
    case distribution
    /// What we make the customer do.
    case demands
    /// The id of something declared.
    case reference(NamedKind)
    /// A whole number, a length of time or a day, as files write it.
    case figure
  }

  /// What its value is made of.
  public var value: Value {
    if let words { return .word(words) }
    if let reference, reference.part != .identifier { return .reference(reference.kind) }
    return switch entry.form.value {
    case .line, .list: .line
    case .text: .text
    case .rating: .rating
    case .distribution: .distribution
    case .demands: .demands
    case .word, .number, .limit: .figure
    }
  }

  /// What an id behind the key refers to; nil where it refers to nothing.
  public var identifierReference: NamedKind? {
    reference.flatMap { $0.part == .identifier ? $0.kind : nil }
  }

  private var words: [String]? {
    func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> [String] {
      Word.allCases.map(\.rawValue)
    }
    switch (block, key) {
    case (.encounter, EncounterKey.outcome.rawValue): return words(Encounter.Outcome.self)
    case (.encounter, EncounterKey.handoff.rawValue): return words(Encounter.Manner.self)
    case (.encounter, EncounterKey.started.rawValue): return words(Encounter.Starter.self)
    case (.touchpoint, TouchpointKey.serves.rawValue): return words(Touchpoint.Beneficiary.self)
    case (.touchpoint, TouchpointKey.promise.rawValue): return words(Touchpoint.PromiseEffect.self)
    case (.contact, ContactKey.kind.rawValue): return words(Contact.Kind.self)
    case (.premortem, PremortemKey.kind.rawValue): return words(Premortem.Kind.self)
    case (.touchpoint, TouchpointKey.critical.rawValue), (.contact, ContactKey.disclosed.rawValue),
      (.department, DepartmentKey.outside.rawValue), (.action, ActionKey.done.rawValue):
      return words(Answer.self)
    case (_, _): return nil
    }
  }

  /// What is wrong with `text` as its value, as far as the value alone tells; nil where nothing is.
  public func problem(with text: String) -> Diagnostic.Kind? {
    let bytes = Array(text.utf8)[...].trimmed
    switch value {
    case .rating: return Rating(written: bytes) == nil ? .badRating(text) : nil
    case .distribution: return Distribution(written: bytes) == nil ? .badDistribution(text) : nil
    case .figure: return figureProblem(with: bytes, text)
    case .line, .text, .word, .demands, .reference: return nil
    }
  }

  private func figureProblem(with bytes: ArraySlice<UInt8>, _ text: String) -> Diagnostic.Kind? {
    switch entry.form.value {
    case .number:
      let range = block == .premortem ? 1...5 : 0...WholeNumber.maximum
      let isGood = WholeNumber.read(bytes).map(range.contains) ?? false
      return isGood ? nil : .badNumber(text, range: range)
    case .limit:
      let isGood = WaitingTime(written: bytes) != nil || WholeNumber.read(bytes) != nil
      return isGood ? nil : .badWaitingTime(text)
    case .word: return CalendarDate(written: bytes) == nil ? .badDate(text) : nil
    case .line, .text, .rating, .distribution, .list, .demands: return nil
    }
  }
}
