/// Which file a name stood for, and in which state: equal as long as nobody replaced it or wrote to it.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int
  private let modified: FileStatus.Moment
  private let changed: FileStatus.Moment

  /// Remembers what `status` says.
  init(_ status: FileStatus) {
    (device, inode, size) = (status.device, status.inode, status.size)
    (modified, changed) = (status.modified, status.changed)
  }

  /// Whether `path` leads to this file, under whatever name and through whatever links.
  package func isFile(at path: String) -> Bool {
    guard let status = try? SystemFiles().status(following: path) else { return false }
    return (device, inode) == (status.device, status.inode)
  }

  /// Whether it is the same file with the same bytes, under whatever name: a new name counts as a change to a file.
  func isSame(apartFromItsName other: FileIdentity) -> Bool {
    (device, inode, size, modified) == (other.device, other.inode, other.size, other.modified)
  }
}
