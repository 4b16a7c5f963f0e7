import JourneyCore
import JourneyScreens
import JourneyStore

extension OpenJourney {
  /// The types of the records that say which bytes the file has, and which it is about to get: the others are
  /// ``JournalEntry/Kind``.
  static let savedType: UInt8 = 32
  static let savingType: UInt8 = 33
  /// From how many records on a journal of which everything is saved begins anew.
  private static let mostRecords = 100_000

  /// Goes on with the journal of the file, which has `bytes`, or begins one; what an earlier session left is news.
  mutating func beginJournal(_ bytes: [UInt8], _ document: Document) -> Opening {
    guard let file, let state else {
      return Opening(document, [.store(.journalFailed("neither HOME nor XDG_STATE_HOME says where"))])
    }
    (base, records) = (bytes, [])
    do throws(FileFailure) {
      guard let found = try JournalRecovery.find(of: file.resolvedPath, in: state) else {
        // The first change begins it: whoever only walks waits for no disk.
        return Opening(document)
      }
      let copy = found.copy.map { "The journal is damaged; what can be read is here, a copy is \($0)" }
      return try take(found.contents, bytes, document, in: state).adding(copy)
    } catch {
      return beginAgain(bytes, document, because: error)
    }
  }

  /// Sets a journal aside that cannot be read or played, and begins one that can.
  private mutating func beginAgain(
    _ bytes: [UInt8], _ document: Document, because failure: FileFailure
  ) -> Opening {
    guard file != nil, case .journal = failure.reason else {
      return Opening(document, [.store(.journalFailed(failure.briefly))])
    }
    (base, records) = (bytes, [])
    journal = nil
    do throws(FileFailure) {
      let aside = try JournalRecovery.setAside(failure.path)
      return Opening(document).adding("The journal could not be played and is set aside: \(aside)")
    } catch {
      return Opening(document, [.store(.journalFailed(error.briefly))])
    }
  }

  private mutating func take(
    _ contents: JournalContents, _ bytes: [UInt8], _ document: Document, in state: StateDirectory
  ) throws(FileFailure) -> Opening {
    let path = state.journal(of: contents.document)
    let past = Past(contents, now: SHA256(of: bytes))
    if past.isSaved, past.isForeign || contents.records.count > Self.mostRecords {
      var fresh = try Journal(goingOnWith: contents, in: state)
      try fresh.restart(base: bytes)
      journal = consume fresh
      return Opening(document)
    }
    guard let base = try? Document(parsing: contents.base), let entries = past.entries,
      let played = Draft(base).played(entries, saved: past.savedEntries),
      past.isForeign || played.savedBytes == document.printed()
    else { throw FileFailure(path: path, reason: .journal(.foreign)) }
    guard past.isForeign else {
      try goOn(with: contents, in: state)
      return Opening(resuming: played, isSaved: past.isSaved, file: bytes)
    }
    guard let merge = played.merged(with: document) else {
      throw FileFailure(path: path, reason: .journal(.foreign))
    }
    try goOn(with: contents, in: state)
    return join(played, merge, bytes, document)
  }

  private mutating func goOn(
    with contents: JournalContents, in state: StateDirectory
  ) throws(FileFailure) {
    journal = try Journal(goingOnWith: contents, in: state)
    (base, records) = (contents.base, contents.records)
  }

  /// Puts what was not saved together with what somebody else wrote meanwhile: taking it back once leaves theirs.
  private mutating func join(
    _ played: Draft.Played, _ merge: Merge, _ bytes: [UInt8], _ theirs: Document
  ) -> Opening {
    var draft = played.draft
    draft.replace(with: theirs, summary: Draft.replacementSummary)
    let savedState = draft.state
    var news = [keep(.replacement(bytes))]
    let both = merge.document.printed()
    if both != theirs.printed(), let document = try? Document(parsing: both) {
      draft.replace(with: document, summary: Draft.replacementSummary)
      news.append(keep(.replacement(both)))
    }
    let recovery = Recovery(
      changes: played.changes,
      unfinished: played.unfinished?.carried(from: played.draft.document, to: draft.document), saved: bytes,
      cause: Recovery.Cause(wasLeft: played.cause.wasLeft, isMerged: true), view: played.view)
    let resumption = Resumption(
      draft, savedState: savedState, recovery: recovery, conflicts: merge.conflicts.map(\.message))
    return Opening(resumption, news.compactMap(\.self))
  }
}

