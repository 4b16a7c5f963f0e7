#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The right to edit a document, which one process has at a time.
///
/// It is a lock of the kernel's on a file beside the document, never on the document itself, which each save replaces.
/// However the process ends, the kernel gives the lock back.
package struct DocumentLock: ~Copyable {
  /// What became of the wish to edit.
  package enum Outcome: ~Copyable {
    /// It is ours until it is released.
    case acquired(DocumentLock)
    /// Another process has it; who, unless that is being written just now.
    case taken(by: LockHolder?)
    /// There is no locking here: the directory is read-only, or the file system knows no locks.
    case unavailable(FileFailure.Reason)
  }

  /// The file beside the document that is locked.
  package let path: String
  private let file: OpenFile
  private let files: any FileSystem

  /// Where the lock of the document at `document` is: `.NAME.lock` beside it.
  package static func path(of document: String) -> String {
    let name = document.utf8.lastIndex(of: UInt8(ascii: "/")).map { document[document.index(after: $0)...] }
    return "\(SaveTarget.directory(of: document))/.\(name ?? document[...]).lock"
  }

  /// Tries to get the right to edit the document at `document`, links resolved, for `holder`; never waits.
  package static func acquire(
    _ document: String, for holder: LockHolder, in files: any FileSystem = SystemFiles()
  ) -> Outcome {
    let path = path(of: document)
    do throws(FileFailure.Reason) {
      while true {
        let file = try open(path, in: files)
        guard try file.lock() else { return .taken(by: Self.holder(in: file)) }
        // Between opening and locking, whoever had it may have taken the name away: then the lock is on nothing.
        guard try isNamed(path, file, in: files) else { continue }
        if !tell(holder, in: file), clear(path, in: files) { continue }
        return .acquired(DocumentLock(path: path, file: file, files: files))
      }
    } catch {
      return .unavailable(error)
    }
  }

  /// Gives the right back and clears the file away.
  package consuming func release() {
    // While it is still locked: whoever opened it before finds that it has no name any more.
    _ = Self.clear(path, in: files)
    try? file.finish()
  }

  /// Writes who has it; false where the file is one that we may only read.
  ///
  /// Where it cannot be written for another reason it is locked all the same, by somebody.
  private static func tell(_ holder: LockHolder, in file: borrowing OpenFile) -> Bool {
    let text = Array(holder.text.utf8)
    do throws(FileFailure.Reason) {
      try file.write(text)
      try file.setSize(to: text.count)
    } catch {
      return error != .system(.write, code: EBADF)
    }
    return true
  }

  private static func clear(_ path: String, in files: any FileSystem) -> Bool {
    var leftovers = Leftovers()
    leftovers.remove(path, in: files)
    return leftovers.paths.isEmpty
  }

  private static func open(_ path: String, in files: any FileSystem) throws(FileFailure.Reason) -> OpenFile {
    let file = try openAtAll(path, in: files)
    if let obstacle = try file.status().obstacle { throw obstacle }
    return file
  }

  private static func openAtAll(
    _ path: String, in files: any FileSystem
  ) throws(FileFailure.Reason) -> OpenFile {
    do throws(FileFailure.Reason) {
      return try OpenFile(path, .locking, in: files)
    } catch .system(.open, EACCES) {
      // One that another user's killed process left can be locked all the same.
      guard try files.found(named: path)?.kind == .file else { throw .system(.open, code: EACCES) }
      return try OpenFile(path, .reading, in: files)
    }
  }

  private static func isNamed(
    _ path: String, _ file: borrowing OpenFile, in files: any FileSystem
  ) throws(FileFailure.Reason) -> Bool {
    let (mine, named) = (try file.status(), try files.found(named: path))
    return named.map { ($0.device, $0.inode) == (mine.device, mine.inode) } ?? false
  }

  private static func holder(in file: borrowing OpenFile) -> LockHolder? {
    guard let bytes = try? file.bytes(upTo: LockHolder.maximumSize, expecting: 0) else { return nil }
    return LockHolder(text: String(decoding: bytes, as: UTF8.self))
  }
}
