#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file behind a name: where it really is, and what stands there.
struct SaveTarget {
  /// Its path with every symbolic link resolved.
  let path: String
  /// The directory that it is in.
  let directory: String
  /// What stands there; nil where nothing does.
  let existing: stat?

  /// Follows `name` to the file that it stands for.
  init(_ name: String) throws(FileFailure.Reason) {
    existing = try stat.following(name)
    if let obstacle = existing?.obstacle { throw obstacle }
    if existing == nil, try stat.ofName(name) != nil { throw .danglingLink }
    let path = existing == nil ? name : Self.resolved(name)
    self.path = path
    directory = Self.directory(of: path)
  }

  /// Whether other names stand for the same file.
  var isShared: Bool { (existing?.st_nlink ?? 1) > 1 }

  /// Throws where what stands there is not what was expected, or is not to be written to.
  func check(_ expectation: Save.Expectation) throws(FileFailure.Reason) {
    guard let existing else { return }
    switch expectation {
    case .absence: throw .exists
    case .anything: break
    case .identity(let identity): if FileIdentity(existing) != identity { throw .changed }
    }
    try system(.open) { access(path, W_OK) }
  }

  /// A name beside the target that nobody has.
  func freshName(_ role: String) -> String {
    Self.freshName(role, in: directory)
  }

  /// A name in `directory` that nobody has; short, for a long name could not get longer.
  static func freshName(_ role: String, in directory: String) -> String {
    "\(directory)/.runaround-\(String(UInt64.random(in: .min ... .max), radix: 36)).\(role)"
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolved(_ name: String) -> String {
    guard let real = realpath(name, nil) else { return name }
    defer { free(real) }
    return String(cString: real)
  }
}
