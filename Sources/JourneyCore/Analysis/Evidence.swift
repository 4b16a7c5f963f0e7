/// One named fact that a finding rests on.
public struct Evidence: Hashable, Sendable {
  /// What a fact is made of.
  public enum Value: Hashable, Sendable {
    /// An id, a name, a sentence.
    case text(String)
    /// A whole number: how many, how many seconds.
    case count(Int)
    /// A measured number: percent, points.
    case number(Double)
    /// Ids or names, in order.
    case list([String])
  }

  /// The fact's name, lower case with hyphens; a unit stands in it, as in `waiting-seconds`.
  public let name: String
  /// The fact.
  public let value: Value

  /// A fact called `name`.
  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
