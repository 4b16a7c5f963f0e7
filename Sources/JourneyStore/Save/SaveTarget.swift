/// The file behind a name: where it really is, and what stands there.
struct SaveTarget {
  /// Its path with every symbolic link resolved.
  let path: String
  /// The directory that it is in.
  let directory: String
  /// What stands there; nil where nothing does.
  let existing: FileStatus?
  private let files: any FileSystem

  /// Follows `name` to the file that it stands for.
  init(_ name: String, in files: any FileSystem) throws(FileFailure.Reason) {
    self.files = files
    existing = try files.found(following: name)
    if let obstacle = existing?.obstacle { throw obstacle }
    if existing == nil, try files.found(named: name) != nil { throw .danglingLink }
    path = existing == nil ? name : try system(.open) { () throws(SystemError) in try files.resolved(name) }
    directory = Self.directory(of: path)
  }

  /// Whether other names stand for the same file.
  var isShared: Bool { (existing?.names ?? 1) > 1 }

  /// Throws where what stands there is not what was expected, or is not to be written to.
  func check(_ expectation: Save.Expectation) throws(FileFailure.Reason) {
    guard let existing else { return try checkAbsence(expectation) }
    switch expectation {
    case .absence: throw .exists
    case .anything: break
    case .identity(let identity): if FileIdentity(existing) != identity { throw .changed }
    }
    try system(.open) { () throws(SystemError) in try files.checkWritable(path) }
  }

  private func checkAbsence(_ expectation: Save.Expectation) throws(FileFailure.Reason) {
    if case .identity = expectation { throw .changed }
  }

  /// A name beside the target that nobody has.
  func freshName(_ role: String) -> String {
    Self.freshName(role, in: directory)
  }

  /// A name in `directory` that nobody has; short, for a long name could not get longer.
  static func freshName(_ role: String, in directory: String) -> String {
    "\(directory)/.runaround-\(String(UInt64.random(in: .min ... .max), radix: 36)).\(role)"
  }

  /// The directory in which `path` is.
  static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
