package import JourneyCore

/// Something on a stop of the walk that ↓ and ↑ can select.
package enum WalkItem: Hashable, Sendable {
  /// The touchpoint itself, in the customer's words.
  case words
  /// An encounter, by its number in ``Route/meetings``.
  case encounter(Int)
  /// A flag.
  case finding(Finding)
  /// A quote, by its number in ``Touchpoint/quotes``; the first only for what goes beyond its line.
  case quote(Int)
  /// The story of the touchpoint.
  case story
  /// Who does what, by the number in ``Touchpoint/responsibilities``.
  case responsibility(Int)
  /// What the customer will be seen to do if we got it right.
  case measure
  /// What the workshop wrote, by its number in ``Touchpoint/annotations``.
  case annotation(Int)
  /// A way on, by its number in ``Journey/detours``; nil is the way that takes no detour here.
  case way(detour: Int?)
  /// A moment to go back to, by its position in ``Route/touchpoints``.
  case moment(position: Int)
}

/// How much of a stop is shown while presenting; each step shows what the one before showed, and more.
package enum Reveal: Int, CaseIterable, Comparable, Sendable {
  /// Only the customer's words; at a border, from whom to whom.
  case words
  /// Whom they meet; at a border, what those know.
  case contacts
  /// What it costs them, and how they feel; at a border, what they carry.
  case costs
  /// The flags, and everything else.
  case flags

  /// Orders steps from the first.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
