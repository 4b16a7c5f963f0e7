/// Meetings of a way in cells of rows and columns; only cells that have any are kept.
struct MeetingMatrix: Sendable {
  /// A cell by its row and column.
  struct Cell: Hashable, Sendable {
    var row = 0
    var column = 0
  }

  /// How many rows there are.
  let rows: Int
  /// How many columns there are.
  let columns: Int
  private var meetings: [Cell: [Int]] = [:]
  /// How many meetings there are.
  private(set) var total = 0
  /// The most meetings that one cell has.
  private(set) var most = 0
  /// The first cell that came to that many; nil where none has any.
  private(set) var heaviest: Cell?

  /// Empty cells.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The numbers in ``Route/meetings`` of what is counted in `cell`, in their order.
  subscript(cell: Cell) -> [Int] { meetings[cell] ?? [] }

  /// The cells that have any, row by row.
  var filled: [Cell] { meetings.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) } }

  /// Counts meeting number `meeting` in `cell`.
  mutating func add(_ meeting: Int, to cell: Cell) {
    meetings[cell, default: []].append(meeting)
    total += 1
    guard let count = meetings[cell]?.count, count > most else { return }
    (most, heaviest) = (count, cell)
  }

  /// How dark a cell with `count` meetings is, 1 to 4: as many as there are where no cell has more than four, else a
  /// share of the most.
  func shade(of count: Int) -> Int {
    let most = max(4, most)
    return max(1, (4 * count + most - 1) / most)
  }

  /// Which numbers of meetings each shade stands for; those that no number has are left out.
  var shades: [(step: Int, counts: ClosedRange<Int>)] {
    (1...4).compactMap { step in
      let scale = max(4, most)
      let (least, greatest) = ((step - 1) * scale / 4 + 1, min(most, step * scale / 4))
      return least <= greatest ? (step, least...greatest) : nil
    }
  }
}
