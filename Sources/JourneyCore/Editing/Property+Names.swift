extension Property {
  // MARK: Of the journey

  /// What the journey is called.
  public static let title = Property(JourneyKey.journey, .journey)
  /// Who travels.
  public static let customer = Property(JourneyKey.customer, .journey)
  /// What they want.
  public static let wants = Property(JourneyKey.wants, .journey)
  /// What the brand promises them.
  public static let promise = Property(JourneyKey.promise, .journey)
  /// What happened before the first moment.
  public static let before = Property(JourneyKey.story, .journey)
  /// A part of the organisation.
  public static let department = Property(JourneyKey.department, .journey)
  /// Someone or something that the customer meets.
  public static let contact = Property(JourneyKey.contact, .journey)
  /// A part of the journey.
  public static let stage = Property(JourneyKey.stage, .journey)
  /// A moment.
  public static let touchpoint = Property(JourneyKey.touchpoint, .journey)
  /// Another way.
  public static let detour = Property(JourneyKey.detour, .journey)
  /// The department of a contact.
  public static let home = Property(ContactKey.department, .contact)

  // MARK: Of a touchpoint

  /// What the customer wants at this moment.
  public static let need = Property(TouchpointKey.need, .touchpoint)
  /// Who answers for the moment.
  public static let owner = Property(TouchpointKey.owner, .touchpoint)
  /// An encounter.
  public static let encounter = Property(TouchpointKey.meets, .touchpoint)
  /// How the customer feels.
  public static let feels = Property(TouchpointKey.feels, .touchpoint)
  /// What we believe that the customer feels.
  public static let belief = Property(TouchpointKey.believed, .touchpoint)
  /// A customer's words.
  public static let quote = Property(TouchpointKey.quote, .touchpoint)
  /// The moment from the customer's point of view.
  public static let story = Property(TouchpointKey.story, .touchpoint)
  /// Who at a level does what.
  public static let responsibility = Property(TouchpointKey.responsible, .touchpoint)
  /// What the customer will be seen to do if we got it right.
  public static let measure = Property(TouchpointKey.measure, .touchpoint)

  // MARK: Of an encounter

  /// How it ends.
  public static let outcome = Property(EncounterKey.outcome, .encounter)
  /// How the customer came to it.
  public static let handoff = Property(EncounterKey.handoff, .encounter)
  /// What we make the customer do.
  public static let demands = Property(EncounterKey.demands, .encounter)

  // MARK: Kinds

  /// Whether it opens a stage or a detour.
  var opensGroup: Bool { self == .stage || self == .detour }
  /// Whether it opens a moment of the journey, or a group of them.
  public var isMoment: Bool { self == .touchpoint || opensGroup }
  /// Whether it is something that the workshop wrote.
  public var isAnnotation: Bool { opens == .annotation || opens == .action }
}
