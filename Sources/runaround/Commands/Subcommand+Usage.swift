import JourneyCore
import JourneyExchange
import JourneyScreens

extension Subcommand {
  /// How the command is used.
  var usage: Usage {
    switch self {
    case .walk: Self.walkUsage
    case .demo: Self.demoUsage
    case .new: Self.newUsage
    case .check: Self.checkUsage
    case .measure: Self.measureUsage
    case .fmt: Self.formatUsage
    case .merge: Self.mergeUsage
    case .rules: Self.rulesUsage
    case .export: Self.exportUsage
    case .import: Self.importUsage
    case .completions: Self.completionsUsage
    case .help: Self.helpUsage
    }
  }

  private static let color = Usage.Choice(
    option: .color, value: .word(ColorChoice.allCases.map(\.rawValue)),
    summary: "Use colour; auto, unless given, asks the terminal and NO_COLOR")
  private static let force = Usage.Choice(
    option: .force, value: nil, summary: "Replace a file that is there already")
  private static let walkChoices: [Usage.Choice] = [
    color,
    .init(option: .ascii, value: nil, summary: "Draw with ASCII characters only"),
    .init(option: .mouse, value: nil, summary: "Take clicks and the wheel"),
    .init(
      option: .noAutosave, value: nil, summary: "Save only when asked to; else 2 s after the last change"),
    .init(
      option: .theme, value: .word(Theme.Palette.allCases.map(\.rawValue)),
      summary: "Whose colours to use; the terminal's unless chosen"),
    .init(
      option: .plain, value: nil,
      summary: "Walk by lines of words, as a screen reader speaks them, and draw nothing"),
    .init(option: .script, value: .path("KEYS"), summary: "Take keys from a file and print screens"),
    .init(
      option: .size, value: .text("COLUMNSxROWS"), summary: "The first size for --script; 80x24 unless given"),
  ]
  private static let files = Usage.Operand(value: .journey("PATH"), count: 1...Int.max)
  private static let directories = "A directory stands for every *.journey file in and under it"

