/// One moment of the journey, titled in the customer's words.
public struct Touchpoint: Hashable, Sendable {
  /// Whose need a step exists for.
  public enum Beneficiary: String, CaseIterable, Hashable, Sendable {
    /// The customer needs it.
    case customer
    /// The organisation needs it.
    case us
  }

  /// What a moment does to the brand's promise.
  public enum PromiseEffect: String, CaseIterable, Hashable, Sendable {
    /// The promise is kept.
    case kept
    /// The promise is broken.
    case broken
  }

  /// The touchpoint's id, unique in the journey.
  public var id: Identifier<Touchpoint>
  /// What the customer would say happens.
  public var title: String
  /// What the customer wants now; nil where the need before it goes on.
  public var need: String?
  /// How they are in touch: `in person`, `phone`, `email`, `chat`, `web`, `app`, `letter` or any other.
  public var channel: String?
  /// Who answers for this moment.
  public var owners: [Identifier<Department>] = []
  /// `serves:` as written.
  public var statedServes: Beneficiary?
  /// `critical:` as written.
  public var statedCritical: Bool?
  /// What the moment does to the promise.
  public var promise: PromiseEffect?
  /// Whom the customer meets, in order.
  public var encounters: [Encounter] = []
  /// How the customer feels.
  public var feels: Rating?
  /// How we think the customer feels, at most once a department.
  public var believed: [Belief] = []
  /// How customers say they feel, one entry for each time they were asked.
  public var rated: [Rated] = []
  /// What customers said.
  public var quotes: [Quote] = []
  /// The moment told from the customer's point of view.
  public var story: String?
  /// Who does what here, at most once a level.
  public var responsibilities: [Responsibility] = []
  /// What the customer will be seen to do if we got it right.
  public var measure: String?
  /// The flags that are known and accepted here.
  public var allowances: [Allowance] = []
  /// What the workshop wrote here, in the order of the file.
  public var annotations: [Annotation] = []

  /// A touchpoint with a title and nothing else.
  public init(id: Identifier<Touchpoint>, title: String) {
    self.id = id
    self.title = title
  }

  /// Whose need the step exists for, the customer's unless the file says otherwise.
  public var serves: Beneficiary { statedServes ?? .customer }
  /// Whether this is a moment of truth.
  public var isCritical: Bool { statedCritical ?? false }
}

/// How one department, or nobody in particular, believes that the customer feels.
public struct Belief: Hashable, Sendable {
  /// Who believes it; nil where the file names no department.
  public var department: Identifier<Department>?
  /// The ratings believed.
  public var distribution: Distribution

  /// What `department` believes.
  public init(department: Identifier<Department>? = nil, distribution: Distribution) {
    self.department = department
    self.distribution = distribution
  }
}

/// How customers say that they feel.
public struct Rated: Hashable, Sendable {
  /// The ratings given.
  public var distribution: Distribution
  /// Which customers were asked.
  public var segment: String?
  /// Where the ratings come from.
  public var source: String?
  /// The day for which they hold.
  public var asOf: CalendarDate?

  /// Ratings without a source.
  public init(
    distribution: Distribution, segment: String? = nil, source: String? = nil, asOf: CalendarDate? = nil
  ) {
    self.distribution = distribution
    self.segment = segment
    self.source = source
    self.asOf = asOf
  }
}

/// A customer's words.
public struct Quote: Hashable, Sendable {
  /// The words, one line.
  public var line: String
  /// Who said them.
  public var by: String?
  /// More of them.
  public var text: String?

  /// A quote of one line.
  public init(line: String, by: String? = nil, text: String? = nil) {
    self.line = line
    self.by = by
    self.text = text
  }
}

/// Who at one level of the organisation does what at a touchpoint.
public struct Responsibility: Hashable, Sendable {
  /// The level.
  public var level: Identifier<Level>
  /// What is to be done.
  public var text: String

  /// What `level` does.
  public init(level: Identifier<Level>, text: String) {
    self.level = level
    self.text = text
  }
}
