import JourneyCore

/// What a ballot does beside its votes: who votes, and on which moment.
extension Session {
  /// Asks the room how it believes the customer feels: the department that is chosen, else the one that voted last.
  mutating func openBallot(_ manner: Ballot.Manner = .tally, by chosen: String? = nil) -> [Effect] {
    guard let touchpointEntry else { return [] }
    let document = draft.document
    if let voter = chosen ?? voter, voter.isEmpty || document.entry(declaring: .department, voter) != nil {
      let ballot = Editor.ballot(at: touchpointEntry, by: Voter(id: voter), for: Ballot(manner), in: document)
      return open(ballot)
    }
    if document.entries(.department, of: .journey).isEmpty {
      return open(Editor.ballot(at: touchpointEntry, by: .room, in: document))
    }
    return open(Editor.voice(at: touchpointEntry, in: document))
  }

  /// The department that is chosen in the view, for which a ballot is meant; nil where none is.
  var chosenVoter: String? {
    guard case .panorama(let panorama) = view else { return nil }
    return (panorama as? Gap)?.voter
  }

  /// Lets the next department vote in the place of the one that `editor` asks, or the one before.
  mutating func turnVoter(of editor: Editor, forward: Bool) -> [Effect] {
    guard case .belief(of: let voter, at: let touchpoint) = editor.goal,
      case .ballot(let ballot) = editor.form
    else { return [] }
    let ids = [""] + draft.document.entries(.department, of: .journey).map(draft.document.identifier(of:))
    let number = (voter.id.flatMap(ids.firstIndex) ?? 0) + (forward ? 1 : ids.count - 1)
    let next = ids[number % ids.count]
    let turned = Editor.ballot(at: touchpoint, by: Voter(id: next), for: ballot, in: draft.document)
    let effects = open(turned)
    return ballot.votes.isEmpty
      ? effects : effects + [.journal(.typing(turned.goal, label: turned.label, text: turned.typed))]
  }

  /// Keeps the votes of `editor`, and has the same department vote on the next moment, or on the one before.
  mutating func goOn(from editor: Editor, forward: Bool) -> [Effect] {
    guard case .ballot(let ballot) = editor.form else { return [] }
    var effects = ballot.votes.isEmpty ? leave(editor) : finish(editor, with: ballot.written)
    guard prompt == nil else { return effects }
    let kept = status
    let isThere = stepToMoment(forward: forward)
    if isThere {
      effects += openBallot(ballot.manner)
    } else {
      status = kept ?? (forward ? "That was the last moment" : "That was the first moment")
    }
    return effects
  }

  /// Says what was kept where `editor` was a ballot, and what it takes the place of.
  mutating func tellWhatIsBelieved(after editor: Editor) {
    guard case .ballot(let ballot) = editor.form, let kept = ballot.distribution else { return }
    let before = ballot.before.map { ", before \(Self.share(of: $0))" } ?? ""
    status = "\(Phrase.opening(editor.label)): \(Self.share(of: kept)) superior\(before); u takes it back"
  }

  private mutating func stepToMoment(forward: Bool) -> Bool {
    let move = forward ? Move.next : .previous
    switch view {
    case .sheet(let sheet): return step(move, in: sheet)
    case .panorama(var panorama):
      defer { view = .panorama(panorama) }
      return panorama.move(move, along: &walk, on: canvas)
    case .walk, .flags, .legend, .help: return walk.stride(move)
    }
  }

  private static func share(of distribution: Distribution) -> String {
    "\(Phrase.percent(Double(distribution.superior) / Double(distribution.total))) of \(distribution.total)"
  }
}
