#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Finds the journeys that a path stands for.
package enum JourneyFinder {
  /// The end of a journey file's name.
  package static let suffix = ".journey"

  /// `path` without the end of a journey file's name.
  package static func stem(of path: String) -> String {
    path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
  }

  /// The path itself, or every `*.journey` file in and under the directory that it names, in order.
  ///
  /// Hidden directories and symbolic links to directories are left out.
  package static func files(at path: String) throws(FileFailure) -> [String] {
    do throws(FileFailure.Reason) {
      guard try isDirectory(path) else { return [path] }
      return try files(in: path)
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  /// The `*.journey` files of one directory itself, in order.
  package static func files(ofDirectory path: String) throws(FileFailure) -> [String] {
    do throws(FileFailure.Reason) {
      return try entries(of: path).filter { $0.hasSuffix(suffix) }
    } catch {
      throw FileFailure(path: path, reason: error)
    }
  }

  private static func files(in directory: String) throws(FileFailure.Reason) -> [String] {
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    var found: [String] = []
    for name in try entries(of: directory) {
      let path = prefix + name
      if try SystemFiles().found(named: path)?.kind == .directory {
        found += try files(in: path)
      } else if name.hasSuffix(suffix) {
        found.append(path)
      }
    }
    return found
  }

  private static func isDirectory(_ path: String) throws(FileFailure.Reason) -> Bool {
    try SystemFiles().found(following: path)?.kind == .directory
  }

  /// The names in a directory that do not begin with a dot, sorted by their bytes.
  private static func entries(of directory: String) throws(FileFailure.Reason) -> [String] {
    guard let stream = opendir(directory) else { throw .system(.open, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
