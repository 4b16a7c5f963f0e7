/// The keys of one kind of block, in the order in which the printer writes them.
protocol BlockKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// All keys, at the numbers by which the tree names them.
  static var numbered: [Self] { get }
  /// How the key is written.
  var form: KeyForm { get }
  /// Keys with equal ranks keep the order of the file among each other.
  var rank: Int { get }
}

extension BlockKey {
  var rank: Int { Self.numbered.firstIndex(of: self) ?? 0 }
}

enum JourneyKey: String, BlockKey {
  case format, journey, customer, wants, promise, objective, rationale, constraint, story, limit, allow
  case level, department, contact, premortem
  case note, pain, idea, question, decision, action
  case stage, touchpoint, detour

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .format: KeyForm(.number)
    case .journey, .customer, .wants, .promise: KeyForm(.line)
    case .objective, .rationale, .story: KeyForm(.text)
    case .constraint: KeyForm(.text, repeats: true)
    case .limit: KeyForm(.limit, identifier: .required, repeats: true)
    case .allow, .level: KeyForm(.line, identifier: .required, repeats: true)
    case .department: KeyForm(.line, identifier: .required, repeats: true, opens: .department)
    case .contact: KeyForm(.line, identifier: .required, repeats: true, opens: .contact)
    case .premortem: KeyForm(.text, repeats: true, opens: .premortem)
    case .note, .pain, .idea, .question, .decision: KeyForm(.line, repeats: true, opens: .annotation)
    case .action: KeyForm(.line, repeats: true, opens: .action)
    case .stage: KeyForm(.line, identifier: .optional, repeats: true)
    case .touchpoint: KeyForm(.line, identifier: .optional, repeats: true, opens: .touchpoint)
    case .detour: KeyForm(.line, identifier: .optional, repeats: true, opens: .detour)
    }
  }

  var rank: Int {
    switch self {
    case .pain, .idea, .question, .decision, .action: Self.note.rank
    case .stage, .touchpoint, .detour: Self.numbered.count
    case .format, .journey, .customer, .wants, .promise, .objective, .rationale, .constraint, .story,
      .limit, .allow, .level, .department, .contact, .premortem, .note:
      Self.numbered.firstIndex(of: self) ?? 0
    }
  }

  /// Whether it opens a moment of the journey, or a group of them, and therefore stands at column 0 anywhere.
  var isMoment: Bool { rank == Self.numbered.count }
}

enum DepartmentKey: String, BlockKey {
  case outside

  static let numbered = allCases
  var form: KeyForm { KeyForm(.word) }
}

enum ContactKey: String, BlockKey {
  case department, kind, disclosed, can

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .department, .kind, .disclosed: KeyForm(.word)
    case .can: KeyForm(.list)
    }
  }
}

enum PremortemKey: String, BlockKey {
  case kind, priority, at, text

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .kind, .at: KeyForm(.word)
    case .priority: KeyForm(.number)
    case .text: KeyForm(.text)
    }
  }
}

enum AnnotationKey: String, BlockKey {
  case by, votes, text

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .by: KeyForm(.line)
    case .votes: KeyForm(.number)
    case .text: KeyForm(.text)
    }
  }
}

enum ActionKey: String, BlockKey {
  case by, votes, text, owner, due, done

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .by, .owner: KeyForm(.line)
    case .votes: KeyForm(.number)
    case .text: KeyForm(.text)
    case .due, .done: KeyForm(.word)
    }
  }
}

enum QuoteKey: String, BlockKey {
  case by, text

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .by: KeyForm(.line)
    case .text: KeyForm(.text)
    }
  }
}

enum RatedKey: String, BlockKey {
  case segment, source
  case asOf = "as-of"

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .segment, .source: KeyForm(.line)
    case .asOf: KeyForm(.word)
    }
  }
}

enum EncounterKey: String, BlockKey {
  case asked, outcome, handoff, started, demands

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .asked: KeyForm(.line)
    case .outcome, .handoff, .started: KeyForm(.word)
    case .demands: KeyForm(.demands)
    }
  }
}

enum DetourKey: String, BlockKey {
  case from, to, ends

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .from, .to: KeyForm(.word)
    case .ends: KeyForm(.line)
    }
  }
}

enum TouchpointKey: String, BlockKey {
  case need, channel, owner, serves, critical, promise, meets, feels, believed, rated, quote, story
  case responsible, measure, allow
  case note, pain, idea, question, decision, action

  static let numbered = allCases

  var form: KeyForm {
    switch self {
    case .need, .channel: KeyForm(.line)
    case .owner: KeyForm(.list)
    case .serves, .critical, .promise: KeyForm(.word)
    case .meets: KeyForm(.list, repeats: true, opens: .encounter)
    case .feels: KeyForm(.rating)
    case .believed: KeyForm(.distribution, identifier: .optional, repeats: true)
    case .rated: KeyForm(.distribution, repeats: true, opens: .rated)
    case .quote: KeyForm(.line, repeats: true, opens: .quote)
    case .story, .measure: KeyForm(.text)
    case .responsible, .allow: KeyForm(.line, identifier: .required, repeats: true)
    case .note, .pain, .idea, .question, .decision: KeyForm(.line, repeats: true, opens: .annotation)
    case .action: KeyForm(.line, repeats: true, opens: .action)
    }
  }

  var rank: Int {
    switch self {
    case .pain, .idea, .question, .decision, .action: Self.note.rank
    case .need, .channel, .owner, .serves, .critical, .promise, .meets, .feels, .believed, .rated, .quote,
      .story, .responsible, .measure, .allow, .note:
      Self.numbered.firstIndex(of: self) ?? 0
    }
  }
}
