extension Key {
  /// What stands on the key, as help and documents write it.
  func label(with glyphs: Glyphs) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .alt(let character): "Alt-\(character)"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "\(glyphs.upArrow)"
    case .down: "\(glyphs.downArrow)"
    case .left: "\(glyphs.leftArrow)"
    case .right: "\(glyphs.rightArrow)"
    case .altUp: "Alt-\(glyphs.upArrow)"
    case .altDown: "Alt-\(glyphs.downArrow)"
    case .altLeft: "Alt-\(glyphs.leftArrow)"
    case .altRight: "Alt-\(glyphs.rightArrow)"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .paste: "a paste"
    case .click: "a click"
    case .wheel: "the wheel"
    }
  }
}
