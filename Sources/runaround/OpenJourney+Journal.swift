import JourneyCore
import JourneyScreens
import JourneyStore

extension OpenJourney {
  /// The types of the records that say which bytes the file has, and which it is about to get: the others are
  /// ``JournalEntry/Kind``.
  private static let savedType: UInt8 = 32
  private static let savingType: UInt8 = 33
  /// The type of the records that say which bytes, not ours, the file has that are part of the journey now.
  private static let mergedType: UInt8 = 34
  /// From how many records on a journal of which everything is saved begins anew.
  private static let mostRecords = 100_000

  /// Goes on with the journal of `file`, or begins one; what an earlier session did and did not save is news.
  mutating func beginJournal(
    of file: DocumentFile, _ bytes: [UInt8], _ document: Document, in state: StateDirectory
  ) -> Opening {
    do throws(FileFailure) {
      guard let found = try JournalRecovery.find(of: file.resolvedPath, in: state) else {
        journal = try Journal(of: file.resolvedPath, base: bytes, in: state)
        return Opening(draft: Draft(document), saving: .saved)
      }
      var opening = try take(found.contents, of: file, bytes, document, in: state)
      if let copy = found.copy {
        opening.news.append(.notice("The journal is damaged; what can be read is here, a copy is \(copy)"))
      }
      return opening
    } catch {
      return beginAgain(of: file, bytes, document, in: state, because: error)
    }
  }

  /// Sets a journal aside that cannot be read.
  private mutating func beginAgain(
    of file: DocumentFile, _ bytes: [UInt8], _ document: Document, in state: StateDirectory,
    because failure: FileFailure
  ) -> Opening {
    let plain = Opening(
      draft: Draft(document), saving: .saved, news: [.notice("There is no journal: \(failure.message)")])
    guard case .journal = failure.reason else { return plain }
    do throws(FileFailure) {
      let aside = try JournalRecovery.setAside(failure.path)
      journal = try Journal(of: file.resolvedPath, base: bytes, in: state)
      return Opening(
        draft: Draft(document), saving: .saved,
        news: [.notice("The journal could not be read and is set aside: \(aside)")])
    } catch {
      return plain
    }
  }

  private mutating func take(
    _ contents: JournalContents, of file: DocumentFile, _ bytes: [UInt8], _ document: Document,
    in state: StateDirectory
  ) throws(FileFailure) -> Opening {
    let past = Past(contents, now: file.hash)
    (base, records) = (contents.base, contents.records)
    guard let base = try? Document(parsing: contents.base), let entries = past.entries else {
      throw FileFailure(path: state.journal(of: file.resolvedPath), reason: .journal(.foreign))
    }
    let isLong = contents.records.count > Self.mostRecords
    guard !past.isSaved || isLong || past.isForeign else {
      journal = try Journal(goingOnWith: contents, in: state)
      guard !entries.isEmpty else { return Opening(draft: Draft(base), saving: .saved) }
      return Opening(
        draft: Draft(base), saving: .saved,
        news: [.store(.recovered(entries, saved: entries.count, theirs: nil))])
    }
    if past.isSaved {
      var fresh = try Journal(goingOnWith: contents, in: state)
      try fresh.restart(base: bytes)
      journal = consume fresh
      (self.base, records) = (bytes, [])
      return Opening(draft: Draft(document), saving: .saved)
    }
    journal = try Journal(goingOnWith: contents, in: state)
    let theirs = past.isForeign ? document : nil
    return Opening(
      draft: Draft(base), saving: .saved,
      news: [.store(.recovered(entries, saved: past.savedEntries, theirs: theirs))])
  }

  /// Begins the journal of a file that was just written, with all that was done to the journey so far.
  mutating func beginJournalAnew(of file: DocumentFile, in state: StateDirectory?) -> Message? {
    guard let state else { return nil }
    do throws(FileFailure) {
      if try JournalRecovery.find(of: file.resolvedPath, in: state) != nil {
        _ = try JournalRecovery.setAside(state.journal(of: file.resolvedPath))
      }
      var fresh = try Journal(of: file.resolvedPath, base: base, in: state)
      for record in records { try fresh.append(record) }
      journal = consume fresh
      return nil
    } catch {
      return .notice("There is no journal: \(error.message)")
    }
  }

  mutating func keep(_ entry: JournalEntry) -> Message? {
    let trouble = append(JournalRecord(type: entry.kind.rawValue, payload: entry.payload))
    guard case .replacement = entry, let hash = file?.hash else { return trouble }
    return append(JournalRecord(type: Self.mergedType, payload: hash.bytes)) ?? trouble
  }

  /// Notes in the journal which bytes the file has now; what goes wrong is an answer.
  mutating func noteSaved() -> Message? {
    guard let hash = file?.hash else { return nil }
    let trouble = append(JournalRecord(type: Self.savedType, payload: hash.bytes))
    synchronize()
    return trouble
  }

  /// Notes in the journal which bytes the file is about to get.
  mutating func noteSaving(_ bytes: [UInt8]) {
    _ = append(JournalRecord(type: Self.savingType, payload: SHA256(of: bytes).bytes))
    synchronize()
  }

  private mutating func append(_ record: JournalRecord) -> Message? {
    records.append(record)
    do throws(FileFailure) {
      try journal?.append(record)
      return nil
    } catch {
      return .notice("The journal cannot be written: \(error.message)")
    }
  }

  mutating func synchronize() {
    // What could not be brought to the disk is tried again with the next record, and a save says what is wrong.
    try? journal?.sync()
  }

  /// What a journal says was done.
  private struct Past {
    /// Everything that was done; nil where a record is none of ours.
    let entries: [JournalEntry]?
    /// How many of them were done when the file got the bytes that it has now, else when it was saved last.
    let savedEntries: Int
    /// Whether nothing was done after that but typing.
    let isSaved: Bool
    /// Whether the file has bytes now that it never got from us.
    let isForeign: Bool

    init(_ contents: JournalContents, now hash: SHA256) {
      var entries: [JournalEntry] = []
      var isReadable = true
      var known = contents.baseHash == hash ? 0 : nil as Int?
      var last = 0
      var isMerged = false
      for record in contents.records {
        if record.type == OpenJourney.savedType || record.type == OpenJourney.savingType {
          if record.type == OpenJourney.savedType { (last, isMerged) = (entries.count, false) }
          if record.payload == hash.bytes { known = entries.count }
        } else if record.type == OpenJourney.mergedType {
          isMerged = record.payload == hash.bytes
        } else if let entry = JournalEntry(record.type, record.payload) {
          entries.append(entry)
        } else {
          isReadable = false
        }
      }
      self.entries = isReadable ? entries : nil
      savedEntries = known ?? last
      isForeign = known == nil && !isMerged
      isSaved = savedEntries == entries.count || entries[savedEntries...].allSatisfy { $0 == .left }
    }
  }
}
