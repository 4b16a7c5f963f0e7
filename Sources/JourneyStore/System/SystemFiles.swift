import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The files of this machine.
package struct SystemFiles: FileSystem, Sendable {
  /// All of them.
  package init() {}

  package func open(_ path: String, _ access: FileAccess) throws(SystemError) -> Int32 {
    try checked(openat(AT_FDCWD, path, access.flags | O_CLOEXEC | O_NOCTTY, access.mode))
  }

  package func close(_ descriptor: Int32) throws(SystemError) {
    // After EINTR the descriptor is free, and closing it again could close another's.
    if closed(descriptor) == -1, errno != EINTR { throw .last }
  }

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    try checked(pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
  }

  package func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    try checked(pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)))
  }

  package func setSize(of descriptor: Int32, to size: Int) throws(SystemError) {
    try checked(ftruncate(descriptor, off_t(size)))
  }

  package func synchronize(_ descriptor: Int32) throws(SystemError) {
    try checked(rr_sync(descriptor))
  }

  package func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    try checked(rr_sync_data(descriptor))
  }

  package func lock(_ descriptor: Int32) throws(SystemError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .last }
    return false
  }

  package func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(SystemError) {
    try checked(fchown(descriptor, user, group))
  }

  package func setMode(of descriptor: Int32, to mode: UInt32) throws(SystemError) {
    try checked(fchmod(descriptor, mode_t(mode)))
  }

  package func copyAttributes(of path: String, to descriptor: Int32) throws(SystemError) {
    try checked(rr_copy_extended_attributes(path, descriptor))
  }

  package var modeOfNewFiles: UInt32 {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~UInt32(mask)
  }
}

extension SystemFiles {
  package func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(fstat(descriptor, &status))
    return FileStatus(status)
  }

  package func status(following path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(stat(path, &status))
    return FileStatus(status)
  }

  package func status(ofName path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    try checked(lstat(path, &status))
    return FileStatus(status)
  }

  package func resolved(_ path: String) throws(SystemError) -> String {
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  package func checkWritable(_ path: String) throws(SystemError) {
    try checked(access(path, W_OK))
  }

  package func move(_ path: String, to name: String, _ manner: MoveManner) throws(SystemError) {
    switch manner {
    case .replacing: try checked(rename(path, name))
    case .exclusively: try checked(rr_rename_exclusively(path, name))
    case .exchanging: try checked(rr_rename_exchanging(path, name))
    }
  }

  package func remove(_ path: String) throws(SystemError) {
    try checked(unlink(path))
  }

  package func makeDirectory(_ path: String) throws(SystemError) {
    try checked(mkdir(path, 0o700))
  }

  package var temporaryDirectory: String {
    getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }
}

extension FileAccess {
  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY | O_NONBLOCK
    case .updating: O_RDWR | O_NOFOLLOW
    case .creating: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    case .locking: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    case .directory: O_RDONLY | O_DIRECTORY
    }
  }

  fileprivate var mode: mode_t {
    switch self {
    case .creating: 0o600
    case .locking: 0o666
    case .reading, .updating, .directory: 0
    }
  }
}

@discardableResult
private func checked<Result: SignedInteger>(_ result: Result) throws(SystemError) -> Result {
  guard result != -1 else { throw .last }
  return result
}

/// Inside the type its own `close` would be meant.
private func closed(_ descriptor: Int32) -> Int32 { close(descriptor) }
