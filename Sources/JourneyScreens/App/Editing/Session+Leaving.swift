import JourneyCore

/// How a session ends without losing anything.
extension Session {
  /// Saves and leaves, or says what would be left unsaved; asked again, it leaves, and the journal keeps the rest.
  mutating func leave() -> [Effect] {
    switch saving {
    case .saved, .readOnly: return [.quit]
    case .unsaved where savesItself:
      isLeaving = true
      return [.save(byHand: false)]
    case .noFile where draft.depth == 0: return [.quit]
    case .unsaved, .notSaved, .noFile:
      if hasWarned { return [.journal(.quit), .quit] }
      hasWarned = true
      status = "\(saving == .noFile ? "This has no file: s gives it one" : "Not saved: s saves"), \(wayOut)"
      return []
    }
  }

  /// What becomes of what is not saved when one leaves all the same.
  var wayOut: String {
    saving != .noFile && keepsJournal
      ? "q again leaves and keeps it for the next time" : "q again drops what was changed"
  }
}
