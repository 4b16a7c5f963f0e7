#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OpenFile {
  /// A new file for this user alone, whose `bytes` are on the disk before it gets the name `path`.
  ///
  /// That the name is on the disk too is what ``synchronizeNames(beside:in:)`` sees to.
  static func placing(
    _ bytes: [UInt8], at path: String, _ manner: MoveManner, in files: any FileSystem,
    _ leftovers: inout Leftovers
  ) throws(FileFailure.Reason) -> OpenFile {
    let temporary = SaveTarget.freshName("tmp", in: SaveTarget.directory(of: path))
    let file = try OpenFile(temporary, .creating, in: files)
    do throws(FileFailure.Reason) {
      try file.write(bytes)
      try file.synchronize()
      try move(temporary, to: path, manner, in: files)
      return file
    } catch {
      leftovers.remove(temporary, in: files)
      throw error
    }
  }

  /// Brings the names in the directory of `path` to the disk.
  static func synchronizeNames(beside path: String, in files: any FileSystem) throws(FileFailure.Reason) {
    try OpenFile(SaveTarget.directory(of: path), .directory, in: files).synchronizeNames()
  }

  private static func move(
    _ temporary: String, to path: String, _ manner: MoveManner, in files: any FileSystem
  ) throws(FileFailure.Reason) {
    do throws(FileFailure.Reason) {
      try system(.rename) { () throws(SystemError) in try files.move(temporary, to: path, manner) }
    } catch .system(.rename, EEXIST) {
      throw .exists
    } catch .system(.rename, let code) where manner == .exclusively && (code == EINVAL || code == ENOSYS) {
      // The file system knows no such step.
      if try files.found(named: path) != nil { throw .exists }
      try system(.rename) { () throws(SystemError) in try files.move(temporary, to: path, .replacing) }
    }
  }
}
