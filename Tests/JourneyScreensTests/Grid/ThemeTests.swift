import JourneyScreens
import Testing

@Suite struct ThemeTests {
  /// Every palette of our own, on each background that it is for.
  private static let themes =
    [Theme.Palette.dark, .light, .highContrast].map { Theme($0, depth: .direct) }
    + [Theme.Background.dark, .light].map { Theme(.monochrome, depth: .direct, background: $0) }

  /// The contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
  private func contrast(_ one: RGB, _ other: RGB) -> Double {
    let both = [ColourVision.luminance(of: one), ColourVision.luminance(of: other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  @Test(arguments: themes, Style.Role.allCases)
  func `Text has a contrast of 4.5 to 1 and lines have 3 to 1, selected or not, and 7 to 1 if it is promised`(
    theme: Theme, role: Style.Role
  ) throws {
    let isPromised = theme.palette == .highContrast
    let least = isPromised ? 7 : role == .rule ? 3.0 : 4.5
    for isSelected in [false, true] {
      let ink = theme.ink(for: Style(role, selected: isSelected))
      guard case .exact(let letters) = ink.foreground else {
        Issue.record("letters have a colour of the theme's own")
        continue
      }
      let ground = if case .exact(let colour) = ink.background { colour } else { theme.farthestBackground }
      #expect(contrast(letters, ground) >= least)
    }
  }

  @Test(arguments: themes, Style.Role.allCases)
  func `Every colour is one of the 256, so that a terminal with no more shows the same`(
    theme: Theme, role: Style.Role
  ) {
    let colour = theme.colour(of: role)
    let index = colour.cubeIndex
    let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
    let parts = [(index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6]
    let grey = UInt32(max(0, index - 232) * 10 + 8) * 0x010101
    #expect(colour.code == (index < 232 ? parts.reduce(0) { $0 << 8 | steps[$1] } : grey))
  }

  /// What has to be told apart.
  private static let groups: [[Style.Role]] = [
    [.customer, .severe, .warning, .note], [.believed, .rated],
    [.department1, .department2, .department3, .department4, .department5, .department6],
  ]

  /// The least distance in CIEDE2000; a difference of 2.3 is just noticed where two colours touch.
  private static let leastDistance = 10.0

  @Test(arguments: [Theme.Palette.dark, .light, .highContrast], ColourVision.allCases)
  func `What has to be told apart is told apart with every kind of colour vision`(
    palette: Theme.Palette, vision: ColourVision
  ) {
    let theme = Theme(palette, depth: .cube)
    for group in Self.groups {
      for (number, role) in group.enumerated() {
        for other in group.dropFirst(number + 1) {
          let distance = vision.distance(theme.colour(of: role), theme.colour(of: other))
          #expect(distance >= Self.leastDistance, "\(role) and \(other)")
        }
      }
    }
  }

  @Test func `Monochrome has no hue in any depth, and a severe flag is heavy`() {
    for depth in [Theme.Depth.none, .eight, .sixteen, .cube, .direct] {
      let theme = Theme(.monochrome, depth: depth)
      #expect(theme.ink(for: Style(.severe)).isBold)
      for role in Style.Role.allCases {
        let ink = theme.ink(for: Style(role, selected: true))
        for colour in [ink.foreground, ink.background] {
          if case .ansi = colour { Issue.record("a hue of the terminal's") }
          if case .exact(let colour) = colour { #expect(colour.code % 0x010101 == 0) }
        }
      }
    }
  }

  @Test(arguments: [Theme.Depth.none, .eight, .sixteen, .cube, .direct], Theme.Palette.allCases)
  func `A selection is seen in every depth`(depth: Theme.Depth, palette: Theme.Palette) {
    for background in [Theme.Background.dark, .light] {
      let theme = Theme(palette, depth: depth, background: background)
      for role in Style.Role.allCases {
        let plain = theme.ink(for: Style(role))
        let selected = theme.ink(for: Style(role, selected: true))
        #expect(plain.background == theme.ground)
        #expect(selected.isReversed || selected.background != theme.ground)
        #expect(selected.background != selected.foreground || selected.isReversed)
      }
    }
  }

  @Test func `Without colour a severe flag is heavy and nothing is coloured`() {
    let theme = Theme(depth: .none)
    #expect(theme.ink(for: Style(.severe)).isBold)
    for role in Style.Role.allCases {
      #expect(theme.ink(for: Style(role, selected: true)).foreground == .standard)
    }
  }

  @Test func `Eight colours never ask for a bright one`() {
    for background in [Theme.Background.dark, .light] {
      for role in Style.Role.allCases {
        for isSelected in [true, false] {
          let ink = Theme(depth: .eight, background: background).ink(for: Style(role, selected: isSelected))
          for colour in [ink.foreground, ink.background] {
            if case .ansi(let number) = colour { #expect(number < 8) }
          }
        }
      }
    }
  }

  @Test(arguments: [
    (0x000000, 16), (0xFFFFFF, 231), (0x5FD7FF, 81), (0x262626, 235), (0xEEEEEE, 255), (0x875F00, 94),
  ])
  func `A colour of the cube has its number`(code: UInt32, index: Int) {
    #expect(RGB(code).cubeIndex == index)
  }
}
