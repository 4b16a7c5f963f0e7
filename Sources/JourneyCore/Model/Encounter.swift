/// The customer meets one contact at one touchpoint.
public struct Encounter: Hashable, Sendable {
  /// How an encounter ends for the customer.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// They got what they came for.
    case served
    /// They were sent on to somebody else.
    case passed
    /// They were told no.
    case refused
    /// Nobody answered.
    case unanswered
  }

  /// How the customer came to the contact.
  public enum Manner: String, CaseIterable, Hashable, Sendable {
    /// Introduced, with the context passed on.
    case warm
    /// Left to carry the context themselves.
    case cold
  }

  /// Who began an encounter.
  public enum Starter: String, CaseIterable, Hashable, Sendable {
    /// The customer did.
    case customer
    /// The organisation did.
    case us
  }

  /// Who is met.
  public var contact: Identifier<Contact>
  /// What the contact asked for.
  public var asked: String?
  /// `outcome:` as written.
  public var statedOutcome: Outcome?
  /// `handoff:` as written; nil where nobody said.
  public var handoff: Manner?
  /// `started:` as written.
  public var statedStarter: Starter?
  /// What we make the customer do that is no part of what they came for.
  public var demands: [Demand] = []

  /// An encounter with `contact`.
  public init(contact: Identifier<Contact>) {
    self.contact = contact
  }

  /// How it ends, served unless the file says otherwise.
  public var outcome: Outcome { statedOutcome ?? .served }
  /// Who began it, the customer unless the file says otherwise.
  public var starter: Starter { statedStarter ?? .customer }
  /// How long the customer waits here, in seconds.
  public var waitingSeconds: Int {
    demands.reduce(0) { sum, demand in
      guard case .wait(let time) = demand else { return sum }
      return sum + time.seconds
    }
  }
}

/// Something that we make the customer do and that is no part of what they came for.
public enum Demand: Hashable, Sendable {
  /// Say the same thing again.
  case `repeat`
  /// Prove who they are.
  case identify
  /// Pay.
  case pay
  /// Sign.
  case sign
  /// Fill in a form.
  case fillIn
  /// Wait.
  case wait(WaitingTime)
  /// Go somewhere else.
  case move
  /// Ask again because nothing happened.
  case chase
  /// Bring something from one of our desks to another.
  case carry

  /// A demand without its figure.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Say the same thing again.
    case `repeat`
    /// Prove who they are.
    case identify
    /// Pay.
    case pay
    /// Sign.
    case sign
    /// Fill in a form.
    case fillIn = "fill-in"
    /// Wait.
    case wait
    /// Go somewhere else.
    case move
    /// Ask again because nothing happened.
    case chase
    /// Bring something from one of our desks to another.
    case carry
  }

  /// What is demanded, without the figure.
  public var kind: Kind {
    switch self {
    case .repeat: .repeat
    case .identify: .identify
    case .pay: .pay
    case .sign: .sign
    case .fillIn: .fillIn
    case .wait: .wait
    case .move: .move
    case .chase: .chase
    case .carry: .carry
    }
  }
}

/// A length of time, in the unit in which it was written.
public struct WaitingTime: Hashable, Sendable {
  /// A unit of time; the raw value is its letter in a file.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Seconds.
    case seconds = "s"
    /// Minutes.
    case minutes = "m"
    /// Hours.
    case hours = "h"
    /// Days of 24 hours.
    case days = "d"

    /// How many seconds one unit has.
    public var seconds: Int {
      switch self {
      case .seconds: 1
      case .minutes: 60
      case .hours: 3_600
      case .days: 86_400
      }
    }
  }

  /// The largest amount that a file may write: nine digits.
  public static let maximumAmount = 999_999_999

  /// How many units, from 0 to ``maximumAmount``.
  public let amount: Int
  /// The unit.
  public let unit: Unit

  /// A time of `amount` units, or nothing when the amount is out of range.
  public init?(_ amount: Int, _ unit: Unit) {
    guard (0...Self.maximumAmount).contains(amount) else { return nil }
    self.amount = amount
    self.unit = unit
  }

  /// The length in seconds.
  public var seconds: Int { amount * unit.seconds }
}
