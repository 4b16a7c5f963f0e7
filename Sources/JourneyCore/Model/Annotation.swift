/// Something that the workshop wrote at a touchpoint or about the whole journey.
public struct Annotation: Hashable, Sendable {
  /// What an annotation is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Something to remember.
    case note
    /// Something that hurts.
    case pain
    /// Something that could help.
    case idea
    /// Something that nobody here knows.
    case question
    /// Something that was agreed.
    case decision
    /// Something to do.
    case action
  }

  /// What it is.
  public var kind: Kind
  /// The one line of it.
  public var line: String
  /// Who wrote it.
  public var by: String?
  /// How many are for it.
  public var votes: Int?
  /// More of it.
  public var text: String?
  /// For an action: the person or department that does it, free text.
  public var owner: String?
  /// For an action: when it is due.
  public var due: CalendarDate?
  /// For an action: `done:` as written.
  public var statedDone: Bool?

  /// An annotation of one line.
  public init(kind: Kind, line: String) {
    self.kind = kind
    self.line = line
  }

  /// Whether the action is done.
  public var isDone: Bool { statedDone ?? false }
}

/// A day of the Gregorian calendar that exists.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Takes a day, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDate: Comparable {
  /// Orders days from the earliest.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
