package import JourneyCore

/// A rating that is being chosen with arrows or with the digits 1 to 7.
package struct RatingScale: Hashable, Sendable {
  /// What is chosen; nil for nothing.
  package private(set) var rating: Rating?

  /// Begins with `rating`.
  package init(_ rating: Rating?) { self.rating = rating }

  /// Takes `key`; says whether the scale has a use for it.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .left, .character("-"), .down: step(by: -1)
    case .right, .character("+"), .up: step(by: 1)
    case .backspace, .delete: rating = nil
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII, (1...7).contains(digit) else {
        return false
      }
      rating = Rating(digit - 4)
    case .alt, .control, .enter, .escape, .tab, .backTab, .altUp, .altDown, .altLeft, .altRight, .home, .end,
      .pageUp, .pageDown, .paste, .click, .wheel:
      return false
    }
    return true
  }

  private mutating func step(by amount: Int) {
    rating = Rating(max(-3, min(3, (rating?.value ?? 0) + (rating == nil ? 0 : amount))))
  }
}
