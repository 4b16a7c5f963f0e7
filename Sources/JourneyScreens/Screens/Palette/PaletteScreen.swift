import JourneyCore

/// Draws the commands that match what is typed, with their keys.
enum PaletteScreen {
  /// How many commands are seen at once.
  static func page(of canvas: Canvas) -> Int { ChoiceList.page(of: canvas) }

  /// Draws `chooser`, whose choices are the commands of the palette.
  static func draw(_ chooser: Chooser, of session: Session, on grid: inout Grid) -> Shown {
    let glyphs = session.canvas.glyphs
    let page = Page(grid.size, glyphs: glyphs)
    let journey = session.walk.analysis.journey
    let heading = Heading.row(
      title: journey.title, customer: journey.customerName, place: "commands", columns: grid.size.columns,
      glyphs: glyphs)
    let shown = ChoiceList.draw(
      chooser, heading: heading, prompt: ":", empty: "No command has these letters in this order.", on: page,
      &grid
    ) { choice in
      let command = Command.palette[choice]
      return (command.keyLabels(with: glyphs), command.unavailable(session) == nil)
    }
    HintLine.draw(keys: ChoiceList.hints(with: glyphs) + "Enter do it  Esc back", on: &grid)
    return shown
  }
}
