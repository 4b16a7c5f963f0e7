/// What was done to a document since it was saved, on the disk before it is on the screen.
///
/// One file for each document, to which each thing that is done adds a record by one call. After ``append(_:)`` a killed
/// process loses nothing of it; after ``sync()`` neither does a power cut. What could not be written is not forgotten: the
/// next call writes it too.
package struct Journal: ~Copyable {
  /// The most bytes that a journal may have: 256 MiB.
  package static let maximumSize = 256 << 20

  /// Where it is.
  package let path: String
  private let document: String
  private let files: any FileSystem
  private var file: OpenFile
  private var log: JournalLog
  /// How many bytes of `log` are in the file.
  private var written: Int
  /// Whether the file is one that never failed to reach the disk.
  ///
  /// The system may drop what it could not bring there, and say so once only.
  private var isTrusted = true

  /// Begins the journal of the document at `document` (links resolved), which has the bytes `base` now.
  ///
  /// Where it has one already that is a failure, ``FileFailure/Reason/exists``: ``JournalRecovery`` comes first.
  package init(
    of document: String, base: [UInt8], in directory: StateDirectory, files: any FileSystem = SystemFiles()
  ) throws(FileFailure) {
    let log = JournalLog(path: document, base: base, salt: .random(in: .min ... .max))
    try self.init(log, of: document, in: directory, .exclusively, files: files)
  }

  /// Goes on with a journal that was found when the document was opened.
  ///
  /// It begins anew, so that nothing is ever written after a torn or damaged end.
  package init(
    goingOnWith contents: JournalContents, in directory: StateDirectory, files: any FileSystem = SystemFiles()
  ) throws(FileFailure) {
    var log = JournalLog(path: contents.document, base: contents.base, salt: .random(in: .min ... .max))
    for record in contents.records { _ = log.append(record) }
    try self.init(log, of: contents.document, in: directory, .replacing, files: files)
  }

  private init(
    _ log: JournalLog, of document: String, in directory: StateDirectory, _ manner: MoveManner,
    files: any FileSystem
  ) throws(FileFailure) {
    path = directory.journal(of: document)
    file = try Self.begin(log, at: path, directory, manner, files: files)
    (self.document, self.log, self.files, written) = (document, log, files, log.bytes.count)
  }

  private static func begin(
    _ log: JournalLog, at path: String, _ directory: StateDirectory, _ manner: MoveManner,
    files: any FileSystem
  ) throws(FileFailure) -> OpenFile {
    var leftovers = Leftovers()
    do throws(FileFailure.Reason) {
      try directory.make(in: files)
      let file = try OpenFile.placing(log.bytes, at: path, manner, in: files, &leftovers)
      do throws(FileFailure.Reason) {
        try OpenFile.synchronizeNames(beside: path, in: files)
      } catch {
        if manner == .exclusively { leftovers.remove(path, in: files) }
        throw error
      }
      return file
    } catch {
      throw FileFailure(path: path, reason: error, leftovers: leftovers.paths)
    }
  }

  /// Adds `record`.
  package mutating func append(_ record: JournalRecord) throws(FileFailure) {
    guard log.append(record) else { throw FileFailure(path: path, reason: .journal(.tooLarge)) }
    try reporting { journal, leftovers throws(FileFailure.Reason) in try journal.writeRest(&leftovers) }
  }

  /// Brings everything that was added to the disk.
  package mutating func sync() throws(FileFailure) {
    try reporting { journal, leftovers throws(FileFailure.Reason) in try journal.synchronize(&leftovers) }
  }

  /// Begins anew, in one step, with the bytes that the document has now and nothing done to it since.
  package mutating func restart(base: [UInt8]) throws(FileFailure) {
    let log = JournalLog(path: document, base: base, salt: .random(in: .min ... .max))
    try reporting { journal, leftovers throws(FileFailure.Reason) in try journal.replace(log, &leftovers) }
  }

  /// Takes the journal away: everything in it is in the document, or is not wanted.
  package consuming func remove() throws(FileFailure) {
    do throws(FileFailure.Reason) {
      let (path, files) = (path, files)
      try system(.write) { () throws(SystemError) in try files.remove(path) }
      try OpenFile.synchronizeNames(beside: path, in: files)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }
}

extension Journal {
  private mutating func reporting(
    _ action: (inout Journal, inout Leftovers) throws(FileFailure.Reason) -> Void
  ) throws(FileFailure) {
    var leftovers = Leftovers()
    do throws(FileFailure.Reason) {
      try action(&self, &leftovers)
    } catch {
      throw FileFailure(path: path, reason: error, leftovers: leftovers.paths)
    }
  }

  private mutating func writeRest(_ leftovers: inout Leftovers) throws(FileFailure.Reason) {
    guard isTrusted else { return try replace(log, &leftovers) }
    try file.write(log.bytes, after: &written)
  }

  private mutating func synchronize(_ leftovers: inout Leftovers) throws(FileFailure.Reason) {
    try writeRest(&leftovers)
    do throws(FileFailure.Reason) {
      try file.synchronizeData()
    } catch {
      isTrusted = false
      try replace(log, &leftovers)
    }
  }

  /// Puts a fresh file with the bytes of `new` in the place of the one that is there.
  private mutating func replace(_ new: JournalLog, _ leftovers: inout Leftovers) throws(FileFailure.Reason) {
    file = try OpenFile.placing(new.bytes, at: path, .replacing, in: files, &leftovers)
    (log, written, isTrusted) = (new, new.bytes.count, false)
    try OpenFile.synchronizeNames(beside: path, in: files)
    isTrusted = true
  }
}
