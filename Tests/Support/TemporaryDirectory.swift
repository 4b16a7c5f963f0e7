import Foundation

/// A directory of a test's own that goes when the test is done.
///
/// A class, because a value that is not copied cannot stand inside `#expect` (the compiler crashes).
package final class TemporaryDirectory: Sendable {
  /// Where it is, without a slash at the end.
  package let path: String

  /// Makes an empty directory.
  package init() throws {
    let parent = FileManager.default.temporaryDirectory
    let url = parent.appendingPathComponent("runaround-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` in it.
  package func path(_ name: String) -> String { path + "/" + name }

  /// Writes `text` to the file `name`, directories made on the way, and says where it is.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    let path = path(name)
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// What the file `name` holds.
  package func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The names in it, hidden ones too, sorted.
  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
