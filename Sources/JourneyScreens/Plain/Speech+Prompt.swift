import JourneyCore

extension Session {
  /// What is asked, and how it is answered; nothing where nothing is.
  var question: [String] {
    switch prompt {
    case .editor(let editor): editor.question(in: draft.document)
    case .search: ["Search for what? An empty line leaves it."]
    case .saveAs(_, let problem):
      [problem.map(Phrase.ended), "Save to which file? An empty line leaves it."].compactMap(\.self)
    case .recovery(let recovery): recovery.question
    case .palette, nil: []
    }
  }
}

extension Editor {
  /// What is asked, what stands there now, and how it is answered.
  fileprivate func question(in document: Document) -> [String] {
    if case .ballot(let ballot) = form, ballot.manner == .secret, !ballot.votes.isEmpty {
      return [problem.map(Phrase.ended)].compactMap(\.self) + ballot.secrets
    }
    return [problem.map(Phrase.ended)].compactMap(\.self)
      + [EditorScreen.asking(label), meaning].compactMap(\.self)
      + now(in: document) + [
        manner
      ]
  }

  /// What stands there, or can be chosen.
  private func now(in document: Document) -> [String] {
    switch form {
    case .line(let field): field.text.isEmpty ? [] : ["Now: \(field.text)"]
    case .text(let area): area.text.isEmpty ? [] : ["Now:"] + area.lines
    case .choice(let chooser, let values):
      zip(chooser.choices, values).enumerated().map { number, choice in
        let isNow = !choice.1.isEmpty && choice.1 == goal.currentText(in: document)
        return "\(number + 1) \(choice.0)" + (isNow ? ", now" : "")
      }
    case .demands(let list):
      DemandList.kinds.enumerated().map { number, kind in
        let now = list.demands(of: kind).map(\.written).joined(separator: ", ")
        return "\(number + 1) \(kind.rawValue), to \(kind.meaning): \(now.isEmpty ? "no" : "yes, \(now)")"
      }
    case .ballot(let ballot): [ballot.moment]
    case .rating(let scale):
      Rating.scale.map { rating in
        "\(Phrase.signed(rating.value)) \(rating.word)" + (rating == scale.rating ? ", now" : "")
      }
    }
  }

  private var takesNew: Bool {
    if case .choice(let chooser, values: _) = form { chooser.takesNew } else { false }
  }

  private var manner: String {
    let leaving = guide == nil ? "an empty line leaves it" : "an empty line goes on, a full stop alone leaves"
    return switch form {
    case .line: Phrase.opening(leaving) + "."
    case .text: "Lines of text; a full stop alone on a line ends them, at once it leaves what is there."
    case .choice: "A number or a name\(takesNew ? ", or “new” and a name" : ""); \(leaving)."
    case .demands: "Numbers or words switch, such as 2 pay, and wait 10m with its time; \(leaving)."
    case .ballot(let ballot) where ballot.manner == .secret:
      "Secret: one after the other types a figure, 1 betrayed to 7 delighted, which is not shown, and Enter; "
        + "\(leaving)."
    case .ballot:
      "A figure for each hand, 1 betrayed to 7 delighted, such as 6 6 7, or “secret”; \(leaving)."
    case .rating: "A figure or a word; \(leaving)."
    }
  }
}

extension Ballot {
  /// What is said of secret votes: how many there are, and what they are once they are shown.
  fileprivate var secrets: [String] {
    guard isRevealed, let distribution else {
      return [
        "\(count). The next one, or “back” for one less; an empty line shows them, a full stop drops them."
      ]
    }
    return [
      "\(count): \(distribution.words).", "An empty line keeps them, a full stop alone drops them.",
    ]
  }
}

extension Recovery {
  fileprivate var question: [String] {
    [cause.words] + changes
      + (unfinished.map { ["Unfinished, \($0.label): \($0.shownText)"] } ?? [])
      + ["An empty line goes on with it, “drop” throws it away."]
  }
}
