import JourneyCore

extension Session {
  /// All that is said of the view.
  var speech: [Speech] {
    switch view {
    case .walk: walk.speech
    case .flags(let list):
      [Speech("Flags, \(list.grouping == .flag ? "by flag" : "by moment"): \(list.counts.sentence).")]
        + [speech(of: list)]
    case .legend(let legend):
      legend.rows(ofSection: legend.section, on: Speech.page).map { Speech(Speech.text(of: $0)) }
    case .panorama(let panorama):
      (panorama.overview(at: walk) + panorama.words(at: walk) + [Self.ways(in: panorama, at: walk)])
        .map { Speech($0) }
    case .sheet(let sheet): speech(of: sheet)
    case .help: [Speech(Self.help(on: ""))]
    }
  }

  /// What is said of what is selected; nil where nothing is.
  var speechOfSelection: String? {
    switch view {
    case .walk: said(of: walk.speech, walk.selection)
    case .flags(let list): speech(of: list).text
    case .sheet(let sheet): draft.document.speech(of: sheet.selected)
    case .panorama, .legend, .help: nil
    }
  }

  /// The words that do something in a view of the whole: `“up”, “down”: desk`.
  private static func ways(in panorama: any Panorama, at walk: Walk) -> String {
    let ways = panorama.hints(at: walk).map { hint in
      let words = hint.commands.map { Command.named($0).word }
      let quoted = words.map { "“\($0)”" }.joined(separator: ", ")
      return words == [hint.word] ? quoted : "\(quoted) \(hint.word)"
    }
    return "Words here: " + ways.joined(separator: "; ") + "."
  }

  private func said(of speech: [Speech], _ item: Int) -> String? {
    let lines = speech.filter { $0.item == item }.map(\.text)
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  private func speech(of list: FlagList) -> Speech {
    let details = Speech.text(of: FlagsScreen.details(of: list, rows: 100, on: Speech.page))
    guard let finding = list.selected else { return Speech(details) }
    let place =
      finding.place.touchpoint.map { list.analysis.index.touchpoints[$0].title } ?? "the whole journey"
    return Speech(
      "\(Phrase.opening(finding.severity.rawValue)), \(finding.flag.rawValue), at “\(place)”: \(details)",
      item: list.selection)
  }

  private func speech(of sheet: Sheet) -> [Speech] {
    let subject = sheet.subject == .journey ? "the journey" : draft.document.identifier(of: sheet.subject)
    let written = sheet.lines.enumerated().filter { $0.element.entry != nil }
    return [
      Speech(
        "The sheet of \(subject), \(Phrase.count(sheet.lines.count, "line")), of which these are written:")
    ]
      + written.map { number, line in
        Speech(draft.document.speech(of: line), item: number)
      }
  }

  /// What “help” says: every command with its words, keys and meaning, or the one called `word`.
  static func help(on word: String) -> String {
    let rows = Command.spoken.filter { word.isEmpty || $0.word == word.lowercased() }.map { command in
      let keys = command.keys.compactMap { key in
        if case .character(let character) = key, character != " " { String(character) } else { nil }
      }
      return (["\(command.word)"] + keys).joined(separator: ", ") + ": \(command.summary)."
    }
    guard !rows.isEmpty else { return "“\(word)” is no command. “help” says all there are" }
    guard word.isEmpty else { return rows.joined(separator: "\n") }
    return
      ([
        "An empty line: the next stop.", "\(Utterance.hereWord): say all that is here once more.",
        "ballot secret: a ballot in which nobody sees what is typed.",
      ] + rows)
      .joined(separator: "\n")
  }
}

extension Document {
  /// `feels: -1`, or `department bar: Bar`.
  fileprivate func speech(of line: Sheet.Line) -> String {
    let id = line.entry.map(identifier(of:)) ?? ""
    let words = words(of: line)
    return "\(line.property.key)\(id.isEmpty ? "" : " \(id)")"
      + (words.isEmpty ? ": nothing yet" : ": \(words)")
  }
}
