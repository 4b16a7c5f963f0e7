/// Where the parts of a journey stand in its file, as lines from 1.
public struct SourceLines: Hashable, Sendable {
  private let journey: Int
  private let row: LineRow

  /// Takes the line of `journey:`, and the rows of the main route and of the detours.
  init(journey: Int, main: LineRow, detours: LineRow) {
    self.journey = journey
    row = main.followed(by: detours)
  }

  /// The line on which `place` stands, from 1; the journey's is that of `journey:`.
  ///
  /// - Precondition: `place` is one of the journey that was read.
  public func line(of place: Place) -> Int {
    switch place {
    case .journey: journey
    case .touchpoint(let number): row.line(of: number, encounter: nil)
    case .encounter(let touchpoint, let number): row.line(of: touchpoint, encounter: number)
    }
  }
}

/// The lines of touchpoints and their encounters, in one array.
struct LineRow: Hashable, Sendable {
  private var lines: [Int32] = []
  private var starts: [Int32] = []

  /// Adds the next touchpoint and its encounters.
  mutating func add(_ touchpoint: Int, of tree: SyntaxTree) {
    starts.append(Int32(lines.count))
    lines.append(tree.nodes[touchpoint].line)
    for (key, node) in tree.properties(of: touchpoint, as: TouchpointKey.self) where key == .meets {
      lines.append(tree.nodes[node].line)
    }
  }

  /// The line of a touchpoint, or of one of its encounters, both numbered from 0.
  func line(of touchpoint: Int, encounter: Int?) -> Int {
    Int(lines[Int(starts[touchpoint]) + (encounter.map { $0 + 1 } ?? 0)])
  }

  /// Both rows as one.
  func followed(by other: Self) -> Self {
    var both = self
    both.starts += other.starts.map { $0 + Int32(lines.count) }
    both.lines += other.lines
    return both
  }
}
