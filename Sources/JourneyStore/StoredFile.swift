import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a file, and which file it was when they were read.
package struct StoredFile: Sendable {
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
  package init(reading path: String) throws(FileFailure) {
    self.path = path
    do throws(FileFailure.Reason) {
      // Without O_NONBLOCK a pipe that nobody writes to would hold us here for ever.
      let file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
      let status = try file.status()
      if let obstacle = status.obstacle { throw obstacle }
      guard status.st_size <= Self.maximumSize else { throw .tooLarge }
      let size = Int(status.st_size)
      if size >= Self.largeSize { rr_expect_allocations(size * Self.bytesPerByte) }
      bytes = try readAll(from: file.descriptor, upTo: Self.maximumSize, expecting: size)
      identity = FileIdentity(status)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }
}
