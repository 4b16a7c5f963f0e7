/// The figures of one route.
///
/// Without data a figure is nil, never 0.
public struct Measures: Hashable, Sendable {
  /// How many touchpoints are lived.
  public var touchpoints = 0
}
