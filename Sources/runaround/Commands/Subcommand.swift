/// What `runaround` can be told to do; the raw value is the word for it.
enum Subcommand: String, CaseIterable, Sendable {
  case walk, demo, new, check, measure, fmt, merge, rules, export, `import`, completions, help
}

/// An option of the command line; the raw value is its long name.
enum Option: String, CaseIterable, Sendable {
  case ascii, check, color, customer
  case dryRun = "dry-run"
  case failOn = "fail-on"
  case force, format, from, help, kind, manual, map, mouse, name
  case noAutosave = "no-autosave"
  case output, plain, script, size, table, template, theme, to

  /// The letter of its short form.
  var letter: Character? {
    switch self {
    case .help: "h"
    case .output: "o"
    case .ascii, .check, .color, .customer, .dryRun, .failOn, .force, .format, .from, .kind, .manual, .map,
      .mouse, .name,
      .noAutosave, .plain, .script, .size, .table, .template, .theme, .to:
      nil
    }
  }
}

/// What a word of the command line can be.
enum Value: Hashable, Sendable {
  /// One of these words.
  case word([String])
  /// One or several of these words, parted by commas; the text stands for them in help.
  case words(String, [String])
  /// The name of a journey's file, or of a directory with some in it.
  case journey(String)
  /// The name of any other file.
  case path(String)
  /// Anything else; the text stands for it in help.
  case text(String)

  /// What stands for it in help.
  var placeholder: String {
    switch self {
    case .word(let words): words.count > 6 ? "NAME" : words.joined(separator: "|")
    case .words(let name, _): "\(name)[,\(name)…]"
    case .journey(let name), .path(let name), .text(let name): name
    }
  }
}

/// How a command is used: the facts of which parsing, help, completions and the manual page are made.
struct Usage: Sendable {
  /// The words that are no options.
  struct Operand: Hashable, Sendable {
    let value: Value
    /// How many there may be.
    let count: ClosedRange<Int>
  }

  /// An option, with what it means to this command.
  struct Choice: Hashable, Sendable {
    let option: Option
    /// What follows it; nil where nothing does.
    let value: Value?
    /// Whether it may be given more than once.
    var repeats = false
    let summary: String
  }

  /// What the command does, in one line.
  let summary: String
  let operand: Operand?
  /// The options; every command has `--help`.
  let choices: [Choice]
  /// What else there is to know, in paragraphs.
  let details: [String]

  /// How a command is used that does what `summary` says.
  init(summary: String, operand: Operand?, choices: [Choice] = [], details: [String] = []) {
    self.summary = summary
    self.operand = operand
    self.choices = choices + [Choice(option: .help, value: nil, summary: "Say how this command is used")]
    self.details = details
  }
}
