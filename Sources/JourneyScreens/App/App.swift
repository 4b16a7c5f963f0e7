package import JourneyCore

/// The whole state of the program on the screen: every key press is a message to it, every frame a reading of it.
package struct App: Sendable {
  /// The journey and all that was computed about it.
  package private(set) var analysis: Analysis
  /// How large the terminal is.
  package private(set) var size: Size

  /// Opens `analysis` on its title.
  package init(analysis: Analysis, size: Size) {
    self.analysis = analysis
    self.size = size
  }

  /// Takes one message and says what is to be done outside.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(.character("q")), .key(.control("c")): return [.quit]
    case .key, .notice: return []
    case .opened(let analysis):
      self.analysis = analysis
      return []
    case .resized(let size):
      self.size = size
      return []
    }
  }

  /// What the screen shows now; drawing changes nothing.
  package func view() -> Grid {
    var grid = Grid(size: size)
    grid.put(analysis.journey.title, at: Point(column: 6, row: 1))
    return grid
  }
}
