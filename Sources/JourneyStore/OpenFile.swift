import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file descriptor that is closed when nobody holds it any more.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens `path`; a program that we start does not inherit it.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(FileFailure.Reason) {
    descriptor = try system(.open) { open(path, flags | O_CLOEXEC | O_NOCTTY, mode) }
  }

  deinit { _ = close(descriptor) }

  /// What the system knows of it.
  func status() throws(FileFailure.Reason) -> stat {
    var status = stat()
    try system(.open) { fstat(descriptor, &status) }
    return status
  }

  /// Brings what was written to the disk.
  func synchronize() throws(FileFailure.Reason) {
    try system(.write) { rr_sync(descriptor) }
  }

  /// Closes it and reports a failure that only closing shows.
  consuming func finish() throws(FileFailure.Reason) {
    let descriptor = descriptor
    discard self
    // After EINTR the descriptor is free, and closing it again could close another's.
    if close(descriptor) == -1, errno != EINTR { throw .system(.write, code: errno) }
  }
}

/// Writes all of `bytes` to `descriptor`, however many calls it takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(FileFailure.Reason) {
  var written = 0
  while written < bytes.count {
    written += try system(.write) {
      bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
  }
}

/// Reads from `descriptor` to its end or up to `limit` bytes; `size` is how many there should be.
func readAll(
  from descriptor: Int32, upTo limit: Int, expecting size: Int = 0
) throws(FileFailure.Reason) -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count < limit {
    let wanted = min(limit - bytes.count, max(size + 1 - bytes.count, 65_536))
    let chunk = try readOnce(from: descriptor, upTo: wanted)
    if chunk.isEmpty { break }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
  }
  return bytes
}

private func readOnce(from descriptor: Int32, upTo wanted: Int) throws(FileFailure.Reason) -> [UInt8] {
  var failure: FileFailure.Reason?
  let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
    do throws(FileFailure.Reason) {
      count = try system(.read) { read(descriptor, buffer.baseAddress, wanted) }
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
  return bytes
}
