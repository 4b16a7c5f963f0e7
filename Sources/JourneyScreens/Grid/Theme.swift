/// Turns what a style means into colours, as many as the terminal has.
package struct Theme: Hashable, Sendable {
  /// Whose colours they are.
  package enum Palette: String, CaseIterable, Hashable, Sendable {
    /// The terminal's own sixteen, which its user has chosen.
    case terminal
    /// Our own, for a dark background.
    case dark
    /// Our own, for a light background.
    case light
  }

  /// How many colours the terminal has.
  package enum Depth: Hashable, Sendable {
    /// None: weight and reverse video say what is needed.
    case none
    /// The eight of ANSI.
    case eight
    /// The eight and their bright forms.
    case sixteen
    /// The cube of 256.
    case cube
    /// Any red, green and blue.
    case direct
  }

  /// What the terminal's background is like.
  package enum Background: Hashable, Sendable {
    /// Letters are lighter than it, or nobody knows.
    case dark
    /// Letters are darker than it.
    case light
  }

  /// Whose colours they are.
  package let palette: Palette
  /// How many there are.
  package let depth: Depth
  /// What they stand on.
  package let background: Background

  /// A theme; `palette` has a background of its own unless it is the terminal's.
  package init(_ palette: Palette = .terminal, depth: Depth, background: Background = .dark) {
    self.palette = palette
    self.depth = depth
    self.background =
      switch palette {
      case .terminal: background
      case .dark: .dark
      case .light: .light
      }
  }

  /// How a cell of `style` is drawn.
  package func ink(for style: Style) -> Ink {
    var ink = Ink(isBold: style.isBold)
    if depth == .none {
      ink.isReversed = style.isSelected
      ink.isBold = style.isBold || style.role == .severe
      ink.isDim = !ink.isBold && Self.standsBack(style.role)
    } else if palette != .terminal, depth == .cube || depth == .direct {
      ink.foreground = .exact(colour(of: style.role))
      if style.isSelected { ink.background = .exact(selection) }
    } else if style.isSelected {
      ink.foreground = .ansi(background == .dark ? bright(7) : 0)
      ink.background = .ansi(background == .dark ? 4 : 7)
    } else if let hue = hue(of: style.role) {
      ink.foreground = .ansi(background == .dark ? bright(hue) : hue)
    } else {
      ink.isDim = !ink.isBold && Self.standsBack(style.role)
    }
    return ink
  }

  private static func standsBack(_ role: Style.Role) -> Bool { role == .quiet || role == .rule }

  /// On a dark background the bright form is the one that can be read.
  private func bright(_ hue: Int) -> Int { depth == .eight ? hue : hue + 8 }
}

// MARK: - The terminal's own colours

extension Theme {
  /// The ANSI colour of a meaning: none where the terminal's standard is meant.
  private func hue(of role: Style.Role) -> Int? {
    switch role {
    case .text, .quiet, .rule: nil
    case .severe: 1
    case .rated, .department3: 2
    case .customer, .department6: 3
    case .believed, .department4: 4
    case .warning, .department2: 5
    case .note, .department1: 6
    case .department5: background == .dark ? 7 : 0
    }
  }
}

// MARK: - Our own colours

extension Theme {
  /// The darkest or lightest background on which every text of a palette has a contrast of 4.5:1.
  package var farthestBackground: RGB { background == .dark ? RGB(0x262626) : RGB(0xEEEEEE) }

  /// What is behind a selection.
  package var selection: RGB { background == .dark ? RGB(0x3A3A3A) : RGB(0xD7FFFF) }

  /// The colour of a meaning; all of them are in the cube of 256.
  package func colour(of role: Style.Role) -> RGB {
    let (onDark, onLight): (UInt32, UInt32) =
      switch role {
      case .text: (0xE4E4E4, 0x1C1C1C)
      case .quiet: (0xA8A8A8, 0x585858)
      case .rule: (0x8A8A8A, 0x767676)
      case .customer: (0xFFAF5F, 0x875F00)
      case .severe: (0xFF8787, 0xAF0000)
      case .warning: (0xD7AFFF, 0x870087)
      case .note: (0x87D7FF, 0x005F87)
      case .believed: (0x87AFFF, 0x0000D7)
      case .rated: (0x87D787, 0x005F00)
      case .department1: (0x5FD7FF, 0x005FAF)
      case .department2: (0xFF87D7, 0xAF0087)
      case .department3: (0x5FD7AF, 0x005F5F)
      case .department4: (0xAFAFFF, 0x5F00D7)
      case .department5: (0xD7D75F, 0x5F5F00)
      case .department6: (0xFFAF87, 0x870000)
      }
    return RGB(background == .dark ? onDark : onLight)
  }
}
