/// What the program says about itself.
enum Program {
  /// Its name, as it is typed.
  static let name = "runaround"
  /// Its version (semver.org).
  static let version = "0.1.0"
  /// What asks for the version, as the first word.
  static let versionOptions = ["--version", "-V"]
  /// What answers that.
  static let banner = "\(name) \(version)\n"
  /// What it is for.
  static let purpose = "Walk your customer's journey in the terminal, and see where they get the runaround."

  /// The variables of the environment that it looks at.
  static let variables: [(name: String, meaning: String)] = [
    ("NO_COLOR", "set to anything, it keeps colour out unless --color=always asks for it"),
    ("TERM", "what the terminal can do; where it is dumb, the walk is printed as plain text"),
    ("LC_ALL, LC_CTYPE, LANG", "without UTF-8 in the first that is set, the walk is shown in ASCII"),
    ("TMPDIR", "where the old bytes are put aside while a file is written in place"),
    ("VISUAL, EDITOR", "the first that is set is the editor of your own that E opens; else it is vi"),
    ("XDG_STATE_HOME", "journals are kept in its directory runaround; else in ~/.local/state/runaround"),
    ("XDG_CONFIG_HOME", "its file runaround/config is read; else ~/.config/runaround/config"),
  ]

  /// What the exit statuses mean.
  static let statuses: [(status: ExitStatus, meaning: String)] = [
    (.fine, "all is well"),
    (
      .findings, "there are findings from --fail-on on, files that fmt --check names, or conflicts of a merge"
    ),
    (.badInput, "the command line or the input is wrong"),
    (.refused, "the system refused: the disk is full, a right is missing"),
  ]
}
