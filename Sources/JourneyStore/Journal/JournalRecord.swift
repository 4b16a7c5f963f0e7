/// One thing that was done to a document, in the words of whoever writes the journal.
package struct JournalRecord: Hashable, Sendable {
  /// What kind of thing: the journal does not ask.
  package let type: UInt8
  /// What exactly.
  package let payload: [UInt8]

  /// A record of `type` with `payload`.
  package init(type: UInt8, payload: [UInt8]) {
    (self.type, self.payload) = (type, payload)
  }
}

/// Why bytes are no journal that can be read or gone on with.
package enum JournalProblem: Error, Hashable, Sendable {
  /// They do not begin like one.
  case foreign
  /// They are of a version that is not ours.
  case version(UInt32)
  /// What they begin with is damaged.
  case damagedHeader
  /// They are the journal of the document at this path.
  case anotherDocument(String)
  /// They are more than ``Journal/maximumSize``.
  case tooLarge
}
