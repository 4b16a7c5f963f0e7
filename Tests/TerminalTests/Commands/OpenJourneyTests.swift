import JourneyCore
import JourneyScreens
import TestSupport
import Testing

@testable import runaround

@Suite struct OpenJourneyTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  @Test func `A map made again gets the next free name, and the notice says which`() throws {
    try folder.write("", to: "dinner-2.md")
    let names = try (1...3).map { _ in try exported(.markdown, beside: "dinner.journey") }
    #expect(names == ["dinner.md", "dinner-3.md", "dinner-4.md"])
    #expect(try exported(.text, beside: "dinner.journey") == "dinner.txt")
    #expect(try folder.text(of: "dinner-2.md") == "")
    #expect(try folder.text(of: "dinner.md") == folder.text(of: "dinner-4.md"))
  }

  @Test func `The notice fits a terminal of 80 columns however deep the file lies`() throws {
    let directory = (1...9).map { "a-directory-\($0)" }.joined(separator: "/")
    try folder.write("", to: "\(directory)/dinner.journey")
    #expect(try notice(.json, beside: "\(directory)/dinner.journey") == "The data is in …/dinner.json.")
  }

  /// The name that the notice says, which must be there.
  private func exported(_ format: ExportFormat, beside name: String) throws -> String {
    let notice = try notice(format, beside: name)
    let path = String(notice.dropFirst("The map is in ".count).dropLast())
    let last = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    #expect(try !folder.text(of: last).isEmpty)
    return last
  }

  private func notice(_ format: ExportFormat, beside name: String) throws -> String {
    let input = Input(path: folder.path(name), bytes: Sample.dinner.bytes, identity: nil)
    var open = OpenJourney(keepsJournal: false)
    let draft = open.open(input, try Document(parsing: input.bytes)).draft
    let answer = open.export(format, of: draft)
    guard case .notice(let text) = answer else { return "no notice" }
    return text
  }
}
