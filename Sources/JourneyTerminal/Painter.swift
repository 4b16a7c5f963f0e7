import CNcurses
import JourneyScreens

/// Draws grids through ncurses: only the cells that changed, compared before ncurses is called.
struct Painter {
  /// How meanings look.
  var theme: Theme { didSet { if theme != oldValue { forgetInks() } } }
  /// What stands for what the terminal cannot show.
  let substitute: Substitute
  /// What is on the screen, or nil when that is not known.
  private(set) var shown: Grid?

  /// How each style is drawn, by its code; made when first used.
  private var inks: [DrawnInk?] = Array(repeating: nil, count: 256)
  /// The run that is being made; its memory serves all of them.
  private var run: [cchar_t] = []
  /// The colour pairs made so far; the first is number 1.
  private var pairs: [Pair] = []
  private let hasStandardColours: Bool

  /// How many blanks are written rather than left out.
  private static let shortGap = 8

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  /// How a style is drawn.
  private struct DrawnInk {
    let attributes: attr_t
    let pair: Int32
    /// A blank in it, from which every cell of one scalar is made.
    let blank: cchar_t
    /// Whether a blank in it looks like one in any other ink.
    let hidesInBlanks: Bool
  }

  /// A painter of `theme`; without standard colours white on black stands for them.
  init(theme: Theme, substitute: Substitute, hasStandardColours: Bool) {
    self.theme = theme
    self.substitute = substitute
    self.hasStandardColours = hasStandardColours
  }

  /// Hands `grid` to ncurses, the cursor last; says whether there is anything to send.
  mutating func paint(_ grid: Grid) -> Bool {
    let old = shown?.size == grid.size ? shown : nil
    guard old != grid else { return false }
    if old == nil { erase() }
    let before = old ?? Grid(size: grid.size)
    for row in 0..<grid.size.rows { paintRow(row, of: grid, over: before) }
    if old?.showsCursor != grid.showsCursor { curs_set(grid.showsCursor ? 1 : 0) }
    wmove(rr_screen(), Int32(grid.cursor.row), Int32(grid.cursor.column))
    shown = grid
    return true
  }

  /// The next grid is painted whole.
  mutating func forget() { shown = nil }

  /// What is erased stands on the theme's ground.
  private mutating func erase() {
    let isPlain = theme.ground == .standard
    var blank = isPlain ? rr_cell([Grid.blank], 1, 0, 0) : ink(of: Style.text.code).blank
    wbkgrndset(rr_screen(), &blank)
    werase(rr_screen())
  }

  private mutating func forgetInks() {
    inks = Array(repeating: nil, count: inks.count)
    pairs = []
    shown = nil
  }
}

// MARK: - Runs

extension Painter {
  private mutating func paintRow(_ row: Int, of grid: Grid, over old: Grid) {
    let cells = row * grid.size.columns..<(row + 1) * grid.size.columns
    var cell = cells.lowerBound
    while cell < cells.upperBound {
      guard isChanged(cell, of: grid, over: old) else {
        cell += 1
        continue
      }
      var end = cell + 1
      while end < cells.upperBound,
        isChanged(end, of: grid, over: old) || grid.glyphs[end] == Grid.continuation
          || isShortGap(end..<cells.upperBound, of: grid, over: old)
      {
        end += 1
      }
      // A wide glyph whose second half changed alone is drawn again as a whole.
      let start = grid.glyphs[cell] == Grid.continuation && cell > cells.lowerBound ? cell - 1 : cell
      paint(grid, cells: start..<end, row: row)
      cell = end
    }
  }

  /// Whether `cells` begin with a few blanks, and then change: one run is cheaper than two.
  private func isShortGap(_ cells: Range<Int>, of grid: Grid, over old: Grid) -> Bool {
    for cell in cells.prefix(Self.shortGap) {
      if isChanged(cell, of: grid, over: old) { return cell > cells.lowerBound }
      if grid.glyphs[cell] != Grid.blank { return false }
    }
    return false
  }

