/// One customer's way through an organisation, as a journey file tells it.
///
/// A journey is a plain value: the reading of a ``Document``. Optional properties are nil where the file does
/// not write them. Texts are normalised as the language says: no surrounding white space, lines of a longer
/// text parted by `\n`, its common indentation removed.
public struct Journey: Hashable, Sendable {
  /// What the journey is called.
  public var title: String
  /// Who travels; the part up to the first comma is their short name.
  public var customer: String?
  /// What the customer wants, in their words: the need until a touchpoint names one.
  public var wants: String?
  /// What the brand promises the customer.
  public var promise: String?
  /// Why this story is told.
  public var objective: String?
  /// The reasons behind the objective.
  public var rationale: String?
  /// The limits that the organisation lives with.
  public var constraints: [String] = []
  /// What happened before the first moment.
  public var story: String?
  /// The thresholds that the file overrides.
  public var limits = Limits()
  /// The flags that are known and accepted for the journey as a whole.
  public var allowances: [Allowance] = []
  /// The levels of the organisation, top first.
  public var levels: [Level] = []
  /// The parts of the organisation, in the order of the file.
  public var departments: [Department] = []
  /// Everyone and everything that the customer can meet, in the order of the file.
  public var contacts: [Contact] = []
  /// The ways in which it could all go wrong.
  public var premortems: [Premortem] = []
  /// What the workshop wrote about the journey as a whole.
  public var annotations: [Annotation] = []
  /// The touchpoints that stand before any stage.
  public var unstaged: [Touchpoint] = []
  /// The stages, each with its touchpoints; with ``unstaged`` before them they are the main route.
  public var stages: [Stage] = []
  /// The other ways.
  public var detours: [Detour] = []

  /// A journey that has nothing but a title.
  public init(title: String) {
    self.title = title
  }

  /// The customer's text up to its first comma; "the customer" where nobody is named.
  public var customerName: String {
    guard let customer else { return "the customer" }
    guard let comma = customer.firstIndex(of: ",") else { return customer }
    return String(customer[..<comma])
  }
}

/// A part of the journey that holds touchpoints under one title.
public struct Stage: Hashable, Sendable {
  /// The name that the file gives; nil where it is left out.
  public var writtenID: Identifier<Stage>?
  /// What the stage is called.
  public var title: String
  /// The moments of the stage, in order.
  public var touchpoints: [Touchpoint]

  /// A stage called `title`.
  public init(writtenID: Identifier<Stage>? = nil, title: String, touchpoints: [Touchpoint] = []) {
    self.writtenID = writtenID
    self.title = title
    self.touchpoints = touchpoints
  }
}

/// Another way: when its condition holds, the customer leaves one touchpoint for others.
public struct Detour: Hashable, Sendable {
  /// Where a detour leads after its own touchpoints.
  public enum Destination: Hashable, Sendable {
    /// The customer goes on from this touchpoint.
    case to(Identifier<Touchpoint>)
    /// The journey stops here; the text says how.
    case ends(String)
  }

  /// The detour's name.
  public var id: Identifier<Detour>
  /// When customers take this way.
  public var condition: String
  /// The touchpoint after which it leaves.
  public var origin: Identifier<Touchpoint>
  /// Where it leads.
  public var destination: Destination
  /// The moments that only this way has; none for a short cut.
  public var touchpoints: [Touchpoint]

  /// A detour from `origin` to `destination`.
  public init(
    id: Identifier<Detour>, condition: String, origin: Identifier<Touchpoint>, destination: Destination,
    touchpoints: [Touchpoint] = []
  ) {
    self.id = id
    self.condition = condition
    self.origin = origin
    self.destination = destination
    self.touchpoints = touchpoints
  }
}
