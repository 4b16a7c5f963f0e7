import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Gives a file new bytes so that at every moment, a power cut included, it holds the old ones or the new ones.
///
/// The steps and their reasons are those of `docs/reliability.md`: a temporary file beside it, owner, mode and
/// attributes as before, everything on the disk, and only then the name.
package struct Save {
  /// What must be true of the name before it gets the bytes.
  package enum Expectation: Hashable, Sendable {
    /// Nothing is there.
    case absence
    /// Whatever is there may go.
    case anything
    /// It is still the file that was read.
    case identity(FileIdentity)
  }

  /// Something that the user should know of a save that went well.
  package enum Remark: Hashable, Sendable {
    /// The bytes were written over the old ones, because the directory or the links did not allow better.
    case inPlace
    /// Somebody wrote another file meanwhile; it is kept under this name.
    case conflictCopy(String)
  }

  let target: SaveTarget
  let bytes: [UInt8]
  let expectation: Expectation

  /// Writes `bytes` to the file that `path` names, symbolic links followed.
  ///
  /// - Returns: what the user should know, nil where all went as usual.
  @discardableResult
  package static func write(
    _ bytes: [UInt8], to path: String, expecting expectation: Expectation
  ) throws(FileFailure) -> Remark? {
    do throws(FileFailure.Reason) {
      let target = try SaveTarget(path)
      try target.check(expectation)
      return try Save(target: target, bytes: bytes, expectation: expectation).run()
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private func run() throws(FileFailure.Reason) -> Remark? {
    if target.isShared { return try writeInPlace() }
    do throws(FileFailure.Reason) {
      return try replace()
    } catch .system(.open, EACCES) where target.existing != nil {
      return try writeInPlace()
    } catch .system(.open, EROFS) where target.existing != nil {
      return try writeInPlace()
    }
  }

  private func replace() throws(FileFailure.Reason) -> Remark? {
    let temporary = target.freshName("tmp")
    var isOurs = true
    let file = try create(temporary)
    defer { if isOurs { unlink(temporary) } }
    guard try takeOnRights(file) else { return try writeInPlace() }
    try writeAll(bytes, to: file.descriptor)
    try file.synchronize()
    try file.finish()
    let displaced = try giveName(temporary)
    isOurs = displaced == nil
    try synchronizeDirectory()
    return displaced.map { .conflictCopy($0) }
  }

  private func create(_ path: String) throws(FileFailure.Reason) -> OpenFile {
    do throws(FileFailure.Reason) {
      return try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    } catch .missing {
      throw .noDirectory
    }
  }

  /// Gives `file` owner, mode and attributes of the file that it replaces, and says whether it could.
  private func takeOnRights(_ file: borrowing OpenFile) throws(FileFailure.Reason) -> Bool {
    guard let existing = target.existing else {
      let mask = umask(0)
      umask(mask)
      try system(.write) { fchmod(file.descriptor, 0o666 & ~mask) }
      return true
    }
    guard fchown(file.descriptor, existing.st_uid, existing.st_gid) == 0 else { return false }
    try system(.write) { rr_copy_extended_attributes(target.path, file.descriptor) }
    try system(.write) { fchmod(file.descriptor, existing.st_mode & 0o7777) }
    return true
  }

  /// Gives the temporary file the target's name.
  ///
  /// - Returns: where the file is that stood there unexpectedly, nil where none did.
  private func giveName(_ temporary: String) throws(FileFailure.Reason) -> String? {
    do throws(FileFailure.Reason) {
      guard target.existing != nil else {
        try move(temporary, rr_rename_exclusively)
        return nil
      }
      try move(temporary, rr_rename_exchanging)
      return try keepConflict(temporary)
    } catch .system(.rename, EEXIST) {
      throw .exists
    } catch .system(.rename, EINVAL), .system(.rename, ENOSYS) {
      try move(temporary) { rename($0, $1) }
      return nil
    }
  }

  private func move(
    _ temporary: String, _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(FileFailure.Reason) {
    try system(.rename) { call(temporary, target.path) }
  }

  /// Looks at the file that was swapped out, and keeps it where it is not the one that was expected.
  private func keepConflict(_ displaced: String) throws(FileFailure.Reason) -> String? {
    guard case .identity(let expected) = expectation else { return nil }
    guard let status = try stat.ofName(displaced), FileIdentity(status) != expected else { return nil }
    let copy = target.freshName("conflict")
    return rr_rename_exclusively(displaced, copy) == 0 ? copy : displaced
  }

  private func synchronizeDirectory() throws(FileFailure.Reason) {
    let directory = try OpenFile(target.directory, O_RDONLY | O_DIRECTORY)
    do throws(FileFailure.Reason) {
      try directory.synchronize()
    } catch .system(.write, EINVAL) {
      // Some network file systems cannot, and have nothing to wait for.
    }
  }
}
