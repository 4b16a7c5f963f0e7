package import Foundation

/// The files of the checkout in which the tests were built.
package enum ProjectFile {
  /// Where `path`, counted from the top level, is.
  package static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)").standardizedFileURL
  }

  /// What the file at `path`, counted from the top level, holds.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }
}
