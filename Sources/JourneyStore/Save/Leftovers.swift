/// The files of ours that could not be cleared away, so that they are named and not found.
struct Leftovers {
  /// Where they are.
  private(set) var paths: [String] = []

  /// Clears `path` away, or remembers it.
  mutating func remove(_ path: String, in files: any FileSystem) {
    do throws(FileFailure.Reason) {
      try system(.write) { () throws(SystemError) in try files.remove(path) }
    } catch .missing {
      // Somebody else did.
    } catch {
      paths.append(path)
    }
  }
}
