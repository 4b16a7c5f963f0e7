/// How a cell looks, by meaning; a theme turns the meaning into colours.
package struct Style: Hashable, Sendable {
  /// What a cell's foreground colour means.
  package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Ordinary text, in the terminal's own colour.
    case text
    /// What stands back: the organisation, hints.
    case quiet
    /// Lines.
    case rule
    /// The customer's words and way: the one warm hue.
    case customer
    /// A severe flag, and what is cold.
    case severe
    /// A warning.
    case warning
    /// A note.
    case note
    /// What we believe.
    case believed
    /// What customers say.
    case rated
    /// The first of six departments.
    case department1
    /// The second.
    case department2
    /// The third.
    case department3
    /// The fourth.
    case department4
    /// The fifth.
    case department5
    /// The sixth.
    case department6
  }

  /// What the colour means.
  package var role: Role
  /// Whether the letters are heavy.
  package var isBold: Bool
  /// Whether the background says that this is selected.
  package var isSelected: Bool

  /// A style of `role`.
  package init(_ role: Role, bold isBold: Bool = false, selected isSelected: Bool = false) {
    self.role = role
    self.isBold = isBold
    self.isSelected = isSelected
  }

  /// Ordinary text.
  package static let text = Style(.text)
  /// What stands back.
  package static let quiet = Style(.quiet)
  /// Lines.
  package static let rule = Style(.rule)

  /// The style as one number, as a grid stores it.
  package var code: UInt8 { role.rawValue | (isBold ? 0x40 : 0) | (isSelected ? 0x80 : 0) }

  /// The style that `code` stands for.
  package init(code: UInt8) {
    self.init(
      Role(rawValue: code & 0x3f) ?? .text, bold: code & 0x40 != 0, selected: code & 0x80 != 0)
  }
}
