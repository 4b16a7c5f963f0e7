/// A part of a screen that is shown as a whole, or yields as a whole when rows are short.
package struct Block: Hashable, Sendable {
  /// What it looks like.
  package var rows: [Row]
  /// The number of its group; blocks of one group stand together, and a blank row parts groups.
  package let group: Int
  /// How early it yields: 0 never, the highest first.
  package let rank: Int
  /// What the line at the foot calls it while it is below.
  package let name: Below.Name
  /// The number of the item that selects it.
  package let item: Int?
  /// Whether its first rows may stand without the others.
  package let isDivisible: Bool
  /// Whether it stays at the top when the rest scrolls.
  package let isPinned: Bool
  /// Whether it comes to the foot when it is below.
  package let isUrgent: Bool

  /// A block of `rows`.
  package init(
    _ rows: [Row], group: Int, rank: Int, name: Below.Name, item: Int? = nil, isDivisible: Bool = false,
    isPinned: Bool = false, isUrgent: Bool = false
  ) {
    self.rows = rows
    self.group = group
    self.rank = rank
    self.name = name
    self.item = item
    self.isDivisible = isDivisible
    self.isPinned = isPinned
    self.isUrgent = isUrgent
  }
}
