import JourneyCore
import JourneyScreens
import JourneyStore

/// The journey that is open: its file, the lock on it, and the journal of what is done to it.
struct OpenJourney: ~Copyable, WalkFiles {
  /// The file's name; nil until one is chosen.
  var path: String?
  /// The file; nil for what is no file, such as a sample.
  var file: DocumentFile?
  /// The bytes that the file had when it was read or saved last.
  var savedBytes: [UInt8] = []
  var journal: Journal?
  /// The bytes with which the journal begins, and all that it says since.
  var base: [UInt8] = []
  var records: [JournalRecord] = []
  /// Whether the journal could not be written when it was to be.
  var journalHasFailed = false
  /// Where journals are; nil where this user has no home.
  let state: StateDirectory?
  var lock: DocumentLock?
  /// Whether there is somebody whose changes are worth a lock and a journal.
  let keepsJournal: Bool
  /// Whether the file has been found gone, and a save that was asked for makes it anew.
  var isGone = false

  /// Nothing open yet.
  ///
  /// - Parameters:
  ///   - keepsJournal: whether there is somebody whose changes are worth a lock and a journal.
  ///   - variable: the value of a variable of the environment.
  init(keepsJournal: Bool, environment variable: (String) -> String? = { Environment[$0] }) {
    self.keepsJournal = keepsJournal
    state = StateDirectory(environment: variable)
  }

  /// What was opened, and what there is to say of it.
  struct Opening {
    let draft: Draft
    let saving: SaveState
    var news: [Message] = []

    /// A document as it stands in the file, or in no file.
    init(_ document: Document, _ saving: SaveState = .saved, _ news: [Message] = []) {
      (draft, self.saving, self.news) = (Draft(document), saving, news)
    }

    /// A document as it stands in the file, with what there is to say of it.
    init(_ document: Document, _ news: [Message]) { self.init(document, .saved, news) }

    /// What an earlier session left.
    init(_ resumption: Resumption, _ news: [Message] = []) {
      (draft, saving, self.news) = (resumption.draft, .saved, [.store(.resumed(resumption))] + news)
    }

    /// The same, and `notice`.
    func adding(_ notice: String?) -> Self {
      var opening = self
      if let notice { opening.news.append(.notice(notice)) }
      return opening
    }
  }

  /// Opens what `input` has, which is no file that can be written to.
  mutating func open(_ input: Input, _ document: Document) -> Opening {
    (path, base) = (input.path, input.bytes)
    return Opening(document, .noFile)
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
    (self.file, path) = (file, file.path)
    adopt(bytes)
    guard keepsJournal else { return Opening(document) }
    switch DocumentLock.acquire(file.resolvedPath, for: .current) {
    case .acquired(let lock):
      self.lock = consume lock
      // Whoever had it until now may have saved since the file was read.
      if case .rewritten = try? self.file?.change(), let opening = reopen(file.path) { return opening }
    case .taken(let holder):
      let reason = holder.map { $0.message(now: LockHolder.current.since) } ?? "somebody else has it open"
      return Opening(document, .readOnly(reason))
    case .unavailable: return beginJournal(bytes, document).adding(Self.unlocked)
    }
    return beginJournal(bytes, document)
  }

  static let unlocked = "This file cannot be locked: see to it that nobody else edits it"

  /// Begins with `bytes`, which the file has.
  mutating func adopt(_ bytes: [UInt8]) {
    (savedBytes, base, records, isGone) = (bytes, bytes, [], false)
  }

  /// Gives the lock back; a journal that says nothing goes.
  consuming func close() {
    // A journal that cannot be removed does no harm: it says that nothing was done.
    if records.isEmpty, let journal = journal.take() { try? journal.remove() }
    if let lock = lock.take() { lock.release() }
  }
}
