import JourneyCore

/// What becomes of a conflict; the raw value is what a list of both gives.
enum Decision: String, CaseIterable {
  case theirs, ours

  /// What it comes to; none where that is more than a few edits.
  func edits(for conflict: OpenConflict) -> [Edit] {
    switch self {
    case .theirs: conflict.takingTheirs ?? []
    case .ours: conflict.keepingOurs
    }
  }
}

extension Editor {
  /// For what becomes of `conflict`.
  static func decision(about conflict: OpenConflict, in document: Document) -> Editor {
    let isOurs = conflict.kind != .kept
    let ours = conflict.subject.map { document.value(of: $0) }.map(Self.oneLine) ?? ""
    let isValue = conflict.kind == .changed && !ours.isEmpty
    let keep = isValue ? "keep ours: \(ours)" : "leave it as it is"
    let take = conflict.takingTheirs.flatMap { _ in isOurs ? "take theirs: \(conflict.words)" : nil }
    let choices = [(take, Decision.theirs), (keep, .ours)]
      .compactMap { label, decision in label.map { ($0, decision.rawValue) } }
    let form = choice(choices.map(\.0), choices.map(\.1))
    return Editor("both sides changed it", for: .decision(of: conflict.entry), as: form)
  }

  fileprivate static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
  }
}

extension OpenConflict {
  /// What theirs did, in one line.
  var words: String {
    let line = Editor.oneLine(lines)
    return switch kind {
    case .changed, nil: line
    case .removed: "take it out"
    case .kept: "ours took it out, theirs changed it"
    case .moved: "moved: \(line)"
    case .renamed: "another id: \(line)"
    case .sameID: "the same id: \(line)"
    }
  }

  /// What happened, and what can be done.
  var meaning: String {
    switch kind {
    case .changed, .removed, .moved, .renamed, nil:
      "A merge kept this of theirs. Enter decides; d leaves what stands."
    case .kept: "A merge kept this, which ours took out. d leaves it, as theirs has it."
    case .sameID: "A merge gave theirs another id. d leaves both."
    }
  }
}

extension Session {
  /// The conflict on the selected line of a sheet.
  var selectedConflict: OpenConflict? { sheet?.selected.conflict }

  /// How many conflicts there are, and where; nil where there are none.
  static func sentence(aboutConflicts count: Int) -> String? {
    count == 0 ? nil : "\(Phrase.count(count, "conflict")): O shows \(count == 1 ? "it" : "them")"
  }

  /// Says what was decided, and how much is left.
  mutating func say(_ decision: Decision) {
    let done = decision == .theirs ? "Theirs is taken" : "What stands is kept"
    let left = draft.document.openConflicts.count
    status = "\(done); \(left == 0 ? "no" : "\(left)") \(left == 1 ? "conflict is" : "conflicts are") left"
  }
}
