/// What came from the terminal: a key, a paste, a click, or a new size.
package enum Key: Hashable, Sendable {
  /// A character that was typed.
  case character(Character)
  /// A character with Alt.
  case alt(Character)
  /// A letter with Control, lower case.
  case control(Character)
  /// Enter.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// An arrow.
  case up
  /// An arrow.
  case down
  /// An arrow.
  case left
  /// An arrow.
  case right
  /// An arrow with Alt.
  case altUp
  /// An arrow with Alt.
  case altDown
  /// An arrow with Alt.
  case altLeft
  /// An arrow with Alt.
  case altRight
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Text that was pasted; it never fires a command.
  case paste(String)
  /// A click with the mouse.
  case click(Point, count: Int)
  /// A turn of the wheel, up where `up`.
  case wheel(up: Bool, at: Point)

  /// The step through a list that a turn of the wheel makes.
  var wheelMove: Move? { if case .wheel(let up, at: _) = self { up ? .up : .down } else { nil } }

  /// Whether it came from the mouse's button.
  var isClick: Bool { if case .click = self { true } else { false } }
}
