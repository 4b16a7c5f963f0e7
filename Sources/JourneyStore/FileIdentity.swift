#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which file a name stood for, and in which state: equal as long as nobody replaced it or wrote to it.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Remembers what `status` says.
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    seconds = modified.tv_sec
    nanoseconds = modified.tv_nsec
  }
}

extension stat {
  /// What keeps this from being read or written as a file; nothing where it is one.
  var obstacle: FileFailure.Reason? {
    switch st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: .directory
    case S_IFIFO: .special(.pipe)
    case S_IFSOCK: .special(.socket)
    default: .special(.device)
    }
  }

  /// What the name `path` stands for, links followed; nil where there is nothing.
  static func following(_ path: String) throws(FileFailure.Reason) -> stat? {
    try status { stat(path, &$0) }
  }

  /// What the name `path` itself is, links not followed; nil where there is nothing.
  static func ofName(_ path: String) throws(FileFailure.Reason) -> stat? {
    try status { lstat(path, &$0) }
  }

  private static func status(_ call: (inout stat) -> Int32) throws(FileFailure.Reason) -> stat? {
    var status = stat()
    do throws(FileFailure.Reason) {
      try system(.open) { call(&status) }
      return status
    } catch .missing {
      return nil
    }
  }
}
