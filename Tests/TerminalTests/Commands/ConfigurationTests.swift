import JourneyScreens
import TestSupport
import Testing

@testable import runaround

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> (savesItself: Bool, complaints: [Int]) {
    var lines: [Int] = []
    let configuration = Configuration(text) { line, _ in lines.append(line) }
    return (configuration.savesItself, lines)
  }

  @Test(arguments: [
    ("", true), ("autosave: no\n", false), ("autosave:no", false), ("  autosave :  no  \r\n", false),
    ("autosave: no\nautosave: yes\n", true), ("# autosave: no\n\n   \n  # more\n", true),
    ("autosave: no\r\n# a comment\r\n", false),
  ])
  func `What can be chosen is read, comments and blank lines aside`(text: String, savesItself: Bool) {
    #expect(read(text) == (savesItself, []))
  }

  @Test(arguments: ["autosave: maybe", "autosave", "autosave:", "autosafe: no", ":", "\u{1B}[2J", "no"])
  func `What nobody knows is complained about with its line, and changes nothing`(line: String) {
    #expect(read("# mine\n\(line)\nautosave: no") == (false, [2]))
  }

  @Test func `Theme and mouse can be chosen, and motion reduced, of which there is none`() {
    var lines: [Int] = []
    let text = "theme: high-contrast\nmouse: yes\nreduce-motion: yes\ntheme: pink\nreduce-motion: perhaps"
    let configuration = Configuration(text) { line, _ in lines.append(line) }
    #expect(configuration.palette == .highContrast)
    #expect(configuration.hasMouse && !configuration.showsCursor)
    #expect(Configuration("cursor: visible").showsCursor)
    #expect(!Configuration("cursor: visible\ncursor: hidden\ncursor: yes").showsCursor)
    #expect(lines == [4, 5])
  }

  @Test func `The command line is heard before the configuration`() throws {
    let stored = Configuration("theme: light\nautosave: no")
    #expect(stored.heeding(try Arguments(["a.journey"])) == stored)
    let heeded = stored.heeding(try Arguments(["a.journey", "--theme", "monochrome", "--mouse"]))
    #expect(heeded == Configuration("theme: monochrome\nautosave: no\nmouse: yes"))
  }

  @Test func `It is where XDG says, or in the home`() {
    func path(_ variables: [String: String]) -> String? { Configuration.path(environment: { variables[$0] }) }
    #expect(path(["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/runaround/config")
    #expect(path(["XDG_CONFIG_HOME": "relative", "HOME": "/h"]) == "/h/.config/runaround/config")
    #expect(path(["HOME": "/h"]) == "/h/.config/runaround/config")
    #expect(path([:]) == nil)
  }
}
