/// The calls to the system on which saving, the journal and the lock stand.
///
/// ``SystemFiles`` makes them. A test puts files in memory in its place, of which any call can fail or be the last before
/// the power is cut. Every call is made once; `system(_:_:)` goes on where a signal cut one short.
package protocol FileSystem {
  /// Opens `path` and returns its descriptor, which no program that we start inherits.
  func open(_ path: String, _ access: FileAccess) throws(SystemError) -> Int32

  /// Gives a descriptor back.
  func close(_ descriptor: Int32) throws(SystemError)

  /// Reads into `buffer` from byte `offset` on, and returns how many bytes there were: 0 at the end.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int

  /// Writes `bytes` from byte `offset` on, and returns how many were taken, which may be fewer.
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) -> Int

  /// Cuts a file off, or fills it up with zeros, at `size` bytes.
  func setSize(of descriptor: Int32, to size: Int) throws(SystemError)

  /// Brings a file, or the names in a directory, to the disk itself.
  func synchronize(_ descriptor: Int32) throws(SystemError)

  /// Brings a file's bytes and its size to the disk itself.
  func synchronizeData(_ descriptor: Int32) throws(SystemError)

  /// Takes the file for this descriptor alone, without waiting; false where another one has it.
  func lock(_ descriptor: Int32) throws(SystemError) -> Bool

  /// What an open file is.
  func status(of descriptor: Int32) throws(SystemError) -> FileStatus

  /// What `path` stands for, links followed.
  func status(following path: String) throws(SystemError) -> FileStatus

  /// What the name `path` itself is, a link being one.
  func status(ofName path: String) throws(SystemError) -> FileStatus

  /// `path` from the root on and without any link.
  func resolved(_ path: String) throws(SystemError) -> String

  /// Throws where this user may not write to `path`.
  func checkWritable(_ path: String) throws(SystemError)

  /// Gives an open file an owner.
  func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(SystemError)

  /// Gives an open file its permission bits.
  func setMode(of descriptor: Int32, to mode: UInt32) throws(SystemError)

  /// Copies the extended attributes of `path` to an open file, as far as this user may.
  func copyAttributes(of path: String, to descriptor: Int32) throws(SystemError)

  /// Gives the file `path` the name `name`.
  func move(_ path: String, to name: String, _ manner: MoveManner) throws(SystemError)

  /// Takes a name away, and with its last name the file.
  func remove(_ path: String) throws(SystemError)

  /// Makes a directory that only this user may enter.
  func makeDirectory(_ path: String) throws(SystemError)

  /// The permission bits that a new file gets here.
  var modeOfNewFiles: UInt32 { get }

  /// Where temporary files are kept.
  var temporaryDirectory: String { get }
}

/// What a file is opened for.
package enum FileAccess: Hashable, Sendable {
  /// To read it; never waits for somebody at the other end of a pipe.
  case reading
  /// To write over it; a link is refused.
  case updating
  /// To write it, for this user alone, where nothing has its name.
  case creating
  /// To lock it and write to it; made where it is not there; a link is refused.
  case locking
  /// To bring the names in a directory to the disk.
  case directory
}

/// What becomes of a file whose name another one is to get.
package enum MoveManner: Hashable, Sendable {
  /// It goes.
  case replacing
  /// It stays, and moving fails with `EEXIST`.
  case exclusively
  /// It gets the name of the other, in the same step.
  case exchanging
}
