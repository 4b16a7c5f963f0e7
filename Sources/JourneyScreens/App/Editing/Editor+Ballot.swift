import JourneyCore

/// Ballots: first whose belief is asked for, then the votes.
extension Editor {
  /// For whose belief is asked for at `touchpoint`; whoever answers for the moment is chosen already.
  static func voice(at touchpoint: Entry, in document: Document) -> Editor {
    let owner = document.entry(.owner, of: touchpoint).map(document.value(of:)) ?? ""
    return choice(
      of: .department, "Whose belief is asked for?", for: .voice(at: touchpoint), now: owner,
      none: Document.wholeRoom, in: document)
  }

  /// For the votes of `voter` at `touchpoint`.
  ///
  /// They go on from those of `ballot`, if there is one.
  static func ballot(
    at touchpoint: Entry, by voter: Voter, for ballot: Ballot = Ballot(), in document: Document
  ) -> Editor {
    let before = document.belief(of: voter, at: touchpoint).map(document.value(of:))
    var ballot = ballot
    ballot.moment = document.value(of: touchpoint)
    ballot.before = before.flatMap { Distribution(written: Array($0.utf8)) }
    return Editor(document.name(of: voter), for: .belief(of: voter, at: touchpoint), as: .ballot(ballot))
  }
}
