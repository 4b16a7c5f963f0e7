import JourneyCore

/// What came of a change that was taken back, or done again, in the words of the room: “our waiter is met again”.
struct DeedWords {
  private let deed: Draft.Deed
  /// Whether it is taken back, and not done again.
  private let isUndone: Bool
  /// What it is about, as it was called before; nil where it was not there.
  private let name: String?

  /// Looks at what is going to be taken back, or done again, while `document` is as it is.
  init(_ deed: Draft.Deed, isUndone: Bool, in document: Document) {
    (self.deed, self.isUndone) = (deed, isUndone)
    if case .step(let step) = deed {
      name = document.subject(of: step).map(document.name(of:))
    } else {
      name = nil
    }
  }

  /// What is true now that `document` came of it; `focus` is where that is seen.
  func sentence(in document: Document, at focus: Entry) -> String {
    guard case .step(let step) = deed else { return "what came from the file" }
    let now = document.contains(focus) ? document.name(of: focus) : "this"
    switch step.verb {
    case .added: return isUndone ? gone(step) : there(step, now)
    case .removed: return isUndone ? there(step, now) : gone(step)
    case .moved: return isUndone ? "\(now) stands where it stood" : "\(now) is moved"
    case .changed: return changed(step, in: document, at: focus) + again
    case .renamed: return "\(now) has the id \(document.identifier(of: focus))" + again
    case .reassigned: return isUndone ? "\(now) stands for no other" : "\(now) stands for another"
    }
  }

  private var again: String { isUndone ? " again" : "" }

  private func there(_ step: EditStep, _ now: String) -> String {
    "\(now) is \(step.property == .encounter ? "met" : "there")" + again
  }

  private func gone(_ step: EditStep) -> String {
    "\(name ?? "this") is \(step.property == .encounter ? "met no more" : "gone")"
  }

  private func changed(_ step: EditStep, in document: Document, at focus: Entry) -> String {
    guard let property = step.property else { return "this is as it was" }
    let isItself = document.property(of: focus) == property
    let entry = isItself ? focus : document.entry(property, of: focus)
    let value = entry.map(document.value(of:)) ?? ""
    if property == .feels { return document.words(ofFeeling: Rating(written: Array(value.utf8))) }
    if property == .belief, let entry { return "\(document.name(of: entry)) is \(value)" }
    if property == .encounter, let entry { return "\(document.name(of: entry)) is met" }
    let verb = property.key.hasSuffix("s") ? "are" : "is"
    return "\(property.roomWord) \(verb) \(document.words(ofValue: value, of: property))"
  }
}

extension Document {
  /// `Tom feels let down (−1)`; nil where nobody said.
  func words(ofFeeling rating: Rating?) -> String {
    let name = journey.customerName
    guard let rating else { return "nobody says how \(Phrase.inSentence(name)) feels" }
    return "\(Phrase.opening(name)) feels \(rating.word) (\(Phrase.signed(rating.value)))"
  }

  /// A value of `property` in a few words: of what refers to something, its name.
  fileprivate func words(ofValue value: String, of property: Property) -> String {
    guard let line = value.split(whereSeparator: \.isNewline).first.map(String.init) else { return "unsaid" }
    let ids = line.split(separator: ",").map { $0.drop { $0 == " " } }
    if case .reference(let kind) = property.value {
      return Phrase.list(
        ids.map { id in entry(declaring: kind, String(id)).map(self.value(of:)) ?? String(id) })
    }
    let short = TextWrap.truncated(line, to: 30, ellipsis: "…")
    return property.takesQuotes ? "“\(short)”" : short
  }
}

extension Property {
  /// What the room calls it.
  fileprivate var roomWord: String {
    switch self {
    case .touchpoint: "the moment"
    case .title: "the title"
    default: "the \(key)"
    }
  }

  /// Whether its values are texts.
  fileprivate var takesQuotes: Bool {
    switch value {
    case .line, .text: true
    case .word, .rating, .distribution, .demands, .reference, .figure: false
    }
  }
}
