/// The file of a document that is being edited: what it was when it was read, and what has become of it since.
package struct DocumentFile {
  /// What became of the file, by somebody else's hand.
  package enum Change: Hashable, Sendable {
    /// It has other bytes, these.
    case rewritten(StoredFile)
    /// It is gone.
    case deleted
    /// Something that is no file has its name.
    case replaced(by: FileFailure.Reason)
    /// A link has its name, or the link through which it was opened leads elsewhere now.
    case relinked
  }

  /// What became of the wish to save.
  package enum SaveOutcome: Hashable, Sendable {
    /// The file has the bytes; with what the user should know.
    case saved([Save.Remark])
    /// The file was changed by somebody else and is left as it is.
    case changed(Change)
    /// The system said no. Editing can go on; the bytes can be saved at another path.
    case refused(FileFailure)
  }

  /// The file, as the user named it.
  package private(set) var path: String
  /// Its path with links resolved, by which its journal and its lock are found.
  package private(set) var resolvedPath: String
  /// The bytes that were read or saved last.
  private var bytes: [UInt8]
  private var identity: FileIdentity
  /// The bytes that a failed save may have left there: they are ours, and no change.
  private var attempt: [UInt8]?
  private let files: any FileSystem

  /// Opens the file at `path` and gives its bytes with it.
  package static func open(
    _ path: String, in files: any FileSystem = SystemFiles()
  ) throws(FileFailure) -> (DocumentFile, bytes: [UInt8]) {
    let file = try StoredFile(reading: path, in: files)
    do throws(FileFailure.Reason) {
      return (try DocumentFile(file, in: files), file.bytes)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private init(_ file: StoredFile, in files: any FileSystem) throws(FileFailure.Reason) {
    (path, identity, bytes, self.files) = (file.path, file.identity, file.bytes, files)
    resolvedPath = try Self.resolve(file.path, in: files)
  }

  /// The hash of the bytes that were read or saved last.
  package var hash: SHA256 { SHA256(of: bytes) }

  private static func resolve(
    _ path: String, in files: any FileSystem
  ) throws(FileFailure.Reason) -> String {
    try system(.open) { () throws(SystemError) in try files.resolved(path) }
  }
}

extension DocumentFile {
  /// What somebody else made of the file; nil where its bytes are what they were.
  ///
  /// Cheap while nobody touches it: its bytes are read only where the system says that something is different.
  package mutating func change() throws(FileFailure) -> Change? {
    do throws(FileFailure.Reason) {
      return try findChange(readingAlways: false)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  /// Saves `bytes`, unless somebody else changed the file.
  package mutating func save(_ bytes: [UInt8]) -> SaveOutcome {
    do throws(FileFailure.Reason) {
      // Two writes within a tick of the file system's clock look like one, so here the bytes themselves are compared.
      if let change = try findChange(readingAlways: true) { return .changed(change) }
    } catch {
      return .refused(FileFailure(path: path, reason: error))
    }
    return save(bytes, to: resolvedPath, .identity(identity))
  }

  /// Saves `bytes` at another path, or at the same one where the file is gone; from then on that is the document's.
  ///
  /// A file that is there already may go only where `replacing` says so.
  package mutating func save(_ bytes: [UInt8], as path: String, replacing: Bool = false) -> SaveOutcome {
    let before = (self.path, resolvedPath)
    // Where the file behind a link is gone, it is the file that is written again, and not the link.
    let target = path == self.path ? resolvedPath : path
    self.path = path
    let outcome = save(bytes, to: target, replacing ? .anything : .absence)
    guard case .saved = outcome else {
      (self.path, resolvedPath) = before
      return outcome
    }
    resolvedPath = (try? Self.resolve(path, in: files)) ?? path
    return outcome
  }

  /// Takes what somebody else wrote for what the file was: what is saved next replaces it.
  package mutating func adopt(_ file: StoredFile) {
    (identity, bytes, attempt) = (file.identity, file.bytes, nil)
  }

  private mutating func save(
    _ bytes: [UInt8], to target: String, _ expectation: Save.Expectation
  ) -> SaveOutcome {
    do throws(FileFailure) {
      let outcome = try Save.write(bytes, to: target, expecting: expectation, in: files)
      (identity, self.bytes, attempt) = (outcome.identity, bytes, nil)
      return .saved(outcome.remarks)
    } catch {
      if target == resolvedPath { remember(bytes, error.reason) }
      return .refused(FileFailure(path: path, reason: error.reason, leftovers: error.leftovers))
    }
  }

  private mutating func findChange(readingAlways: Bool) throws(FileFailure.Reason) -> Change? {
    guard let status = try files.found(named: resolvedPath) else { return .deleted }
    if status.kind == .link { return .relinked }
    if let obstacle = status.obstacle { return .replaced(by: obstacle) }
    if try Self.resolve(path, in: files) != resolvedPath { return .relinked }
    if !readingAlways, FileIdentity(status) == identity { return nil }
    let file = try StoredFile(resolvedPath, upTo: StoredFile.maximumSize, in: files)
    guard file.bytes == bytes || file.bytes == attempt else { return .rewritten(file) }
    (identity, bytes, attempt) = (file.identity, file.bytes, nil)
    return nil
  }

  /// Sees to it that what a save left that failed for `reason` is not taken for somebody else's.
  private mutating func remember(_ new: [UInt8], _ reason: FileFailure.Reason) {
    attempt = new
    guard case .halfWritten = reason else { return }
    if let half = try? StoredFile(resolvedPath, upTo: StoredFile.maximumSize, in: files) { adopt(half) }
  }
}
