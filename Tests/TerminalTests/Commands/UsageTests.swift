import Foundation
import TestSupport
import Testing

@testable import runaround

@Suite struct UsageTests {
  @Test(arguments: [
    (["chek", "a"], UsageError.unknownCommand("chek", nearest: "check")),
    (["frobnicate"], .unknownCommand("frobnicate", nearest: nil)),
    (["check", "--formt", "json", "a"], .unknownOption("--formt", of: .check, nearest: "--format")),
    (["check", "-x", "a"], .unknownOption("-x", of: .check, nearest: nil)),
    (
      ["check", "--format", "jsn", "a"],
      .wrongWord("jsn", of: "--format", words: ["text", "json", "sarif", "github"], nearest: "json")
    ),
    (["check", "--format"], .missingValue(of: "--format", placeholder: "text|json|sarif|github")),
    (["check"], .missingOperand("PATH", of: .check)),
    (["export", "a", "b"], .surplusOperand("b", of: .export)),
    (["fmt", "--check=yes", "a"], .unwantedValue(of: "--check")),
    (["fmt", "--check", "--check", "a"], .repeatedOption("--check")),
    (["check", "--format=json", "--format", "text", "a"], .repeatedOption("--format")),
  ])
  func `A wrong command line is known by its fault`(words: [String], error: UsageError) {
    #expect(throws: error) { try Arguments(words) }
  }

  @Test func `Options take their values in every form`() throws {
    for words in [["-o", "b"], ["-ob"], ["--output", "b"], ["--output=b"]] {
      let arguments = try Arguments(["export", "a", "--to=md"] + words)
      #expect(arguments[.output] == "b")
      #expect(arguments.operands == ["a"])
    }
  }

  @Test func `What follows two hyphens is no option, and one hyphen is a name`() throws {
    #expect(try Arguments(["check", "--", "--format", "-"]).operands == ["--format", "-"])
    #expect(try Arguments(["check", "-"]).operands == ["-"])
  }

  @Test(arguments: [["a.journey"], ["./dinner"], ["--ascii", "a.journey"], []])
  func `What is no command is walked`(words: [String]) throws {
    #expect(try Arguments(words).subcommand == .walk)
  }

  @Test(arguments: Subcommand.allCases)
  func `Every command explains itself`(command: Subcommand) throws {
    let run = try RunaroundProcess(command.rawValue, "--help")
    #expect(run.status == 0)
    #expect(run.complaints == "")
    #expect(run.output.contains("Usage: runaround \(command.rawValue)"))
    for choice in command.usage.choices { #expect(run.output.contains(choice.name)) }
    #expect(try RunaroundProcess("help", command.rawValue).output == run.output)
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `Help lists every command, and the version has a form of its own`() throws {
    let help = try RunaroundProcess("help")
    for command in Subcommand.allCases { #expect(help.output.contains("\n  \(command.rawValue) ")) }
    #expect(try RunaroundProcess("--help").output == help.output)
    #expect(try RunaroundProcess("--version").output == "runaround \(Program.version)\n")
  }

  @Test func `An error is one line on standard error and ends with 2`() throws {
    let run = try RunaroundProcess("chek", "a.journey")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.complaints == "runaround: error: there is no command “chek”; did you mean “check”?\n")
  }

  @Test func `The manual page in the documentation is the one that is made`() throws {
    #expect(
      try ProjectFile.text("docs/runaround.1") == ManualPage.text,
      "renew it: runaround help --manual > docs/runaround.1")
  }

  @Test func `Bash completes commands, options, values and samples`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("", to: "dinner.journey")
    let script = """
      source <($runaround completions bash)
      complete_words() {
        COMP_WORDS=(runaround "$@"); COMP_CWORD=$#; COMPREPLY=(); _runaround; echo "${COMPREPLY[*]}"
      }
      complete_words che
      complete_words check --form
      complete_words check --format s
      complete_words demo pri
      complete_words export din
      """
    let run = try RunaroundProcess(shell: script, in: directory)
    #expect(run.complaints == "")
    #expect(run.output == "check\n--format\nsarif\nprivate-bank\ndinner.journey\n")
  }

  @Test(arguments: ["zsh", "fish"])
  func `The other shells get a script that knows every command and option`(shell: String) throws {
    let script = try RunaroundProcess("completions", shell).output
    for command in Subcommand.allCases {
      #expect(script.contains(command.rawValue))
      for choice in command.usage.choices { #expect(script.contains(choice.option.rawValue)) }
    }
  }
}
