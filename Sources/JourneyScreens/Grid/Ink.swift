/// How a cell is drawn on one kind of terminal.
package struct Ink: Hashable, Sendable {
  /// A colour of the terminal.
  package enum Colour: Hashable, Sendable {
    /// What the terminal has when nothing is asked for.
    case standard
    /// One of the terminal's own: 0 to 7, and to 15 their bright forms.
    case ansi(Int)
    /// Red, green and blue.
    case exact(RGB)
  }

  /// The letters.
  package var foreground = Colour.standard
  /// What is behind them.
  package var background = Colour.standard
  /// Whether the letters are heavy.
  package var isBold = false
  /// Whether the letters are faint.
  package var isDim = false
  /// Whether letters and background change places.
  package var isReversed = false
}

/// Red, green and blue, 0 to 255 each.
package struct RGB: Hashable, Sendable {
  /// `0xRRGGBB`.
  package let code: UInt32

  /// The colour of `code`, which is `0xRRGGBB`.
  package init(_ code: UInt32) { self.code = code }

  private var parts: [Int] { [16, 8, 0].map { Int(code >> $0 & 0xFF) } }

  /// The number of the nearest colour of the 256: of their greys where it is grey, else of their cube.
  package var cubeIndex: Int {
    let parts = parts
    if parts[0] == parts[1], parts[1] == parts[2], (8...238).contains(parts[0]) {
      return 232 + (parts[0] - 3) / 10
    }
    return parts.reduce(0) { $0 * 6 + Self.step($1) } + 16
  }

  /// The steps of the cube are 0, 95, 135, 175, 215 and 255.
  private static func step(_ part: Int) -> Int { part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40 }
}
