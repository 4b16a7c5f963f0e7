/// Our own colours: found by search, so that no two that have to be told apart come near each other for any kind of
/// colour vision (a test simulates them). All of them are in the cube of 256.
extension Theme {
  /// The darkest or lightest background on which a palette has the contrast that it promises.
  package var farthestBackground: RGB {
    if palette == .highContrast { return RGB(0x000000) }
    return background == .dark ? RGB(0x262626) : RGB(0xEEEEEE)
  }

  /// What is behind a selection.
  package var selection: RGB {
    switch palette {
    case .highContrast: colour(of: .text)
    case .monochrome: background == .dark ? RGB(0x3A3A3A) : RGB(0xDADADA)
    case .terminal, .dark, .light: background == .dark ? RGB(0x3A3A3A) : RGB(0xD7FFFF)
    }
  }

  /// The colour of a meaning.
  package func colour(of role: Style.Role) -> RGB {
    switch palette {
    case .highContrast: RGB(Self.contrasting(role))
    case .monochrome: RGB(background == .dark ? Self.greyOnDark(role) : Self.greyOnLight(role))
    case .terminal, .dark, .light: RGB(background == .dark ? Self.onDark(role) : Self.onLight(role))
    }
  }

  private static func onDark(_ role: Style.Role) -> UInt32 {
    switch role {
    case .text, .quiet, .rule: greyOnDark(role)
    case .customer: 0xFFD75F
    case .severe: 0xFF8787
    case .warning: 0xD787FF
    case .note: 0x87D7D7
    case .believed: 0x87AFFF
    case .rated: 0xAFD75F
    case .department1: 0xAFFFFF
    case .department2: 0xFF87AF
    case .department3: 0x87AF5F
    case .department4: 0x87AFFF
    case .department5: 0xFFFF5F
    case .department6: 0xFFD7AF
    }
  }

  private static func onLight(_ role: Style.Role) -> UInt32 {
    switch role {
    case .text, .quiet, .rule: greyOnLight(role)
    case .customer: 0x875F00
    case .severe: 0x870000
    case .warning: 0x87005F
    case .note: 0x005FAF
    case .believed: 0x0000D7
    case .rated: 0x005F00
    case .department1: 0x005FD7
    case .department2: 0xAF005F
    case .department3: 0x005F5F
    case .department4: 0x5F0087
    case .department5: 0x5F5F00
    case .department6: 0x5F0000
    }
  }

  private static func contrasting(_ role: Style.Role) -> UInt32 {
    switch role {
    case .text: 0xFFFFFF
    case .quiet: 0xD0D0D0
    case .rule: 0xA8A8A8
    case .customer: 0xFFAF5F
    case .severe: 0xFF5F87
    case .warning: 0xAF87FF
    case .note: 0x87D7FF
    case .believed: 0x87AFFF
    case .rated: 0xAFFF87
    case .department1: 0x87FFFF
    case .department2: 0xFF5FAF
    case .department3: 0x00AF5F
    case .department4: 0xAFAFFF
    case .department5: 0xD7FF00
    case .department6: 0xFFD7AF
    }
  }

  private static func greyOnDark(_ role: Style.Role) -> UInt32 {
    if role == .quiet { 0xA8A8A8 } else if role == .rule { 0x8A8A8A } else { 0xE4E4E4 }
  }

  private static func greyOnLight(_ role: Style.Role) -> UInt32 {
    if role == .quiet { 0x585858 } else if role == .rule { 0x767676 } else { 0x1C1C1C }
  }
}
