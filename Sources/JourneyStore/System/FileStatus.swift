#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the system knows of a file.
package struct FileStatus: Hashable, Sendable {
  /// What kind of thing has a name.
  package enum Kind: Hashable, Sendable {
    /// A file with bytes.
    case file
    /// A directory.
    case directory
    /// A symbolic link.
    case link
    /// Something without bytes of its own.
    case special(FileFailure.Special)
  }

  /// A moment, in seconds since 1970 and the nanoseconds that follow.
  package struct Moment: Hashable, Sendable {
    var seconds: Int
    var nanoseconds: Int

    /// The moment `seconds` and `nanoseconds` after 1970 began.
    package init(seconds: Int, nanoseconds: Int) {
      (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
    }
  }

  /// What it is.
  package var kind: Kind
  /// The number of the file system that it is on.
  package var device: UInt64
  /// Its number there.
  package var inode: UInt64
  /// How many names it has.
  package var names: Int
  /// The number of the user who owns it.
  package var user: UInt32
  /// The number of the group that owns it.
  package var group: UInt32
  /// Its permission bits.
  package var mode: UInt32
  /// How many bytes it has.
  package var size: Int
  /// When its bytes changed.
  package var modified: Moment
  /// When anything about it changed, its name and its rights too.
  package var changed: Moment

  /// A file of one name, owned by the first user.
  package init(kind: Kind, inode: UInt64, size: Int, modified: Moment, changed: Moment) {
    (self.kind, self.inode, self.size, self.modified, self.changed) = (kind, inode, size, modified, changed)
    (device, names, user, group, mode) = (0, 1, 0, 0, 0o600)
  }

  /// What keeps this from being read or written as a file; nothing where it is one.
  var obstacle: FileFailure.Reason? {
    switch kind {
    case .file: nil
    case .directory: .directory
    case .link: .danglingLink
    case .special(let special): .special(special)
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      kind: Kind(status.st_mode), inode: UInt64(status.st_ino), size: Int(status.st_size),
      modified: Moment(seconds: modified.tv_sec, nanoseconds: modified.tv_nsec),
      changed: Moment(seconds: changed.tv_sec, nanoseconds: changed.tv_nsec))
    device = UInt64(truncatingIfNeeded: status.st_dev)
    names = Int(status.st_nlink)
    (user, group, mode) = (status.st_uid, status.st_gid, UInt32(status.st_mode & 0o7777))
  }
}

extension FileStatus.Kind {
  fileprivate init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .link
    case S_IFIFO: self = .special(.pipe)
    case S_IFSOCK: self = .special(.socket)
    default: self = .special(.device)
    }
  }
}

extension FileSystem {
  /// What `path` stands for, links followed; nil where there is nothing.
  func found(following path: String) throws(FileFailure.Reason) -> FileStatus? {
    do throws(FileFailure.Reason) {
      return try system(.open) { () throws(SystemError) in try status(following: path) }
    } catch .missing {
      return nil
    }
  }

  /// What the name `path` itself is; nil where there is nothing.
  func found(named path: String) throws(FileFailure.Reason) -> FileStatus? {
    do throws(FileFailure.Reason) {
      return try system(.open) { () throws(SystemError) in try status(ofName: path) }
    } catch .missing {
      return nil
    }
  }
}
