import CSystem

/// The bytes of a file, and which file it was when they were read.
package struct StoredFile: Hashable, Sendable {
  /// The most bytes that are read: 64 MiB.
  package static let maximumSize = 64 << 20

  /// From how many bytes on the memory for what is made of a file is worth preparing: 1 MiB.
  private static let largeSize = 1 << 20
  /// How many bytes of memory the tree, the journey and its analysis take for each byte of a file, about.
  private static let bytesPerByte = 12

  /// Where it was read, as the user named it.
  package let path: String
  /// What it holds.
  package let bytes: [UInt8]
  /// Which file it was.
  package let identity: FileIdentity

  /// Reads the file at `path`.
  ///
  /// A pipe, a device or too large a file is refused before a byte of it is read.
  package init(reading path: String, in files: any FileSystem = SystemFiles()) throws(FileFailure) {
    do throws(FileFailure.Reason) {
      try self.init(path, upTo: Self.maximumSize, in: files)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  /// Reads the file at `path` where it has at most `limit` bytes.
  init(_ path: String, upTo limit: Int, in files: any FileSystem) throws(FileFailure.Reason) {
    let file = try OpenFile(path, .reading, in: files)
    let status = try file.status()
    if let obstacle = status.obstacle { throw obstacle }
    guard status.size <= limit else { throw .tooLarge }
    if status.size >= Self.largeSize { rr_expect_allocations(status.size * Self.bytesPerByte) }
    self.path = path
    bytes = try file.bytes(upTo: limit, expecting: status.size)
    identity = FileIdentity(status)
  }
}
