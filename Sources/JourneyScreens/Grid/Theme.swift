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
    /// Bright colours on a black of our own, each with a contrast of 7:1.
    case highContrast = "high-contrast"
    /// Greys: weight and brightness say what is needed.
    case monochrome

    /// What it is, in a few words.
    package var summary: String {
      switch self {
      case .terminal: "the terminal's own colours"
      case .dark: "dark"
      case .light: "light"
      case .highContrast: "high contrast, on black"
      case .monochrome: "monochrome"
      }
    }
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
  package var palette: Palette
  /// How many there are.
  package let depth: Depth
  /// What the terminal's background is like, as far as is known.
  package var reported: Background

  /// A theme on a terminal whose background is like `background`.
  package init(_ palette: Palette = .terminal, depth: Depth, background: Background = .dark) {
    (self.palette, self.depth, reported) = (palette, depth, background)
  }

  /// What the colours stand on, as they take it.
  package var background: Background {
    switch palette {
    case .terminal, .monochrome: reported
    case .dark, .highContrast: .dark
    case .light: .light
    }
  }

  /// What every cell stands on that is not selected: the terminal's own, unless the contrast is promised.
  package var ground: Ink.Colour {
    guard palette == .highContrast, depth != .none else { return .standard }
    return hasColoursOfOurs ? .exact(RGB(0x000000)) : .ansi(0)
  }

  /// How a cell of `style` is drawn.
  package func ink(for style: Style) -> Ink {
    var ink = Ink(background: ground, isBold: style.isBold)
    if palette == .highContrast, depth != .none {
      let letters = hasColoursOfOurs ? Ink.Colour.exact(colour(of: style.role)) : .ansi(bright(7))
      ink.foreground = style.isSelected ? ground : letters
      if style.isSelected { ink.background = hasColoursOfOurs ? .exact(colour(of: .text)) : .ansi(bright(7)) }
      ink.isBold = style.isBold || !hasColoursOfOurs && style.role == .severe
    } else if hasColoursOfOurs {
      ink.foreground = .exact(colour(of: style.role))
      if style.isSelected { ink.background = .exact(selection) }
      ink.isBold = style.isBold || palette == .monochrome && style.role == .severe
    } else if depth == .none || palette == .monochrome {
      ink.isReversed = style.isSelected
      ink.isBold = style.isBold || style.role == .severe
      ink.isDim = !ink.isBold && Self.standsBack(style.role)
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

  /// Whether the colours are named by red, green and blue, and not by the terminal's numbers.
  private var hasColoursOfOurs: Bool { palette != .terminal && (depth == .cube || depth == .direct) }

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
