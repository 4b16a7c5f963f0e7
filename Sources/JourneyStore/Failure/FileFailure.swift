/// Why a file could not be read or written: the facts, of which ``message`` makes a sentence.
package struct FileFailure: Error, Hashable {
  /// What stands in the way, whichever file it is.
  package enum Reason: Error, Hashable {
    /// There is no such file.
    case missing
    /// It is a directory.
    case directory
    /// It is a directory in which there is no journey.
    case noJourneys
    /// It is neither a file nor a directory, but this.
    case special(Special)
    /// It is a symbolic link that leads nowhere.
    case danglingLink
    /// It has more bytes than ``StoredFile/maximumSize``.
    case tooLarge
    /// It is there already, and must not be replaced.
    case exists
    /// The directory in which it is to be is not there.
    case noDirectory
    /// Somebody wrote to it since it was read.
    case changed
    /// Writing in place stopped half-way; the bytes as they were are in `backup`.
    case halfWritten(backup: String)
    /// It is no journal that we can read or go on writing.
    case journal(JournalProblem)
    /// The system said no: the call that failed and its `errno`.
    case system(Operation, code: Int32)
  }

  /// A thing with a file's name that holds no bytes of its own.
  package enum Special: Hashable, Sendable {
    /// A named pipe.
    case pipe
    /// A socket.
    case socket
    /// A terminal, a disk, `/dev/zero`.
    case device
  }

  /// What was tried when the system said no.
  package enum Operation: String, Hashable, Sendable {
    /// Finding or opening it.
    case open
    /// Reading its bytes.
    case read
    /// Writing its bytes, or bringing them to the disk.
    case write
    /// Sending bytes to a stream, where nothing was before.
    case send
    /// Giving the new bytes its name.
    case rename
  }

  /// The file, as the user named it.
  package let path: String
  /// What stands in the way.
  package let reason: Reason
  /// Files that were made on the way and could not be cleared away.
  package let leftovers: [String]

  /// A failure at `path`.
  package init(path: String, reason: Reason, leftovers: [String] = []) {
    (self.path, self.reason, self.leftovers) = (path, reason, leftovers)
  }

  /// Whether the system refused something that was asked of it rightly.
  package var isRefusal: Bool {
    switch reason {
    case .system, .changed, .halfWritten, .journal: true
    case .missing, .directory, .noJourneys, .special, .danglingLink, .tooLarge, .exists, .noDirectory: false
    }
  }
}