  private static let walkUsage = Usage(
    summary: "Walk a journey as the customer, with the arrow keys",
    operand: .init(value: .journey("FILE"), count: 0...1), choices: walkChoices,
    details: [
      "On the way that is shown, ┃ is a handoff from one department to another, and ┆ one inside a department.",
      "“runaround FILE” does this too. Without a file you choose among the journeys here.",
      "Where TERM is dumb, the walk is by lines of words, as --plain makes it. Where standard output is no terminal, the "
        + "walk is printed as plain text.",
    ])
  private static let demoUsage = Usage(
    summary: "Walk a sample journey; the dinner unless given",
    operand: .init(value: .word(Sample.allCases.map(\.rawValue)), count: 0...1), choices: walkChoices)
  private static let newUsage = Usage(
    summary: "Begin a journey from a template",
    operand: .init(value: .journey("FILE"), count: 1...1),
    choices: [
      .init(
        option: .template, value: .word(Template.allCases.map(\.rawValue)),
        summary: "What to begin with; empty unless given"),
      force,
    ],
    details: ["On a terminal, and without --template, it asks for what belongs in, question by question."])
  private static let checkUsage = Usage(
    summary: "Say where the customer gets the runaround",
    operand: files,
    choices: [
      .init(
        option: .format, value: .word(CheckReport.Format.allCases.map(\.rawValue)),
        summary: "How to say it; text unless given"),
      .init(
        option: .failOn, value: .word(Severity.allCases.map(\.rawValue) + ["never"]),
        summary: "From which severity on the exit status is 1; warning unless given"),
      color,
    ],
    details: [directories + ". A flag that the file allows is told, and keeps out of the exit status."])
  private static let measureUsage = Usage(
    summary: "Print the figures of journeys",
    operand: files,
    choices: [
      .init(
        option: .format, value: .word(MeasureReport.Format.allCases.map(\.rawValue)),
        summary: "How to print them; text unless given")
    ],
    details: [directories + "."])
  private static let formatUsage = Usage(
    summary: "Write journeys in their canonical form",
    operand: files,
    choices: [
      .init(
        option: .check, value: nil, summary: "Change nothing; name the files that differ, and exit with 1")
    ],
    details: [directories + ". A file that is canonical already is not touched."])
  private static let mergeUsage = Usage(
    summary: "Merge two versions of a journey, as git's merge driver does",
    operand: .init(value: .journey("BASE OURS THEIRS"), count: 3...3),
    choices: [
      .init(option: .output, value: .path("FILE"), summary: "Where to write; over OURS unless given"),
      .init(
        option: .name, value: .text("NAME"), summary: "What to call the file in messages; OURS unless given"),
      force,
    ],
    details: [
      "What both sides changed stays as OURS has it, with THEIRS in an x-theirs block beside it; each is named, and "
        + "the exit status is 1. An empty BASE says that the two have nothing in common. A version that cannot be "
        + "read leaves OURS as it was."
    ])
  private static let rulesUsage = Usage(
    summary: "List the flags, or explain one",
    operand: .init(value: .word(Flag.allCases.map(\.rawValue)), count: 0...1))
  private static let exportUsage = Usage(
    summary: "Write a journey and all that was found in it in other formats",
    operand: .init(value: .journey("FILE"), count: 1...1),
    choices: [
      .init(
        option: .to, value: .words("FORMAT", ExportFormat.allCases.map(\.rawValue)),
        summary: "Required: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))"),
      .init(
        option: .output, value: .path("FILE"),
        summary: "Where to write; of several formats, the beginning of their names"),
      .init(
        option: .table, value: .word(CSVTable.allCases.map(\.rawValue)),
        summary:
          "Which table is csv: \(CSVTable.allCases.map(\.rawValue).joined(separator: ", ")); the first unless given"
      ),
      .init(
        option: .kind, value: .word(CJMLExport.Kind.allCases.map(\.rawValue)),
        summary: "Which kind of journey is cjml; actual where a feeling is known unless given"),
      force,
    ],
    details: [
      "One format goes to standard output unless --output says where. Several go to files: FILE.journey becomes FILE.md, "
        + "FILE.json and so on beside it, and “-o out/dinner” makes them out/dinner.md, out/dinner.json.",
      "No file is written where one of them is there already, unless --force says so. Ctrl-C leaves no half file: those "
        + "of several that are whole by then stay, and are named on standard error.",
    ])
  private static let importUsage = Usage(
    summary: "Make a journey of a file in another format",
    operand: .init(value: .path("FILE"), count: 1...1),
    choices: [
      .init(
        option: .from, value: .word(ImportFormat.allCases.map(\.rawValue)),
        summary: "What FILE is; guessed from name and content unless given"),
      .init(option: .output, value: .path("FILE"), summary: "Where to write; standard output unless given"),
      .init(
        option: .map, value: .text("COLUMN=FIELD"), repeats: true,
        summary: "What a column of a table is, such as Step=title; may be given again"),
      .init(option: .customer, value: .text("NAME"), summary: "Who travels"),
      .init(option: .dryRun, value: nil, summary: "Write nothing; say what would be understood"),
      force,
    ],
    details: [
      "What was understood, guessed and dropped is told on standard error, line by line. A file that cannot be understood "
        + "is refused as a whole, with the place of every mistake."
    ])
  private static let completionsUsage = Usage(
    summary: "Print what a shell needs to complete these commands",
    operand: .init(value: .word(Shell.allCases.map(\.rawValue)), count: 1...1))
  private static let helpUsage = Usage(
    summary: "Say how a command is used, or explain a flag",
    operand: .init(value: .word(allCases.map(\.rawValue) + Flag.allCases.map(\.rawValue)), count: 0...1),
    choices: [.init(option: .manual, value: nil, summary: "Print the manual page, for man")])
}
