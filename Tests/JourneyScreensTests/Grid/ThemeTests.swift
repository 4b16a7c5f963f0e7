import Foundation
import JourneyScreens
import Testing

@Suite struct ThemeTests {
  /// The contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3).
  private func contrast(_ one: RGB, _ other: RGB) -> Double {
    func luminance(_ colour: RGB) -> Double {
      zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
        let value = Double(colour.code >> part.0 & 0xFF) / 255
        return sum + part.1 * (value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
      }
    }
    let both = [luminance(one), luminance(other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  @Test(arguments: [Theme.Palette.dark, .light], Style.Role.allCases)
  func `Text has a contrast of 4.5 to 1 and lines have 3 to 1, selected or not`(
    palette: Theme.Palette, role: Style.Role
  ) {
    let theme = Theme(palette, depth: .direct)
    let least = role == .rule ? 3.0 : 4.5
    #expect(contrast(theme.colour(of: role), theme.farthestBackground) >= least)
    #expect(contrast(theme.colour(of: role), theme.selection) >= least)
  }

  @Test(arguments: [Theme.Palette.dark, .light])
  func `No two departments, and no two flags, look the same`(palette: Theme.Palette) {
    let theme = Theme(palette, depth: .cube)
    let departments: [Style.Role] = [
      .department1, .department2, .department3, .department4, .department5, .department6,
    ]
    #expect(Set(departments.map { theme.colour(of: $0).cubeIndex }).count == 6)
    #expect(Set([.severe, .warning, .note].map { theme.colour(of: $0).cubeIndex }).count == 3)
  }

  @Test(arguments: [Theme.Depth.none, .eight, .sixteen, .cube, .direct], Theme.Palette.allCases)
  func `A selection is seen in every depth`(depth: Theme.Depth, palette: Theme.Palette) {
    for background in [Theme.Background.dark, .light] {
      let theme = Theme(palette, depth: depth, background: background)
      for role in Style.Role.allCases {
        let plain = theme.ink(for: Style(role))
        let selected = theme.ink(for: Style(role, selected: true))
        #expect(plain.background == .standard)
        #expect(selected.isReversed || selected.background != .standard)
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