extension Draft.Played {
  /// What comes of this and of what somebody else wrote since it was saved; nil where that is more than a file may hold.
  fileprivate func merged(with theirs: Document) -> Merge? {
    guard let base = try? Document(parsing: savedBytes) else { return nil }
    return try? Merge(base: base, ours: draft.document, theirs: theirs)
  }
}

extension OpenJourney.Opening {
  /// Goes on where `played` ended; the file has the bytes `file`.
  fileprivate init(resuming played: Draft.Played, isSaved: Bool, file: [UInt8]) {
    let recovery = Recovery(
      changes: played.changes, unfinished: played.unfinished, saved: file, cause: played.cause,
      view: played.view)
    self.init(Resumption(played.draft, savedState: played.savedState, recovery: isSaved ? nil : recovery))
  }
}

// MARK: - Writing

extension OpenJourney {
  mutating func keep(_ entry: JournalEntry) -> Message? {
    let trouble = append(JournalRecord(type: entry.kind.rawValue, payload: entry.payload))
    guard case .replacement(let bytes) = entry, let file, SHA256(of: bytes) == file.hash else {
      return trouble
    }
    return noteSaved(file.hash) ?? trouble
  }

  /// Notes in the journal that the file has the bytes with this hash now; what goes wrong is an answer.
  mutating func noteSaved(_ hash: SHA256) -> Message? {
    let trouble = append(JournalRecord(type: Self.savedType, payload: hash.bytes))
    synchronize()
    return trouble
  }

  /// Notes in the journal which bytes the file is about to get, and gives their hash.
  mutating func noteSaving(_ bytes: [UInt8]) -> SHA256 {
    let hash = SHA256(of: bytes)
    _ = append(JournalRecord(type: Self.savingType, payload: hash.bytes))
    synchronize()
    return hash
  }

  /// Begins the journal of a file that was just written, with all that was done to the journey so far.
  mutating func beginJournalAnew() -> Message? {
    guard let file, let state else { return nil }
    do throws(FileFailure) {
      if try JournalRecovery.find(of: file.resolvedPath, in: state) != nil {
        _ = try JournalRecovery.setAside(state.journal(of: file.resolvedPath))
      }
      journal = try begunJournal(of: file, in: state)
      return journalWorks()
    } catch {
      return journalFails(error)
    }
  }

  /// A journal in which everything stands that was done so far.
  private func begunJournal(
    of file: DocumentFile, in state: StateDirectory
  ) throws(FileFailure) -> Journal {
    var journal = try Journal(of: file.resolvedPath, base: base, in: state)
    for record in records { try journal.append(record) }
    return journal
  }

  private mutating func append(_ record: JournalRecord) -> Message? {
    records.append(record)
    guard keepsJournal, let file, let state else { return nil }
    do throws(FileFailure) {
      if journal == nil {
        journal = try begunJournal(of: file, in: state)
      } else {
        try journal?.append(record)
      }
      return journalWorks()
    } catch {
      return journalFails(error)
    }
  }

  /// Says once that there is no journal.
  private mutating func journalFails(_ failure: FileFailure) -> Message? {
    defer { journalHasFailed = true }
    return journalHasFailed ? nil : .store(.journalFailed(failure.briefly))
  }

  private mutating func journalWorks() -> Message? {
    defer { journalHasFailed = false }
    return journalHasFailed ? .store(.journalFailed(nil)) : nil
  }

  mutating func synchronize() {
    // What could not be brought to the disk is tried again with the next record, and a save says what is wrong.
    try? journal?.sync()
  }
}