  private func isChanged(_ cell: Int, of grid: Grid, over old: Grid) -> Bool {
    let glyph = grid.glyphs[cell]
    if glyph != old.glyphs[cell] || grid.styles[cell] != old.styles[cell] { return true }
    return glyph >= Grid.firstCluster && !grid.text(of: glyph).utf8.elementsEqual(old.text(of: glyph).utf8)
  }

  private mutating func paint(_ grid: Grid, cells: Range<Int>, row: Int) {
    run.removeAll(keepingCapacity: true)
    var gap = 0
    var last: DrawnInk?
    for cell in cells where grid.glyphs[cell] != Grid.continuation {
      let ink = ink(of: grid.styles[cell])
      if grid.glyphs[cell] == Grid.blank, ink.hidesInBlanks {
        gap += 1
        continue
      }
      drawGap(gap, after: last)
      gap = 0
      last = ink.hidesInBlanks ? ink : nil
      draw(grid, cell: cell, before: cells.upperBound, ink)
    }
    drawGap(gap, after: nil)
    let column = Int32(cells.lowerBound - row * grid.size.columns)
    mvwadd_wchnstr(rr_screen(), Int32(row), column, run, Int32(run.count))
  }

  /// Adds blanks, a few of them in the ink of what stands before them.
  ///
  /// They look alike in every ink, and to change it and change it back costs more than to write them. Of many,
  /// ncurses makes a movement or an erasure.
  private mutating func drawGap(_ count: Int, after last: DrawnInk?) {
    guard count > 0 else { return }
    let plain = ink(of: Style.text.code)
    let blank = count <= Self.shortGap ? (last ?? plain).blank : plain.blank
    for _ in 0..<count { run.append(blank) }
  }

  private mutating func draw(_ grid: Grid, cell: Int, before end: Int, _ ink: DrawnInk) {
    let glyph = grid.glyphs[cell]
    if substitute.isNeedless(for: glyph) {
      var drawn = ink.blank
      drawn.chars.0 = wchar_t(bitPattern: glyph)
      run.append(drawn)
      return
    }
    let isWide = cell + 1 < end && grid.glyphs[cell + 1] == Grid.continuation
    for scalars in substitute.cells(for: grid.text(of: glyph), width: isWide ? 2 : 1) {
      run.append(rr_cell(scalars, Int32(scalars.count), ink.attributes, ink.pair))
    }
  }
}

// MARK: - Inks

extension Painter {
  private mutating func ink(of code: UInt8) -> DrawnInk {
    if let ink = inks[Int(code)] { return ink }
    let ink = theme.ink(for: Style(code: code))
    var attributes: attr_t = 0
    if ink.isBold { attributes |= rr_bold() }
    if ink.isDim { attributes |= rr_dim() }
    if ink.isReversed { attributes |= rr_reverse() }
    let pair = pair(of: ink)
    let made = DrawnInk(
      attributes: attributes, pair: pair, blank: rr_cell([Grid.blank], 1, attributes, pair),
      hidesInBlanks: !Style(code: code).isSelected)
    inks[Int(code)] = made
    return made
  }

  private mutating func pair(of ink: Ink) -> Int32 {
    guard ink.foreground != .standard || ink.background != .standard else { return 0 }
    let pair = Pair(
      foreground: number(of: ink.foreground, standard: hasStandardColours ? -1 : 7),
      background: number(of: ink.background, standard: hasStandardColours ? -1 : 0))
    if let index = pairs.firstIndex(of: pair) { return Int32(index + 1) }
    pairs.append(pair)
    init_extended_pair(Int32(pairs.count), pair.foreground, pair.background)
    return Int32(pairs.count)
  }

  private func number(of colour: Ink.Colour, standard: Int32) -> Int32 {
    switch colour {
    case .standard: standard
    // Where colours are red, green and blue, only the numbers 0 to 7 still mean the terminal's own.
    case .ansi(let number): Int32(theme.depth == .direct ? number % 8 : number)
    case .exact(let colour): Int32(theme.depth == .direct ? Int(colour.code) : colour.cubeIndex)
    }
  }
}
