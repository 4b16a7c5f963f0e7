#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Save {
  /// Writes over the old bytes, with a copy of them put aside until the new ones are on the disk.
  ///
  /// Only for where a new file would break something: hard links, an owner that cannot be kept, a directory
  /// in which nothing can be made.
  func writeInPlace() throws(FileFailure.Reason) -> Remark {
    let file = try OpenFile(target.path, O_RDWR | O_NOFOLLOW)
    let size = try file.status().st_size
    let backup = try backUp(readAll(from: file.descriptor, upTo: .max, expecting: Int(size)))
    do throws(FileFailure.Reason) {
      try system(.write) { lseek(file.descriptor, 0, SEEK_SET) }
      try writeAll(bytes, to: file.descriptor)
      try system(.write) { ftruncate(file.descriptor, off_t(bytes.count)) }
      try file.synchronize()
    } catch {
      throw .halfWritten(backup: backup)
    }
    unlink(backup)
    return .inPlace
  }

  /// Puts `bytes` aside, beside the target or, where that cannot be, among the temporary files.
  private func backUp(_ bytes: [UInt8]) throws(FileFailure.Reason) -> String {
    do throws(FileFailure.Reason) {
      return try backUp(bytes, as: target.freshName("backup"))
    } catch {
      let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      return try backUp(bytes, as: SaveTarget.freshName("backup", in: directory))
    }
  }

  private func backUp(_ bytes: [UInt8], as path: String) throws(FileFailure.Reason) -> String {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    do throws(FileFailure.Reason) {
      try writeAll(bytes, to: file.descriptor)
      try file.synchronize()
      return path
    } catch {
      unlink(path)
      throw error
    }
  }
}
