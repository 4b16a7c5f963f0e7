import TestSupport
import Testing

/// A table that becomes a journey and is walked, in one sitting.
@Suite struct ImportWorkshopTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  @Test func `A table is tried, imported and walked`() throws {
    try folder.write(
      "Phase;Step;Who;Department;Emotion\nArriving;I come in;Seller;Shop;+1\n;I wait;Optician (Lab);Lab;-2\n",
      to: "glasses.csv")
    let program = BuiltProduct.path("runaround")
    let terminal = try Tmux(
      columns: 100, rows: 30, in: folder.path, running: "\(program) import glasses.csv --dry-run")
    try terminal.wait(for: "glasses.csv: imported 2 touchpoints, 1 stage, 2 contacts, 2 departments")
    try terminal.type(
      "\(program) import glasses.csv --customer Mia -o mia.journey 2>&1 | grep imported && \(program) mia.journey"
    )
    try terminal.press("Enter")
    try terminal.wait(for: "walk in Mia’s shoes")
    try terminal.press("Right")
    try terminal.wait(for: "I come in")
    try terminal.press("Right", "Right")
    try terminal.wait(for: "I wait")
    try terminal.press("q")
    try terminal.wait(for: Tmux.prompt)
    #expect(try folder.text(of: "mia.journey").contains("  feels: -2\n"))
  }
}
