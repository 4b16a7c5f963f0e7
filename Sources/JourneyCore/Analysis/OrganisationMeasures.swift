/// What the main route looks like from inside the organisation.
public struct OrganisationMeasures: Hashable, Sendable {
  /// One desk for each department, in the order of ``Journey/departments``.
  public internal(set) var desks: [Desk]
  /// All handoffs from department to department, by numbers in ``Journey/departments``.
  public internal(set) var departmentHandoffs: HandoffMatrix
  /// All handoffs from contact to contact, by numbers in ``Journey/contacts``.
  public internal(set) var contactHandoffs: HandoffMatrix

  /// What one department sees of the main route, and does on it.
  public struct Desk: Hashable, Sendable {
    /// How many touchpoints the department owns, alone or with others.
    public internal(set) var touchpointsOwned = 0
    /// At how many touchpoints one of its contacts is met.
    public internal(set) var touchpointsMetAt = 0
    /// How many handoffs lead from it across a border.
    public internal(set) var crossingsOut = 0
    /// How many handoffs lead to it across a border.
    public internal(set) var crossingsIn = 0
    /// At how many touchpoints it is owner or met.
    public internal(set) var touchpointsSeen = 0
    /// The share of all touchpoints where it is owner or met, 0…1; nil without touchpoints.
    public internal(set) var shareSeen: Double?
    /// The mean feeling there, −3…+3; nil where none is known.
    public internal(set) var meanFeelingSeen: Double?
    /// The mean feeling everywhere else, −3…+3; nil where none is known.
    public internal(set) var meanFeelingUnseen: Double?
  }
}

/// How often customers are handed from whom to whom; only pairs that occur are kept.
public struct HandoffMatrix: Hashable, Sendable {
  /// One cell that is not 0.
  public struct Cell: Hashable, Sendable {
    /// Who hands the customer on.
    public let from: Int
    /// To whom.
    public let to: Int
    /// How often, at least 1.
    public let count: Int
  }

  /// The cells, by `from` and then by `to`.
  public let cells: [Cell]

  /// Counts handoffs between numbers below `count`.
  init(_ handoffs: [(from: Int, to: Int)], below count: Int) {
    let pairs = handoffs.map { $0.from * count + $0.to }.sorted()
    var cells: [Cell] = []
    var place = 0
    while place < pairs.count {
      let times = pairs[place...].prefix { $0 == pairs[place] }.count
      cells.append(Cell(from: pairs[place] / count, to: pairs[place] % count, count: times))
      place += times
    }
    self.cells = cells
  }

  /// How often `from` hands the customer to `to`.
  public subscript(from from: Int, to to: Int) -> Int {
    cells.first { $0.from == from && $0.to == to }?.count ?? 0
  }
}
