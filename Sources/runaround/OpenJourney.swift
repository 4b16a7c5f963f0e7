import JourneyCore
import JourneyScreens
import JourneyStore

/// The journey that is open: its file, the lock on it, and the journal of what is done to it.
struct OpenJourney: ~Copyable, WalkFiles {
  /// The file's name; nil until one is chosen.
  private(set) var path: String?
  /// The file; nil for what is no file, such as a sample.
  private(set) var file: DocumentFile?
  /// The bytes that the file had when it was read or saved last.
  private(set) var savedBytes: [UInt8] = []
  var journal: Journal?
  /// The bytes with which the journal begins, and all that it says since.
  var base: [UInt8] = []
  var records: [JournalRecord] = []
  private var lock: DocumentLock?
  private let state: StateDirectory?
  /// Whether the file has been found gone, and a save that was asked for makes it anew.
  private var isGone = false

  /// Nothing open yet.
  ///
  /// - Parameter keepsJournal: whether there is somebody whose changes are worth a lock and a journal.
  init(keepsJournal: Bool) {
    state = keepsJournal ? StateDirectory { Environment[$0] } : nil
  }

  /// What was opened, and what there is to say of it.
  struct Opening {
    let draft: Draft
    let saving: SaveState
    var news: [Message] = []
  }

  /// Opens what `input` has, which is no file that can be written to.
  mutating func open(_ input: Input, _ document: Document) -> Opening {
    (path, base) = (input.path, input.bytes)
    return Opening(draft: Draft(document), saving: .noFile)
  }

  /// Opens the file at `path`; what keeps it from being opened becomes a complaint of `outcome`.
  mutating func open(_ path: String, _ outcome: inout Outcome) -> Opening? {
    do throws(FileFailure) {
      let (file, bytes) = try DocumentFile.open(path)
      let input = Input(path: path, bytes: bytes, identity: nil)
      guard let document = outcome.document(in: input) else { return nil }
      return begin(file, bytes, document)
    } catch {
      outcome.complain(about: error)
      return nil
    }
  }

  mutating func open(_ path: String) -> [Message] {
    var outcome = Outcome()
    guard let opening = open(path, &outcome) else { return [.notice(outcome.firstComplaint)] }
    return [.opened(opening.draft, opening.saving)] + opening.news
  }

  /// Takes lock and journal of `file`, and what an earlier session left there.
  private mutating func begin(_ file: DocumentFile, _ bytes: [UInt8], _ document: Document) -> Opening {
    (self.file, savedBytes, base, records) = (file, bytes, bytes, [])
    (path, isGone) = (file.path, false)
    guard let state else { return Opening(draft: Draft(document), saving: .saved) }
    var remark: String?
    switch DocumentLock.acquire(file.resolvedPath, for: .current) {
    case .acquired(let lock): self.lock = consume lock
    case .taken(let holder):
      let reason = holder.map { $0.message(now: LockHolder.current.since) } ?? "somebody else has it open"
      return Opening(draft: Draft(document), saving: .readOnly(reason))
    case .unavailable: remark = "This file cannot be locked: see to it that nobody else edits it"
    }
    var opening = beginJournal(of: file, bytes, document, in: state)
    if let remark { opening.news.append(.notice(remark)) }
    return opening
  }

  /// Gives the lock back; a journal in which nothing stands goes.
  consuming func close() {
    // A journal that cannot be removed does no harm: it says that nothing was done.
    if records.isEmpty, let journal = journal.take() { try? journal.remove() }
    if let lock = lock.take() { lock.release() }
  }
}

// MARK: - Saving

