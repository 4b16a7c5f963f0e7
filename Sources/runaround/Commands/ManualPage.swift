/// The manual page in mdoc, made from the table of commands; `docs/runaround.1` is a copy of it.
enum ManualPage {
  /// The page.
  static var text: String {
    [head, commands, environment, exitStatus, examples].joined()
  }

  private static let head = """
    .Dd November 21, 2026
    .Dt RUNAROUND 1
    .Os
    .Sh NAME
    .Nm runaround
    .Nd walk your customer's journey, and see where they get the runaround
    .Sh SYNOPSIS
    .Nm
    .Op Ar FILE
    .Nm
    .Ar COMMAND
    .Op Ar argument ...
    .Sh DESCRIPTION
    .Nm
    opens a journey, a text file named
    .Pa NAME.journey ,
    and walks it in the terminal as the customer: one touchpoint a screen, and a stop at every border between
    departments.
    It flags every handoff where the customer pays for the shape of the organisation.
    Inside the walk, the key ? explains every key.
    .Pp
    The name \\(lq-\\(rq stands for standard input or output.
    What follows \\(lq--\\(rq is no option.
    .Sh COMMANDS

    """

  private static var commands: String { Subcommand.allCases.map(section).joined() }

  private static func section(of command: Subcommand) -> String {
    let usage = command.usage
    let details = usage.details.map { ".Pp\n\(escaped($0))\n" }.joined()
    let options = usage.choices.map { ".It \(escaped($0.form))\n\(escaped($0.summary)).\n" }.joined()
    return """
      .Ss \(escaped(command.synopsis))
      \(escaped(usage.summary)).
      \(details).Bl -tag -width Ds
      \(options).El

      """
  }

  private static var environment: String {
    list("ENVIRONMENT", Program.variables.map { ($0.name, $0.meaning) })
  }

  private static var exitStatus: String {
    list("EXIT STATUS", Program.statuses.map { ("\($0.status.rawValue)", $0.meaning) })
  }

  private static let examples = """
    .Sh EXAMPLES
    Walk the dinner that comes with the program:
    .Pp
    .Dl runaround demo
    .Pp
    Guard every journey of a repository in a workflow on GitHub:
    .Pp
    .Dl runaround check --format github .
    .Pp
    Take the annotated map home:
    .Pp
    .Dl runaround export dinner.journey --to md -o dinner.md

    """

  private static func list(_ title: String, _ items: [(name: String, meaning: String)]) -> String {
    let entries = items.map { ".It \(escaped($0.name))\n\(escaped($0.meaning)).\n" }.joined()
    return ".Sh \(title)\n.Bl -tag -width Ds\n\(entries).El\n"
  }

  /// `text` as words that roff shows as they are; every scalar beyond ASCII by its name.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { page, scalar in
      switch scalar {
      case "\\": page += "\\e"
      case "-": page += "\\-"
      case "…": page += "..."
      case "“": page += "\\(lq"
      case "”": page += "\\(rq"
      case "'": page += "\\(aq"
      default: page.unicodeScalars.append(scalar)
      }
    }
  }
}
