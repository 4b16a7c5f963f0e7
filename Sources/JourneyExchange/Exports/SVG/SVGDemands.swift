import JourneyCore

/// What one encounter makes the customer do, as signs in rows.
struct SVGDemands {
  /// The side of a sign.
  static let side = 22
  /// From one row to the next.
  static let rowHeight = 28

  /// One sign, and for how long where it is a wait.
  struct Item: Hashable {
    let kind: Demand.Kind
    let time: String

    var width: Int { SVGDemands.side + (time.isEmpty ? 0 : 5 + TextMeasure.width(of: time, .plain)) }
  }

  /// The rows, from the top.
  let rows: [[Item]]

  /// Puts `demands` into rows of at most `width` pixels.
  init(_ demands: [Demand], width: Int) {
    var rows: [[Item]] = []
    for demand in demands {
      let item = Item(kind: demand.kind, time: Self.time(of: demand))
      if let last = rows.last, Self.width(of: last + [item]) <= width {
        rows[rows.count - 1].append(item)
      } else {
        rows.append([item])
      }
    }
    self.rows = rows
  }

  /// The signs around `center`, from `y` on.
  func marks(center: Int, y: Int) -> [Mark] {
    rows.enumerated().flatMap { number, row -> [Mark] in
      var x = center - Self.width(of: row) / 2
      let top = y + number * Self.rowHeight
      return row.flatMap { item -> [Mark] in
        defer { x += item.width + Self.gap }
        let sign = Mark.demand(item.kind, Point(x: x, y: top))
        guard !item.time.isEmpty else { return [sign] }
        return [
          sign,
          .label(Label(lines: [item.time], role: .plain, tone: .warning, x: x + Self.side + 5, y: top + 2)),
        ]
      }
    }
  }

  private static let gap = 7

  private static func width(of row: [Item]) -> Int {
    row.reduce(0) { $0 + $1.width } + max(0, row.count - 1) * gap
  }

  private static func time(of demand: Demand) -> String {
    guard case .wait(let time) = demand else { return "" }
    return "\(time.amount) \(time.unit == .minutes ? "min" : time.unit.rawValue)"
  }
}
