/// What is found of an earlier session when a document is opened.
package struct JournalRecovery: Hashable, Sendable {
  /// What was done then.
  package let contents: JournalContents
  /// Where a copy of the journal is kept, because it is damaged and a crash alone does not damage it so.
  package let copy: String?

  /// Reads the journal at `path`, whichever document it is of, and changes nothing.
  package static func read(
    _ path: String, in files: any FileSystem = SystemFiles()
  ) throws(FileFailure) -> JournalContents {
    let bytes = try bytes(of: path, in: files)
    return try contents(of: bytes, path)
  }

  /// Looks for the journal of the document at `document`, links resolved; nil where there is none.
  ///
  /// One that is corrupt is copied, because it will be replaced. One that cannot be read at all is left where it is, and
  /// ``setAside(_:in:)`` makes room for a new one.
  package static func find(
    of document: String, in directory: StateDirectory, files: any FileSystem = SystemFiles()
  ) throws(FileFailure) -> JournalRecovery? {
    let path = directory.journal(of: document)
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try self.bytes(of: path, in: files)
    } catch  where error.reason == .missing {
      return nil
    }
    let contents = try contents(of: bytes, path)
    guard contents.document == document else {
      throw FileFailure(path: path, reason: .journal(.anotherDocument(contents.document)))
    }
    switch contents.ending {
    case .whole, .torn: return JournalRecovery(contents: contents, copy: nil)
    case .corrupt: return JournalRecovery(contents: contents, copy: try keep(bytes, of: path, in: files))
    }
  }

  /// Gives the journal at `path`, which cannot be read, another name, and says which.
  package static func setAside(
    _ path: String, in files: any FileSystem = SystemFiles()
  ) throws(FileFailure) -> String {
    let name = SaveTarget.freshName("damaged", in: SaveTarget.directory(of: path))
    do throws(FileFailure.Reason) {
      try system(.rename) { () throws(SystemError) in try files.move(path, to: name, .replacing) }
      try OpenFile.synchronizeNames(beside: path, in: files)
      return name
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private static func bytes(of path: String, in files: any FileSystem) throws(FileFailure) -> [UInt8] {
    do throws(FileFailure.Reason) {
      return try StoredFile(path, upTo: Journal.maximumSize, in: files).bytes
    } catch .tooLarge {
      throw FileFailure(path: path, reason: .journal(.tooLarge))
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private static func contents(of bytes: [UInt8], _ path: String) throws(FileFailure) -> JournalContents {
    do throws(JournalProblem) {
      return try JournalContents(reading: bytes)
    } catch {
      throw FileFailure(path: path, reason: .journal(error))
    }
  }

  /// Keeps `bytes` under a name that says what they are, so that the same ones are kept once.
  private static func keep(
    _ bytes: [UInt8], of path: String, in files: any FileSystem
  ) throws(FileFailure) -> String {
    let copy = "\(path).\(SHA256(of: bytes).hexadecimal.prefix(8)).damaged"
    var leftovers = Leftovers()
    do throws(FileFailure.Reason) {
      do throws(FileFailure.Reason) {
        _ = try OpenFile.placing(bytes, at: copy, .exclusively, in: files, &leftovers)
      } catch .exists {
        // It was kept before.
      }
      try OpenFile.synchronizeNames(beside: copy, in: files)
      return copy
    } catch {
      throw FileFailure(path: copy, reason: error, leftovers: leftovers.paths)
    }
  }
}
