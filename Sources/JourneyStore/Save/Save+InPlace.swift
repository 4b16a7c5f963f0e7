import CSystem

extension Save {
  /// Writes over the old bytes, with a copy of them put aside until the new ones are on the disk.
  ///
  /// Only for where a new file would break something: hard links, an owner that cannot be kept, a directory
  /// in which nothing can be made.
  mutating func writeInPlace() throws(FileFailure.Reason) -> FileIdentity {
    // Made before the old bytes are touched; and whoever stops us waits until the file is whole.
    let new = content.bytes
    let file = try OpenFile(target.path, .updating, in: files)
    let status = try file.status()
    if case .identity(let expected) = expectation, FileIdentity(status) != expected { throw .changed }
    let old = try file.bytes(upTo: .max, expecting: status.size)
    let backup = try backUp(old)
    rr_hold_stops(true)
    defer { rr_hold_stops(false) }
    try overwrite(file, with: new, old, backup)
    // What the disk did not take it may have dropped, and would not say so twice: the copy stays.
    do throws(FileFailure.Reason) { try file.synchronize() } catch { throw .halfWritten(backup: backup) }
    leftovers.remove(backup, in: files)
    return (try? file.status()).map(FileIdentity.init) ?? FileIdentity(status)
  }

  /// Writes the new bytes over the `old` ones, or leaves those as they were.
  private mutating func overwrite(
    _ file: borrowing OpenFile, with new: [UInt8], _ old: [UInt8], _ backup: String
  ) throws(FileFailure.Reason) {
    do throws(FileFailure.Reason) {
      try Self.fill(file, new)
    } catch {
      do throws(FileFailure.Reason) {
        try Self.fill(file, old)
        try file.synchronize()
      } catch {
        throw .halfWritten(backup: backup)
      }
      leftovers.remove(backup, in: files)
      throw error
    }
  }

  private static func fill(_ file: borrowing OpenFile, _ bytes: [UInt8]) throws(FileFailure.Reason) {
    try file.write(bytes)
    try file.setSize(to: bytes.count)
  }

  /// Puts `bytes` aside, beside the target or, where that cannot be, among the temporary files.
  private mutating func backUp(_ bytes: [UInt8]) throws(FileFailure.Reason) -> String {
    do throws(FileFailure.Reason) {
      return try backUp(bytes, in: target.directory)
    } catch {
      return try backUp(bytes, in: files.temporaryDirectory)
    }
  }

  private mutating func backUp(_ bytes: [UInt8], in directory: String) throws(FileFailure.Reason) -> String {
    let names = try OpenFile(directory, .directory, in: files)
    let path = SaveTarget.freshName("backup", in: directory)
    let file = try OpenFile(path, .creating, in: files)
    do throws(FileFailure.Reason) {
      try file.write(bytes)
      try file.synchronize()
      try names.synchronizeNames()
      return path
    } catch {
      leftovers.remove(path, in: files)
      throw error
    }
  }
}
