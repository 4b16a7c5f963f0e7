import JourneyCore
import JourneyScreens
import JourneyStore

extension OpenJourney {
  mutating func save(_ draft: Draft, to path: String?, byHand: Bool) -> [Message] {
    synchronize()
    guard let bytes = draft.document.checkedPrint() else {
      return [.store(.notSaved("what would be written does not say the same; please report this"))]
    }
    if let path { return save(bytes, of: draft, as: path) }
    guard file != nil else { return [.store(.notSaved("there is no file yet; s gives it one"))] }
    if isGone, !isStillGone { isGone = false }
    guard !isGone || byHand else { return [] }
    let hash = noteSaving(bytes)
    let outcome = isGone ? file?.save(bytes, as: self.path ?? "") : file?.save(bytes)
    return outcome.map { answer($0, bytes, hash, draft) } ?? []
  }

  private var isStillGone: Bool {
    mutating get { (try? file?.change()) == .deleted }
  }

  /// Saves at another path and goes on there, with everything that can be taken back.
  private mutating func save(_ bytes: [UInt8], of draft: Draft, as path: String) -> [Message] {
    do throws(FileFailure) {
      try Save.write(bytes, to: path, expecting: .absence)
      (file, _) = try DocumentFile.open(path)
    } catch {
      // How the journey stands to the file that it has, if any, is what it was.
      return [.store(.pathRefused(error.briefly))]
    }
    if let journal = journal.take() { try? journal.remove() }
    if let lock = lock.take() { lock.release() }
    (savedBytes, self.path, isGone) = (bytes, path, false)
    let isLocked = takeLock()
    let trouble = beginJournalAnew() ?? noteSaved(SHA256(of: bytes))
    let remark = isLocked ? "Saved as \(path)" : "Saved as \(path). \(Self.unlocked)"
    return [.store(.saved(state: draft.state, remark: remark))] + (trouble.map { [$0] } ?? [])
  }

  /// Takes the lock of the file, and says whether that could be done.
  mutating func takeLock() -> Bool {
    guard let file, keepsJournal else { return true }
    switch DocumentLock.acquire(file.resolvedPath, for: .current) {
    case .acquired(let lock):
      self.lock = consume lock
      return true
    case .taken: return false
    case .unavailable: return false
    }
  }

  private mutating func answer(
    _ outcome: DocumentFile.SaveOutcome, _ bytes: [UInt8], _ hash: SHA256, _ draft: Draft
  ) -> [Message] {
    switch outcome {
    case .saved(let remarks):
      (savedBytes, isGone) = (bytes, false)
      let trouble = noteSaved(hash)
      let remark = remarks.first.map { "Saved, but \($0.message)" }
      return [.store(.saved(state: draft.state, remark: remark))] + (trouble.map { [$0] } ?? [])
    case .changed(let change): return answer(change, draft)
    case .refused(let failure): return [.store(.notSaved(failure.briefly + Self.elsewhere))]
    }
  }
}

// MARK: - What others do

extension OpenJourney {
  /// How somebody gets a journey to the disk whose file cannot take it.
  private static let elsewhere = "; “save as” in the palette (:) takes another file"

  /// What somebody else did to the file, put together with what was done here.
  private mutating func answer(_ change: DocumentFile.Change, _ draft: Draft) -> [Message] {
    switch change {
    case .rewritten(let theirs): return merge(theirs, into: draft)
    case .deleted:
      isGone = true
      return [.store(.notSaved("the file is gone; s writes it again"))]
    case .replaced(let reason):
      let failure = FileFailure(path: path ?? "", reason: reason)
      return [.store(.notSaved(failure.briefly + Self.elsewhere))]
    case .relinked: return [.store(.notSaved("a link leads elsewhere now" + Self.elsewhere))]
    }
  }

  private mutating func merge(_ theirs: StoredFile, into draft: Draft) -> [Message] {
    guard let other = try? Document(parsing: theirs.bytes) else {
      return [.store(.notSaved("somebody changed the file, and it cannot be read" + Self.elsewhere))]
    }
    let base = try? Document(parsing: savedBytes)
    guard let merge = try? Merge(base: base, ours: draft.document, theirs: other) else {
      return [.store(.notSaved("somebody changed the file; both are too much for one" + Self.elsewhere))]
    }
    let both = merge.document.printed()
    // Only what the session can take over may stand for theirs: the next save replaces their bytes.
    guard (try? Document(parsing: both)) != nil else {
      return [
        .store(.notSaved("somebody changed the file; both cannot be joined" + Self.elsewhere))
      ]
    }
    file?.adopt(theirs)
    savedBytes = theirs.bytes
    let isInFile = both == other.printed()
    let conflicts = merge.conflicts.map(\.message)
    return [.store(.merged(isInFile ? theirs.bytes : both, conflicts: conflicts, isInFile: isInFile))]
  }

  /// What somebody else did to the file since; nothing where nobody did.
  mutating func look(_ draft: Draft, isReadOnly: Bool) -> [Message] {
    guard !isReadOnly else { return follow() }
    guard !isGone else { return lookForFile(draft) }
    guard let change = try? file?.change() else { return [] }
    return answer(change, draft)
  }

  /// Looks whether a file that was gone is there again.
  private mutating func lookForFile(_ draft: Draft) -> [Message] {
    do throws(FileFailure) {
      let change = try file?.change()
      guard change != .deleted else { return [] }
      isGone = false
      return change.map { answer($0, draft) } ?? [.store(.returned)]
    } catch {
      return []
    }
  }

  /// What the one who edits the file wrote; the right to edit it, once nobody has it.
  private mutating func follow() -> [Message] {
    guard let path = file?.path else { return [] }
    if takeLock() {
      if let opening = reopen(path) {
        let resumption = Resumption(opening.draft, savedState: opening.draft.state)
        return [.store(.resumed(resumption))] + opening.news
          + [.notice("Nobody else has it open any more: it can be edited now")]
      }
      if let lock = lock.take() { lock.release() }
    }
    guard let change = try? file?.change(), case .rewritten(let theirs) = change,
      let document = try? Document(parsing: theirs.bytes)
    else { return [] }
    file?.adopt(theirs)
    adopt(theirs.bytes)
    return [.store(.followed(document))]
  }

  /// Reads the file again, which nobody else can edit now, and what an earlier session did to it.
  mutating func reopen(_ path: String) -> Opening? {
    guard let (file, bytes) = try? DocumentFile.open(path), let document = try? Document(parsing: bytes)
    else {
      return nil
    }
    self.file = file
    adopt(bytes)
    return beginJournal(bytes, document)
  }
}
