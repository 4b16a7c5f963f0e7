package import JourneyCore

/// A room that says how it believes the customer feels: hands that are counted, or votes that are typed in secret.
package struct Ballot: Hashable, Sendable {
  /// How the room votes; the raw value is how the journal calls it.
  package enum Manner: String, Hashable, Sendable {
    /// The room shows fingers, and somebody types a digit for each hand.
    case tally
    /// One after the other types a digit that nobody sees.
    case secret
  }

  /// What came of a key.
  enum Outcome: Hashable {
    /// The key was used up.
    case taken
    /// The votes are to be kept.
    case kept
    /// They are to be kept, and the next moment, or the one before, is voted on.
    case onward(forward: Bool)
    /// Another department votes: the next, or the one before.
    case turned(forward: Bool)
    /// The ballot is to be dropped.
    case left
    /// The key is not one of the ballot's.
    case refused
  }

  /// The words of the moment.
  package internal(set) var moment = ""
  /// What the department believed before, or the room; nil where it had not said.
  package internal(set) var before: Distribution?
  /// How the room votes.
  package private(set) var manner: Manner
  /// The votes, in the order in which they came.
  package private(set) var votes: [Rating] = []
  /// Whether secret votes were shown.
  package private(set) var isRevealed = false
  /// What has to be said about the last key; nil where nothing has.
  package private(set) var remark: String?
  private var isLeaving = false

  /// A ballot in which nobody has voted.
  package init(_ manner: Manner = .tally) { self.manner = manner }

  /// The same ballot, in which nobody has voted yet, by votes that nobody sees.
  var inSecret: Ballot {
    var ballot = self
    ballot.manner = .secret
    return ballot
  }

  /// Whether the counts are seen.
  package var showsCounts: Bool { manner == .tally || isRevealed }

  /// The votes as a distribution; nil where there is none.
  package var distribution: Distribution? {
    var counts = Array(repeating: 0, count: 7)
    for vote in votes { counts[vote.value + 3] += 1 }
    return Distribution(counts: counts)
  }

  /// The value that the document gets.
  package var written: String { distribution?.written ?? "" }

  /// `8 hands`, or `8 votes`.
  package var count: String { Phrase.count(votes.count, manner == .tally ? "hand" : "vote") }

  // MARK: Keys

  /// Takes `key`.
  mutating func take(_ key: Key) -> Outcome {
    remark = nil
    defer { if key != .escape { isLeaving = false } }
    switch key {
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII, let vote = Rating(digit - 4) else {
        return expect()
      }
      return add(vote)
    case .backspace, .delete: return takeBack()
    case .enter: return close(.kept)
    case .right: return close(.onward(forward: true))
    case .left: return close(.onward(forward: false))
    case .down: return .turned(forward: true)
    case .up: return .turned(forward: false)
    case .tab, .backTab: return turnManner()
    case .escape: return leave()
    case .alt, .altUp, .altDown, .altLeft, .altRight, .home, .end, .pageUp, .pageDown, .paste:
      return expect()
    case .control, .click, .wheel: return .refused
    }
  }

  /// Says which keys there are, after one that is none.
  private mutating func expect() -> Outcome {
    remark =
      isRevealed
      ? Self.shown
      : manner == .tally ? "1 to 7 a hand, Enter when all voted" : "1 to 7 a vote, Enter when all voted"
    return .taken
  }

  /// What is said of votes that are shown; like every remark, short enough for forty columns.
  private static let shown = "Enter keeps the votes, Esc drops them"

  /// Counts `vote`.
  mutating func add(_ vote: Rating) -> Outcome {
    if isRevealed {
      remark = Self.shown
    } else {
      votes.append(vote)
    }
    return .taken
  }

  private mutating func takeBack() -> Outcome {
    if isRevealed {
      remark = Self.shown
    } else if votes.popLast() == nil {
      remark = "Nothing was counted yet"
    }
    return .taken
  }

  /// Gives `outcome`, unless secret votes have to be shown first, or there is nothing to keep.
  private mutating func close(_ outcome: Outcome) -> Outcome {
    if votes.isEmpty, outcome == .kept {
      remark = "Nobody voted: 1 betrayed, 7 delighted"
      return .taken
    }
    guard manner == .secret, !isRevealed, !votes.isEmpty else { return outcome }
    isRevealed = true
    return .taken
  }

  private mutating func turnManner() -> Outcome {
    if votes.isEmpty {
      manner = manner == .tally ? .secret : .tally
    } else {
      remark = "It has begun; Backspace takes back"
    }
    return .taken
  }

  private mutating func leave() -> Outcome {
    if votes.isEmpty || isLeaving { return .left }
    isLeaving = true
    remark = "Esc again drops \(count)"
    return .taken
  }
}

// MARK: - In the journal

extension Ballot {
  /// The ballot as the journal keeps it: `tally 6 6 7`; empty where nothing was counted.
  package var record: String {
    votes.isEmpty ? "" : ([manner.rawValue] + votes.map { String($0.value + 4) }).joined(separator: " ")
  }

  /// Goes on with what the journal kept.
  package init(record: String) {
    let words = record.split(separator: " ")
    manner = words.first.flatMap { Manner(rawValue: String($0)) } ?? .tally
    votes = words.dropFirst().compactMap { Int($0).flatMap { Rating($0 - 4) } }
  }

  /// What the journal kept, as a list of what was recovered shows it: secret votes stay secret.
  static func summary(ofRecord record: String) -> String {
    let ballot = Ballot(record: record)
    return ballot.manner == .tally ? "\(ballot.count), \(ballot.written)" : ballot.count + ", not shown yet"
  }
}
