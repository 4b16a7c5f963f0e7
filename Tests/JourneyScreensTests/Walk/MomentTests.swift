import JourneyCore
import Testing

@testable import JourneyScreens

/// What one moment's screen says, read off the grid.
@Suite struct MomentTests {
  /// The first moment of a journey whose touchpoint has `properties`.
  private func moment(_ properties: String, glyphs: Glyphs = .unicode) throws -> String {
    let analysis = try Analysis.reading(
      """
      format: 1
      journey: A queue
      department desk: Desk
      contact letter: The letter
        department: desk
        kind: letter
      contact till: The till
        department: desk
        kind: system
      touchpoint wait: I wait
        owner: desk
      \(properties)
      """)
    let path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
    let scene = WalkScene(analysis: analysis, path: path, stop: 1, glyphs: glyphs)
    return Gallery.grid(scene, columns: 100, rows: 40).text
  }

  @Test func `A gap to our credit has a minus, in ASCII a hyphen`() throws {
    let gap = "  believed: +1:3 +3:1\n  rated: +1:1 +3:3\n"
    #expect(try moment(gap).contains("gap −50"))
    #expect(try moment(gap, glyphs: .ascii).contains("gap -50"))
  }

  @Test func `What a contact is stands beside the name, unless the name says it`() throws {
    let screen = try moment("  meets: letter, till\n")
    #expect(screen.contains("The till, a system"))
    #expect(screen.contains("The letter ") && !screen.contains("a letter"))
  }

  @Test func `The channel stands in the heading where there is room`() throws {
    #expect(try moment("  channel: by pigeon\n").contains("by pigeon · moment 1 of 1"))
    let long = String(repeating: "far ", count: 20)
    #expect(!(try moment("  channel: \(long)away\n").contains("far")))
  }

  @Test func `All of a quote can be read`() throws {
    let screen = try moment("  quote: Never again.\n    text: Not for money.\n")
    #expect(screen.contains("“Never again.”"))
    #expect(screen.contains("“Not for money.”"))
  }
}
