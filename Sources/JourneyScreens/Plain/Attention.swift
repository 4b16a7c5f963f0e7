import JourneyCore

/// What was before somebody, so that only what is new has to be said.
package struct Attention: Hashable, Sendable {
  /// Where one is.
  fileprivate var place: Place?
  /// What is selected there.
  fileprivate var selection: Int?
  /// Which state the journey is in.
  fileprivate var state = 0
  /// What was said of it all.
  fileprivate var lines: [String] = []
  /// Of a view of the whole: the whole, and what is selected.
  fileprivate var panorama = Told()
  /// The touchpoint at which one stands.
  fileprivate var touchpoint: Int?
  /// What is asked.
  fileprivate var prompt: Session.Prompt?

  /// A view, and where in it.
  fileprivate enum Place: Hashable {
    case walk(stop: Int, detours: [Int])
    case flags(FlagList.Grouping, count: Int)
    case legend(section: Int)
    case panorama(ViewName)
    case sheet(Entry)
    case help
  }

  /// What a view of the whole says.
  fileprivate struct Told: Hashable {
    var overview: [String] = []
    var words: [String] = []
  }

  /// Nothing yet.
  package init() {}
}

extension App {
  /// What is before the user now.
  package var attention: Attention {
    if case .open(let session) = mode { session.attention } else { Attention() }
  }

  /// Whether what is typed now is a vote that nobody else is to read.
  package var hidesTyping: Bool {
    guard case .open(let session) = mode, case .editor(let editor) = session.prompt,
      case .ballot(let ballot) = editor.form
    else { return false }
    return ballot.manner == .secret && !ballot.isRevealed
  }

  /// What there is to say since `before` was, line by line; everything that came from a file is safe.
  package func speech(since before: Attention) -> [String] {
    let lines =
      switch mode {
      case .picking(let picker): picker.speech
      case .open(let session): session.speech(since: before)
      }
    return lines.flatMap { $0.split(separator: "\n").map { DisplayText.safe(String($0)) } }
  }
}

extension Session {
  fileprivate var attention: Attention {
    var attention = Attention()
    (attention.place, attention.selection) = place
    (attention.state, attention.prompt) = (draft.state, prompt)
    attention.lines = speech.map(\.text)
    attention.touchpoint = walk.touchpoint
    if case .panorama(let panorama) = view {
      attention.panorama = .init(overview: panorama.overview(at: walk), words: panorama.words(at: walk))
    }
    return attention
  }

  private var place: (place: Attention.Place, selection: Int?) {
    switch view {
    case .walk: (.walk(stop: walk.stop, detours: walk.path.detours), walk.selection)
    case .flags(let list): (.flags(list.grouping, count: list.counts.total), list.selection)
    case .legend(let legend): (.legend(section: legend.section), nil)
    case .panorama(let panorama): (.panorama(panorama.name), panorama.selection(at: walk))
    case .sheet(let sheet): (.sheet(sheet.subject), sheet.selection)
    case .help: (.help, nil)
    }
  }

  fileprivate func speech(since before: Attention) -> [String] {
    let now = attention
    let status = [status].compactMap(\.self).map(Phrase.ended)
    if prompt != nil {
      let isNews = now.prompt != before.prompt || hasProblem
      return status + (isNews ? question : [])
    }
    if now.place != before.place { return status + now.lines }
    var lines = status
    if now.state != before.state {
      if status.isEmpty, let deed = draft.lastDeed {
        lines.append(Phrase.ended(Phrase.opening(deed.summary)))
      }
      let new = now.lines.without(before.lines)
      return lines + (new.isEmpty ? before.lines.without(now.lines).map { "No longer: \($0)" } : new)
    }
    if case .panorama = view {
      lines += now.changes(since: before)
      // Whoever left a question knows where they are.
      if lines.isEmpty, before.prompt != nil { return ["It is left as it was."] }
    } else if now.selection != before.selection {
      lines += [speechOfSelection].compactMap(\.self)
    }
    return lines.isEmpty ? now.lines : lines
  }

  private var hasProblem: Bool {
    if case .editor(let editor) = prompt { editor.problem != nil } else { false }
  }
}

extension Attention {
  /// What became another in a view of the whole: all of a moment that one comes to, else only what is new.
  fileprivate func changes(since before: Attention) -> [String] {
    let words = panorama.words
    return (panorama.overview == before.panorama.overview ? [] : panorama.overview)
      + (touchpoint == before.touchpoint ? words.without(before.panorama.words) : words)
  }
}

extension [String] {
  /// The lines that are not among `others`.
  fileprivate func without(_ others: [String]) -> [String] {
    let known = Set(others)
    return filter { !known.contains($0) }
  }
}
