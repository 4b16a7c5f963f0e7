extension WalkScene {
  /// Draws the stop.
  func draw(on grid: inout Grid) -> Shown {
    switch current {
    case .title: TitleScreen.draw(self, on: &grid)
    case .moment, .empty: WalkScreen.draw(self, on: &grid)
    case .border: BorderScreen.draw(self, on: &grid)
    case .end: EndScreen.draw(self, on: &grid)
    }
  }

  /// What the stop has room for on `canvas`.
  func shown(on canvas: Canvas) -> Shown {
    var grid = Grid(size: canvas.size)
    return draw(on: &grid)
  }
}