extension OpenJourney {
  mutating func save(_ draft: Draft, to path: String?, byHand: Bool) -> [Message] {
    synchronize()
    let bytes = draft.document.printed()
    guard let again = try? Document(parsing: bytes), again.journey == draft.document.journey else {
      return [.store(.notSaved("what would be written does not say the same; please report this"))]
    }
    if let path { return save(bytes, of: draft, as: path) }
    guard file != nil else { return [.store(.notSaved("there is no file yet; s gives it one"))] }
    guard !isGone || byHand else { return [] }
    noteSaving(bytes)
    let outcome = isGone ? file?.save(bytes, as: self.path ?? "") : file?.save(bytes)
    return outcome.map { answer($0, bytes, draft) } ?? []
  }

  /// Saves at another path and goes on there, with everything that can be taken back.
  private mutating func save(_ bytes: [UInt8], of draft: Draft, as path: String) -> [Message] {
    do throws(FileFailure) {
      try Save.write(bytes, to: path, expecting: .absence)
      let (file, _) = try DocumentFile.open(path)
      if let journal = journal.take() { try? journal.remove() }
      if let lock = lock.take() { lock.release() }
      (self.file, savedBytes, self.path, isGone) = (file, bytes, path, false)
      switch DocumentLock.acquire(file.resolvedPath, for: .current) {
      case .acquired(let lock): self.lock = consume lock
      case .taken: break
      case .unavailable: break
      }
      let trouble = beginJournalAnew(of: file, in: state) ?? noteSaved()
      return [.store(.saved(state: draft.state, remark: "Saved as \(path)"))] + (trouble.map { [$0] } ?? [])
    } catch {
      return [.store(.notSaved("\(path): \(error.message)"))]
    }
  }

  private mutating func answer(
    _ outcome: DocumentFile.SaveOutcome, _ bytes: [UInt8], _ draft: Draft
  ) -> [Message] {
    switch outcome {
    case .saved(let remarks):
      (savedBytes, isGone) = (bytes, false)
      let trouble = noteSaved()
      let remark = remarks.first.map { "Saved, but \($0.message)" }
      return [.store(.saved(state: draft.state, remark: remark))] + (trouble.map { [$0] } ?? [])
    case .changed(let change): return answer(change, draft)
    case .refused(let failure): return [.store(.notSaved(failure.message))]
    }
  }

  /// What somebody else did to the file, put together with what was done here.
  private mutating func answer(_ change: DocumentFile.Change, _ draft: Draft) -> [Message] {
    switch change {
    case .rewritten(let theirs): return merge(theirs, into: draft)
    case .deleted:
      isGone = true
      return [.store(.notSaved("the file is gone; s writes it again"))]
    case .replaced(let reason):
      let failure = FileFailure(path: path ?? "", reason: reason)
      return [.store(.notSaved("\(failure.message); “save as” in the palette takes another file"))]
    case .relinked:
      return [.store(.notSaved("the link leads elsewhere now; “save as” in the palette takes another file"))]
    }
  }

  private mutating func merge(_ theirs: StoredFile, into draft: Draft) -> [Message] {
    guard let other = try? Document(parsing: theirs.bytes) else {
      return [
        .store(
          .notSaved("somebody else changed the file, and it cannot be read now; “save as” in the palette"))
      ]
    }
    let base = try? Document(parsing: savedBytes)
    guard let merge = try? Merge(base: base, ours: draft.document, theirs: other) else {
      return [
        .store(.notSaved("somebody else changed the file, and both together are more than it may hold"))
      ]
    }
    file?.adopt(theirs)
    savedBytes = theirs.bytes
    return [.store(.merged(merge.document, conflicts: merge.conflicts.map(\.message)))]
  }

  /// What somebody else did to the file since; nothing where nobody did.
  mutating func look(_ draft: Draft, isReadOnly: Bool) -> [Message] {
    guard !isGone, let change = try? file?.change() else { return [] }
    guard isReadOnly else { return answer(change, draft) }
    guard case .rewritten(let theirs) = change, let document = try? Document(parsing: theirs.bytes) else {
      return []
    }
    file?.adopt(theirs)
    savedBytes = theirs.bytes
    return [.store(.followed(document))]
  }
}
