package import JourneyCore

/// A rating that is being chosen with arrows or with the digits 1 to 7.
///
/// A sign steps like an arrow; a digit right behind it is the value with that sign.
package struct RatingScale: Hashable, Sendable {
  /// What is chosen; nil for nothing.
  package private(set) var rating: Rating?
  /// The sign that was typed last; 0 where something else was.
  private var sign = 0

  /// Begins with `rating`.
  package init(_ rating: Rating?) { self.rating = rating }

  /// Takes `key`; says whether the scale has a use for it.
  mutating func take(_ key: Key) -> Bool {
    let before = sign
    sign = 0
    switch key {
    case .left, .down: step(by: -1)
    case .right, .up: step(by: 1)
    case .character("-"), .character("−"): type(sign: -1)
    case .character("+"): type(sign: 1)
    case .backspace, .delete: rating = nil
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII,
        let chosen = before == 0 || digit > 3 ? Rating(digit - 4) : Rating(before * digit)
      else { return false }
      rating = chosen
    case .alt, .control, .enter, .escape, .tab, .backTab, .altUp, .altDown, .altLeft, .altRight, .home, .end,
      .pageUp, .pageDown, .paste, .click, .wheel:
      return false
    }
    return true
  }

  private mutating func type(sign: Int) {
    step(by: sign)
    self.sign = sign
  }

  private mutating func step(by amount: Int) {
    rating = Rating(max(-3, min(3, (rating?.value ?? 0) + (rating == nil ? 0 : amount))))
  }
}
