extension Command {
  /// The whole table as `docs/keys.md`.
  package static var document: String {
    var lines = [
      "# Keys", "",
      "One meaning in every view. This page is made from the program's own table of commands; a test compares.",
    ]
    for group in Group.allCases {
      lines += ["", "## \(group.rawValue)", "", "| keys | what they do |", "|---|---|"]
      lines += table.filter { $0.group == group }.map { command in
        let keys = command.keys.map { "`\($0.label(with: .unicode))`" }.joined(separator: " ")
        return "| \(keys.isEmpty ? "`:` and its name" : keys) | \(command.summary) |"
      }
    }
    lines += ["", "## Where text is typed", "", "| keys | what they do |", "|---|---|"]
    lines += TextField.keys.map { keys, summary in
      "| \(keys.map { "`\($0.label(with: .unicode))`" }.joined(separator: " ")) | \(summary) |"
    }
    lines += [
      "",
      "In a list that can be typed in, `↓` and `↑` choose, and `Enter` takes what is chosen; in the list of",
      "files a digit takes the row with that number while nothing is typed, in that of an editor it selects it;",
      "if more is typed, it is a letter like any other. With the mouse (`--mouse`), a click selects, a second click",
      "opens, and the wheel moves down and up; on a view of the whole, along the journey.", "",
    ]
    return lines.joined(separator: "\n")
  }
}
