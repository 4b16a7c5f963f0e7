package import JourneyCore

/// What was done and not saved when the program ended, played again, and shown as a list of changes.
package struct Recovery: Hashable, Sendable {
  /// What was done, the first first.
  package let changes: [String]
  /// What was being typed.
  package internal(set) var unfinished: Unfinished?
  /// The bytes of the file, which has none of it.
  package let saved: [UInt8]
  /// Why the file does not have it.
  package let cause: Cause
  /// Whether votes were to be thrown away; they are when that is said again.
  package internal(set) var isDropping = false
  /// The view in which the last of it was done.
  package let view: ViewName

  /// Why the file does not have what was done.
  package struct Cause: Hashable, Sendable {
    /// Whether the program was left on purpose.
    package var wasLeft: Bool
    /// Whether somebody else changed the file too, and this is what comes of both.
    package var isMerged: Bool

    /// Nobody else changed anything, and nobody left, unless it is said.
    package init(wasLeft: Bool = false, isMerged: Bool = false) {
      (self.wasLeft, self.isMerged) = (wasLeft, isMerged)
    }
  }

  /// A value that was being typed.
  package struct Unfinished: Hashable, Sendable {
    /// What it is for.
    package let goal: Goal
    /// What was asked for.
    package let label: String
    /// What was typed.
    package let text: String

    /// Whether it is votes, which nothing brings back.
    var isVotes: Bool {
      if case .belief = goal { !Ballot(record: text).votes.isEmpty } else { false }
    }

    /// What was typed, as others may see it.
    var shownText: String {
      if case .belief = goal { Ballot.summary(ofRecord: text) } else { text }
    }
  }

  /// Shows `changes`, and what was being typed; the file has `saved`.
  package init(
    changes: [String], unfinished: Unfinished?, saved: [UInt8], cause: Cause = Cause(), view: ViewName = .walk
  ) {
    (self.changes, self.unfinished, self.saved) = (changes, unfinished, saved)
    (self.cause, self.view) = (cause, view)
  }
}

/// A draft that goes on where an earlier session stopped.
package struct Resumption: Sendable {
  /// The draft, with everything that can be taken back.
  package let draft: Draft
  /// Which of its states the file has.
  package let savedState: Int
  /// What the file does not have; nil where it has everything.
  package let recovery: Recovery?
  /// Where somebody else changed the same: a sentence for each.
  package let conflicts: [String]

  /// Goes on with `draft`.
  package init(_ draft: Draft, savedState: Int, recovery: Recovery? = nil, conflicts: [String] = []) {
    (self.draft, self.savedState, self.recovery, self.conflicts) = (draft, savedState, recovery, conflicts)
  }
}
