import JourneyCore

/// The map laid out: labels and lines with their places, before anything is drawn.
struct MapPlan {
  /// Text on one row.
  struct Label: Hashable {
    let text: String
    let column: Int
    let row: Int
    let style: Style

    /// The cells it takes.
    var columns: Range<Int> { column..<column + CellWidth.of(text) }
  }

  /// A cell of a line.
  struct Cell: Hashable {
    let column: Int
    let row: Int
    let glyph: Character
    let style: Style
  }

  /// A line, or a sign.
  struct Stroke: Hashable {
    /// What it stands for.
    enum Kind: Hashable {
      /// The customer's way to meeting number so-and-so, where it is no handoff.
      case way(Int)
      /// The handoff to meeting number so-and-so.
      case handoff(Int)
      /// An encounter.
      case node(Int)
      /// How the customer feels.
      case feelings
      /// A detour that leaves or comes back; nil for the way without one.
      case branch(Int?)
      /// A line between parts of the map.
      case rule
      /// What is selected.
      case mark
    }

    let kind: Kind
    let cells: [Cell]
  }

  let scene: MapScene
  let focus: MapFocus
  let columns: MapColumns
  let lanes: MapLanes
  let rows: MapRows
  /// The cells to the left of the columns, for the names of lanes.
  let gutter: Int

  private(set) var labels: [Label] = []
  private(set) var strokes: [Stroke] = []
  private(set) var places: [Shown.Place] = []
  var cursor = Point(column: 0, row: 0)
  /// Signs that stand for what has no room, for the legend.
  var footnotes: [MapLegend.Entry] = []
  /// Which cells have something.
  private var isTaken: [Bool]

  var glyphs: Glyphs { scene.glyphs }

  /// The letter of `department`.
  func letter(of department: Int) -> Character { scene.extent.letter(of: department, with: glyphs) }

  private var width: Int { scene.canvas.size.columns }

  /// Lays out `scene`.
  init(_ scene: MapScene) {
    let frame = MapFrame(scene)
    self.scene = scene
    focus = scene.focus
    (columns, lanes, rows) = (frame.columns, frame.lanes, frame.rows)
    gutter = frame.gutter
    isTaken = Array(repeating: false, count: max(0, scene.height * scene.canvas.size.columns))
    layOutHeader()
    layOutLanes()
    layOutWay()
    layOutFeelings()
    layOutWorst()
    layOutZero()
    markLane()
    layOutFlags()
    layOutBranches(frame.branches)
    layOutRules()
    layOutFoot(frame.foot)
    placeColumns()
  }

  /// Whether all `cells` of `row` are on the map and free.
  func isFree(_ cells: Range<Int>, row: Int) -> Bool {
    guard (0..<scene.height).contains(row), cells.lowerBound >= 0, cells.upperBound <= width else {
      return false
    }
    return cells.allSatisfy { !isTaken[row * width + $0] }
  }

  /// Keeps the cell at `column` of `row` from being drawn on by rules.
  mutating func take(_ column: Int, _ row: Int) {
    guard (0..<scene.height).contains(row), (0..<width).contains(column) else { return }
    isTaken[row * width + column] = true
  }

  /// Puts `text` at `column`, cut to `limit` cells; says whether there was room for anything.
  @discardableResult
  mutating func put(_ text: String, at column: Int, row: Int?, limit: Int = .max, _ style: Style) -> Bool {
    let limit = min(limit, width - column)
    guard let row, (0..<scene.height).contains(row), column >= 0, limit > 0 else { return false }
    let text = TextWrap.truncated(text, to: limit, ellipsis: limit < 4 ? "" : glyphs.ellipsis)
    let label = Label(text: text, column: column, row: row, style: style)
    guard !label.columns.isEmpty else { return false }
    labels.append(label)
    for column in label.columns { take(column, row) }
    return true
  }

  /// Draws a line; what is not on the map is left out.
  mutating func draw(_ kind: Stroke.Kind, _ cells: [Cell]) {
    let cells = cells.filter { (0..<scene.height).contains($0.row) && (0..<width).contains($0.column) }
    guard !cells.isEmpty else { return }
    strokes.append(Stroke(kind: kind, cells: cells))
    for cell in cells { take(cell.column, cell.row) }
  }

  /// Draws a line of `glyph` on all free cells of `row` from `start` on that stand beside no label.
  mutating func rule(_ glyph: Character, row: Int, from start: Int, to end: Int, _ style: Style) {
    let free = (start..<max(start, end)).filter { isFree($0..<$0 + 1, row: row) }
    draw(.rule, free.map { Cell(column: $0, row: row, glyph: glyph, style: style) })
  }

  /// Says where something that can be selected stands.
  mutating func place(_ item: MapItem, rows: Range<Int>, columns: Range<Int>) {
    let number = item.number(departments: scene.journey.departments.count, of: scene.walk)
    places.append(Shown.Place(item: number, rows: rows, columns: columns))
  }
}
