#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The directory of this user's journals: not beside the documents, where they would land in git and in synced folders.
package struct StateDirectory: Hashable, Sendable {
  /// Where it is.
  package let path: String

  /// The directory `path`, whether it is there or not.
  package init(_ path: String) { self.path = path }

  /// `$XDG_STATE_HOME/runaround`, or `~/.local/state/runaround`; nil where this user has no home.
  ///
  /// - Parameter variable: the value of a variable of the environment.
  package init?(environment variable: (String) -> String?) {
    // The XDG specification has relative paths ignored.
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      path = state + "/runaround"
    } else if let home = variable("HOME"), home.hasPrefix("/") {
      path = home + "/.local/state/runaround"
    } else {
      return nil
    }
  }

  /// The path of the journal of a document, whose own path is `document` with links resolved.
  package func journal(of document: String) -> String {
    "\(path)/\(SHA256(of: Array(document.utf8)).hexadecimal).journal"
  }

  /// Makes it where it is not there, and what it is in, for this user alone.
  func make(in files: any FileSystem) throws(FileFailure.Reason) {
    try Self.make(path, in: files)
  }

  private static func make(_ path: String, in files: any FileSystem) throws(FileFailure.Reason) {
    guard try files.found(following: path) == nil else { return }
    let parent = SaveTarget.directory(of: path)
    if parent != path { try make(parent, in: files) }
    do throws(FileFailure.Reason) {
      try system(.open) { () throws(SystemError) in try files.makeDirectory(path) }
    } catch .system(.open, EEXIST) {
      // Another one of us was quicker.
    }
    try OpenFile(parent, .directory, in: files).synchronizeNames()
  }
}
