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
    /// The old bytes could not be cleared away and are still under this name.
    case leftover(String)
  }

  /// A save that went well.
  package struct Outcome: Hashable, Sendable {
    /// Which file it is now.
    package let identity: FileIdentity
    /// What the user should know; empty where all went as usual.
    package let remarks: [Remark]
  }

  let target: SaveTarget
  let content: SaveContent
  let expectation: Expectation
  let files: any FileSystem
  var leftovers = Leftovers()

  /// Writes `bytes` to the file that `path` names, symbolic links followed.
  @discardableResult
  package static func write(
    _ bytes: [UInt8], to path: String, expecting expectation: Expectation,
    in files: any FileSystem = SystemFiles()
  ) throws(FileFailure) -> Outcome {
    try write(.bytes(bytes), to: path, expecting: expectation, in: files)
  }

  /// Writes `text` to the file that `path` names, symbolic links followed, piece by piece as it is made.
  @discardableResult
  package static func write(
    _ text: any TextOutputStreamable, to path: String, expecting expectation: Expectation,
    in files: any FileSystem = SystemFiles()
  ) throws(FileFailure) -> Outcome {
    try write(.text(text), to: path, expecting: expectation, in: files)
  }

  /// Throws where the file that `path` names could not be written: what can be known before.
  package static func check(
    _ path: String, expecting expectation: Expectation, in files: any FileSystem = SystemFiles()
  ) throws(FileFailure) {
    let target = try target(path, expectation, in: files)
    do throws(FileFailure.Reason) {
      _ = try directory(of: target, in: files)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private static func target(
    _ path: String, _ expectation: Expectation, in files: any FileSystem
  ) throws(FileFailure) -> SaveTarget {
    do throws(FileFailure.Reason) {
      let target = try SaveTarget(path, in: files)
      try target.check(expectation)
      return target
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private static func write(
    _ content: SaveContent, to path: String, expecting expectation: Expectation, in files: any FileSystem
  ) throws(FileFailure) -> Outcome {
    let target = try target(path, expectation, in: files)
    var save = Save(target: target, content: content, expectation: expectation, files: files)
    do throws(FileFailure.Reason) {
      let (identity, remark) = try save.run()
      let remarks = [remark].compactMap(\.self) + save.leftovers.paths.map { .leftover($0) }
      return Outcome(identity: identity, remarks: remarks)
    } catch {
      throw FileFailure(path: path, reason: error, leftovers: save.leftovers.paths)
    }
  }

  private mutating func run() throws(FileFailure.Reason) -> (FileIdentity, Remark?) {
    if target.isShared { return (try writeInPlace(), .inPlace) }
    do throws(FileFailure.Reason) {
      return try replace()
    } catch .system(.open, EACCES) where target.existing != nil {
      return (try writeInPlace(), .inPlace)
    } catch .system(.open, EROFS) where target.existing != nil {
      return (try writeInPlace(), .inPlace)
    }
  }

  private mutating func replace() throws(FileFailure.Reason) -> (FileIdentity, Remark?) {
    // Opened first: what cannot be opened must stop us before anything has changed.
    let directory = try Self.directory(of: target, in: files)
    let temporary = target.freshName("tmp")
    var isOurs = true
    rr_note_unfinished(temporary)
    defer { rr_note_unfinished(nil) }
    let file = try OpenFile(temporary, .creating, in: files)
    defer { if isOurs { leftovers.remove(temporary, in: files) } }
    guard try takeOnRights(file) else { return (try writeInPlace(), .inPlace) }
    try file.write(content)
    try file.synchronize()
    let identity = FileIdentity(try file.status())
    try file.finish()
    // What has this name from now on may be somebody else's.
    rr_note_unfinished(nil)
    let displaced = try giveName(temporary)
    isOurs = displaced == nil
    try directory.synchronizeNames()
    return (named(identity), displaced.map { .conflictCopy($0) })
  }

  private static func directory(
    of target: SaveTarget, in files: any FileSystem
  ) throws(FileFailure.Reason) -> OpenFile {
    do throws(FileFailure.Reason) {
      return try OpenFile(target.directory, .directory, in: files)
    } catch .missing {
      throw .noDirectory
    }
  }

  /// Gives `file` owner, mode and attributes of the file that it replaces, and says whether it could.
  private func takeOnRights(_ file: borrowing OpenFile) throws(FileFailure.Reason) -> Bool {
    guard let existing = target.existing else {
      try file.setMode(to: files.modeOfNewFiles)
      return true
    }
    guard file.setOwner(user: existing.user, group: existing.group) else { return false }
    try file.copyAttributes(of: target.path)
    try file.setMode(to: existing.mode)
    return true
  }

  /// The identity of the file that was `identity` before it got its name.
  ///
  /// Where somebody has written to it since, it stays what it was, so that the next look sees the change.
  private func named(_ identity: FileIdentity) -> FileIdentity {
    guard let status = try? files.found(named: target.path) else { return identity }
    let now = FileIdentity(status)
    return now.isSame(apartFromItsName: identity) ? now : identity
  }
}
