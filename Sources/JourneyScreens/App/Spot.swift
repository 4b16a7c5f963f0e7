package import JourneyCore

/// Something in a journey that one can go to, whatever route comes there.
package struct Spot: Hashable, Sendable {
  /// A part of what is said about a touchpoint.
  package enum Part: Hashable, Sendable {
    /// The touchpoint, with what one begins with selected.
    case whole
    /// The touchpoint itself, in the customer's words.
    case words
    /// An encounter, by its number in ``Touchpoint/encounters``.
    case encounter(Int)
    /// A flag.
    case finding(Finding)
    /// A quote, by its number.
    case quote(Int)
    /// The story.
    case story
    /// Who does what, by its number.
    case responsibility(Int)
    /// What the customer will be seen to do.
    case measure
    /// What the workshop wrote, by its number.
    case annotation(Int)
    /// A detour that leaves here, by its number in ``Journey/detours``.
    case detour(Int)
  }

  /// The number in ``JourneyIndex/touchpoints``; nil for the journey as a whole.
  package let touchpoint: Int?
  /// Which part of it.
  package let part: Part

  /// A part of a touchpoint.
  package init(touchpoint: Int?, part: Part = .whole) {
    self.touchpoint = touchpoint
    self.part = part
  }

  /// Where `finding` is.
  package init(_ finding: Finding) {
    self.init(touchpoint: finding.place.touchpoint, part: .finding(finding))
  }
}

extension Place {
  /// The touchpoint's number in ``JourneyIndex/touchpoints``; nil for the journey as a whole.
  var touchpoint: Int? {
    switch self {
    case .journey: nil
    case .touchpoint(let touchpoint), .encounter(let touchpoint, number: _): touchpoint
    }
  }

  /// The encounter's number in its touchpoint, where the place is one.
  var encounter: Int? {
    if case .encounter(_, number: let number) = self { number } else { nil }
  }
}
