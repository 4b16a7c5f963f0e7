/// How a customer feels, from −3 (betrayed) to +3 (delighted).
public struct Rating: Hashable, Sendable {
  /// The number, −3…+3.
  public let value: Int

  /// All seven, from the lowest.
  public static let scale: [Rating] = (-3...3).compactMap(Rating.init)

  /// Takes `value`, or nothing when it is off the scale.
  public init?(_ value: Int) {
    guard (-3...3).contains(value) else { return nil }
    self.value = value
  }

  /// +2 or +3: the top two of the scale.
  public var isSuperior: Bool { value >= 2 }
  /// +3.
  public var isDelighted: Bool { value == 3 }
}

extension Rating: Comparable {
  /// Orders ratings from the worst to the best.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// How many people gave each rating.
public struct Distribution: Hashable, Sendable {
  /// The largest count that a file may write: nine digits.
  public static let maximumCount = 999_999_999

  /// Seven counts, from −3 to +3.
  public private(set) var counts: [Int]

  /// One voice.
  public init(_ rating: Rating) {
    counts = Array(repeating: 0, count: 7)
    counts[rating.value + 3] = 1
  }

  /// Takes seven counts from −3 to +3, or nothing when there are not seven, one is out of range, or all are 0.
  public init?(counts: [Int]) {
    guard counts.count == 7, counts.allSatisfy((0...Self.maximumCount).contains) else { return nil }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    self.counts = counts
  }

  /// How many gave `rating`.
  public subscript(rating: Rating) -> Int { counts[rating.value + 3] }
  /// How many voices there are, at least 1.
  public var total: Int { counts.reduce(0, +) }
  /// How many of them are +2 or +3.
  public var superior: Int { counts[5] + counts[6] }
}
