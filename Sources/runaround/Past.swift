import JourneyScreens
import JourneyStore

/// What a journal says was done.
struct Past: Hashable {
  /// Everything that was done; nil where a record is none of ours.
  let entries: [JournalEntry]?
  /// How many of them were done when the file got the bytes that it has now, else when it was saved last.
  let savedEntries: Int
  /// Whether nothing was done after that, and nothing is being typed.
  let isSaved: Bool
  /// Whether the file has bytes now that it never got from us.
  let isForeign: Bool

  /// What `contents` say of a file whose bytes have the hash `hash`.
  init(_ contents: JournalContents, now hash: SHA256) {
    var entries: [JournalEntry] = []
    var isReadable = true
    var known = contents.baseHash == hash ? 0 : nil as Int?
    var last = 0
    for record in contents.records {
      if record.type == OpenJourney.savedType || record.type == OpenJourney.savingType {
        if record.type == OpenJourney.savedType { last = entries.count }
        if record.payload == hash.bytes { known = entries.count }
      } else if let entry = JournalEntry(record.type, record.payload) {
        entries.append(entry)
      } else {
        isReadable = false
      }
    }
    self.entries = isReadable ? entries : nil
    // A file that is again what it was before it was saved last was put back by somebody else.
    let isKnown = known.map { $0 >= last } ?? false
    savedEntries = isKnown ? known ?? last : last
    isForeign = !isKnown
    let rest = entries[savedEntries...]
    let end = rest.last { if case .view = $0 { false } else { true } }
    isSaved = isReadable && rest.allSatisfy(\.isTyping) && (end ?? .left) == .left
  }
}

extension JournalEntry {
  /// Whether it leaves the journey as it is.
  fileprivate var isTyping: Bool {
    switch self {
    case .typing, .left, .quit, .view: true
    case .edits, .undo, .redo, .replacement: false
    }
  }
}
