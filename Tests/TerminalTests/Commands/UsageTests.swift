import Foundation
import TestSupport
import Testing

@testable import runaround

@Suite struct UsageTests {
  @Test(arguments: [
    (["chek", "a"], UsageError.unknownCommand("chek", nearest: "check")),
    (["frobnicate"], .unknownCommand("frobnicate", nearest: nil)),
    (["--color=never", "demo"], .lateCommand("demo")),
    (["--versoin"], .unknownOption("--versoin", of: .walk, nearest: "--version")),
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

  @Test func `Help lists every command`() throws {
    let help = try RunaroundProcess("help")
    for command in Subcommand.allCases { #expect(help.output.contains("\n  \(command.rawValue) ")) }
    #expect(try RunaroundProcess("--help").output == help.output)
  }

  @Test(arguments: [["--version"], ["-V"], ["--version", "extra"]])
  func `The version is told whatever follows`(words: [String]) throws {
    let run = try RunaroundProcess(words)
    #expect((run.status, run.output) == (0, "runaround \(Program.version)\n"))
  }

  @Test func `Whoever asks for help is not told of errors`() throws {
    let run = try RunaroundProcess("check", "--format", "xml", "--help")
    #expect((run.status, run.complaints) == (0, ""))
    #expect(try run.output == RunaroundProcess("help", "check").output)
    #expect(try Arguments(["fmt", "--", "--help"]).operands == ["--help"])
  }

  @Test func `Help explains flags too`() throws {
    #expect(try RunaroundProcess("help", "toll").output == RunaroundProcess("rules", "toll").output)
  }

  @Test(arguments: [
    ["\u{1B}[31mzz"], ["check", "--form\u{1B}[31m"], ["check", "--format", "\u{9B}31m"], ["demo", "\u{1B}c"],
    ["demo", "--size", "\u{1B}"], ["help", "a", "\u{1B}"],
    ["check", "\u{1B}[2J.journey"], ["--\u{1B}=never", "demo"],
  ])
  func `No argument steers the terminal`(words: [String]) throws {
    let run = try RunaroundProcess(words)
    #expect(run.status == 2)
    #expect(run.complaints.contains("\u{FFFD}"))
    #expect(
      !run.complaints.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
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
    try directory.write("", to: "dinner.md")
    try directory.write("", to: "dinners/late.journey")
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
      complete_words din
      complete_words export dinner.journey -o dinner.m
      complete_words --ver
      complete_words --asc
      """
    let run = try RunaroundProcess(shell: script, in: directory)
    #expect(run.complaints == "")
    #expect(
      run.output == """
        check
        --format
        sarif
        private-bank
        dinners dinner.journey
        dinners dinner.journey
        dinner.md
        --version
        --ascii

        """)
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
