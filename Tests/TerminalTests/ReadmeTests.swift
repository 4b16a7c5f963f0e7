import Foundation
import TestSupport
import Testing

/// The README shows what the program shows.
@Suite struct ReadmeTests {
  @Test func `The screen in the README is a screen of the program`() throws {
    let run = try RunaroundProcess(
      "demo", "dinner", "--script", "-", "--size", "80x24", input: "right*6 down")
    let screen = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    #expect(try ProjectFile.text("README.md").contains(screen.joined(separator: "\n")))
  }

  @Test(arguments: [
    ("README.md", "2 right*3", "80x24", []), ("README.md", "3 right*6 down*2", "80x24", []),
    ("README.md", "5", "80x24", []), ("README.md", "6 right*5", "80x18", []),
    ("docs/views.md", "2 right*3", "80x24", []),
    ("docs/views.md", "2 right*16 Z", "120x40", ["Tests/Fixtures/hospital.journey"]),
  ])
  func `The views in the documents are views of the program`(
    page: String, keys: String, size: String, file: [String]
  ) throws {
    let journey = file.isEmpty ? ["demo", "dinner"] : ["walk", ProjectFile.url(file[0]).path]
    let run = try RunaroundProcess(journey + ["--script", "-", "--size", size], input: keys)
    let screen = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    var lines = screen.map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    #expect(try ProjectFile.text(page).contains(lines.joined(separator: "\n")))
  }

  @Test func `The screen in the page about editing is the foot of a screen of the program`() throws {
    let run = try RunaroundProcess(
      "demo", "dinner", "--script", "-", "--size", "80x24", input: "right*6 c text:\"Why not on the bill?\"")
    let screen = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(7)
    #expect(try ProjectFile.text("docs/editing.md").contains(screen.joined(separator: "\n")))
  }

  @Test func `The findings in the README are findings of the program`() throws {
    let folder = try TemporaryDirectory()
    try folder.write(ProjectFile.text("Resources/Samples/dinner.journey"), to: "dinner.journey")
    let run = try RunaroundProcess("check", "dinner.journey", in: folder)
    let lines = run.output.split(separator: "\n")
    let block = try #require(
      ProjectFile.text("README.md").split(separator: "```\n").first { $0.hasPrefix("$ runaround check") })
    for line in block.split(separator: "\n").dropFirst() where line != "…" {
      #expect(lines.contains(line))
    }
  }

  @Test(arguments: [
    "README.md", "docs/method.md", "docs/contributing.md", "docs/architecture.md", "docs/exports.md",
    "docs/editing.md", "docs/reliability.md", "docs/views.md",
  ])
  func `Every link inside the project leads somewhere`(page: String) throws {
    let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    for link in try ProjectFile.text(page).split(separator: "](").dropFirst() {
      let target = link.prefix { $0 != ")" && $0 != "#" }
      guard !target.isEmpty, !target.hasPrefix("http") else { continue }
      #expect(try ProjectFile.url(folder + target).checkResourceIsReachable(), "\(target) in \(page)")
    }
  }
}
