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
    case .up: glyphs.isASCII ? "Up" : "↑"
    case .down: glyphs.isASCII ? "Down" : "↓"
    case .left: glyphs.isASCII ? "Left" : "←"
    case .right: glyphs.isASCII ? "Right" : "→"
    case .altUp: "Alt-" + Key.up.label(with: glyphs)
    case .altDown: "Alt-" + Key.down.label(with: glyphs)
    case .altLeft: "Alt-" + Key.left.label(with: glyphs)
    case .altRight: "Alt-" + Key.right.label(with: glyphs)
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
