#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file, which is closed when nobody holds it any more.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let files: any FileSystem
  private var isOpen = true

  /// Opens `path`.
  init(_ path: String, _ access: FileAccess, in files: any FileSystem) throws(FileFailure.Reason) {
    self.files = files
    descriptor = try system(.open) { () throws(SystemError) in try files.open(path, access) }
  }

  deinit { if isOpen { try? files.close(descriptor) } }

  /// What the system knows of it.
  func status() throws(FileFailure.Reason) -> FileStatus {
    try system(.open) { () throws(SystemError) in try files.status(of: descriptor) }
  }

  /// Its bytes up to `limit`; `size` is how many there should be.
  func bytes(upTo limit: Int, expecting size: Int) throws(FileFailure.Reason) -> [UInt8] {
    try readAll(upTo: limit, expecting: size) { buffer, offset throws(SystemError) in
      try files.read(descriptor, into: buffer, at: offset)
    }
  }

  /// Writes all of `bytes` from its beginning on, however many calls that takes.
  func write(_ bytes: [UInt8]) throws(FileFailure.Reason) {
    var written = 0
    try write(bytes, after: &written)
  }

  /// Writes what follows the first `written` of `bytes`, and counts there what has been taken, failures too.
  func write(_ bytes: [UInt8], after written: inout Int) throws(FileFailure.Reason) {
    try writeAll(bytes, after: &written) { rest, offset throws(SystemError) in
      try files.write(descriptor, rest, at: offset)
    }
  }

  /// Cuts it off at `size` bytes.
  func setSize(to size: Int) throws(FileFailure.Reason) {
    try system(.write) { () throws(SystemError) in try files.setSize(of: descriptor, to: size) }
  }

  /// Gives it an owner, and says whether it could.
  func setOwner(user: UInt32, group: UInt32) -> Bool {
    do throws(FileFailure.Reason) {
      try system(.write) { () throws(SystemError) in
        try files.setOwner(of: descriptor, user: user, group: group)
      }
      return true
    } catch {
      return false
    }
  }

  /// Gives it its permission bits.
  func setMode(to mode: UInt32) throws(FileFailure.Reason) {
    try system(.write) { () throws(SystemError) in try files.setMode(of: descriptor, to: mode) }
  }

  /// Gives it the extended attributes of `path`.
  func copyAttributes(of path: String) throws(FileFailure.Reason) {
    try system(.write) { () throws(SystemError) in try files.copyAttributes(of: path, to: descriptor) }
  }

  /// Takes it for this descriptor alone; false where another one has it.
  func lock() throws(FileFailure.Reason) -> Bool {
    try system(.open) { () throws(SystemError) in try files.lock(descriptor) }
  }

  /// Brings what was written to the disk.
  func synchronize() throws(FileFailure.Reason) {
    try system(.write) { () throws(SystemError) in try files.synchronize(descriptor) }
  }

  /// Brings the bytes that were written to the disk.
  func synchronizeData() throws(FileFailure.Reason) {
    try system(.write) { () throws(SystemError) in try files.synchronizeData(descriptor) }
  }

  /// Brings the names in this directory to the disk.
  func synchronizeNames() throws(FileFailure.Reason) {
    do throws(FileFailure.Reason) {
      try synchronize()
    } catch .system(.write, EINVAL) {
      // Some network file systems cannot, and have nothing to wait for.
    }
  }

  /// Closes it and reports a failure that only closing shows.
  consuming func finish() throws(FileFailure.Reason) {
    isOpen = false
    do throws(SystemError) {
      try files.close(descriptor)
    } catch {
      throw .system(.write, code: error.code)
    }
  }
}

/// Has `write` take the rest of `bytes` after the first `written`, however many calls that takes.
func writeAll(
  _ bytes: [UInt8], after written: inout Int,
  _ write: (UnsafeRawBufferPointer, Int) throws(SystemError) -> Int
) throws(FileFailure.Reason) {
  while written < bytes.count {
    let offset = written
    written += try system(.write) { () throws(SystemError) in
      let taken = bytes.withUnsafeBytes { all in
        Result { () throws(SystemError) in try write(UnsafeRawBufferPointer(rebasing: all[offset...]), offset)
        }
      }
      return try taken.get()
    }
  }
}

/// Has `read` give bytes to the end or up to `limit`; `size` is how many there should be.
func readAll(
  upTo limit: Int, expecting size: Int,
  _ read: (UnsafeMutableRawBufferPointer, Int) throws(SystemError) -> Int
) throws(FileFailure.Reason) -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count < limit {
    let wanted = min(limit - bytes.count, max(size + 1 - bytes.count, 65_536))
    let chunk = try readOnce(upTo: wanted, at: bytes.count, read)
    if chunk.isEmpty { break }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
  }
  return bytes
}

private func readOnce(
  upTo wanted: Int, at offset: Int, _ read: (UnsafeMutableRawBufferPointer, Int) throws(SystemError) -> Int
) throws(FileFailure.Reason) -> [UInt8] {
  var failure: FileFailure.Reason?
  let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
    do throws(FileFailure.Reason) {
      count = try system(.read) { () throws(SystemError) in
        try read(UnsafeMutableRawBufferPointer(buffer), offset)
      }
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
  return bytes
}
