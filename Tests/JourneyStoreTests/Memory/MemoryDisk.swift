import JourneyStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is on a disk in memory, and what of it would outlive a power cut.
struct MemoryDisk {
  /// A file, a directory or a link; it stays for ever, whether it has a name or not.
  struct Node {
    var kind: FileStatus.Kind
    var mode: UInt32
    var user: UInt32 = 0
    var bytes: [UInt8] = []
    /// The bytes that a power cut leaves.
    var safeBytes: [UInt8] = []
    var entries: [String: Int] = [:]
    /// The entries that a power cut leaves.
    var safeEntries: [String: Int] = [:]
    /// Whether synchronizing failed once: what it should have brought to the disk never gets there.
    ///
    /// Of a directory that is true until a name in it changes, for then all of it is written once more.
    var isDropped = false
    var modified = 0
    var changed = 0

    init(kind: FileStatus.Kind, mode: UInt32, bytes: [UInt8] = []) {
      (self.kind, self.mode, self.bytes) = (kind, mode, bytes)
    }
  }

  /// Every node by its number; the first is the root.
  var nodes = [Node(kind: .directory, mode: 0o755)]
  private var time = 0

  /// Adds a file to be found there from the beginning.
  mutating func put(_ text: String, at path: String) throws {
    try make(path, Node(kind: .file, mode: 0o644, bytes: Array(text.utf8)))
  }

  /// Makes everything outlive a power cut.
  mutating func settle() {
    for inode in nodes.indices { synchronize(inode) }
  }

  /// The text of the file at `path`; nil where there is none.
  func text(at path: String) -> String? {
    guard let inode = try? find(path) else { return nil }
    return String(decoding: nodes[inode].bytes, as: UTF8.self)
  }

  /// The names in the directory `path`.
  func names(in path: String) -> Set<String> {
    guard let inode = try? find(path) else { return [] }
    return Set(nodes[inode].entries.keys)
  }

  func after(_ stop: MemoryFiles.Stop) -> MemoryDisk {
    var disk = self
    for inode in nodes.indices { disk.nodes[inode] = nodes[inode].after(stop) }
    disk.settle()
    return disk
  }
}

extension MemoryDisk.Node {
  fileprivate func after(_ stop: MemoryFiles.Stop) -> MemoryDisk.Node {
    var node = self
    node.isDropped = false
    switch stop {
    case .killed: break
    case .powerCut: (node.bytes, node.entries) = (safeBytes, safeEntries)
    case .powerCutWithBytes: (node.bytes, node.entries) = (half, safeEntries)
    case .powerCutWithNames: node.bytes = half
    }
    return node
  }

  /// The new bytes up to their middle, and from there on those that were synchronized.
  private var half: [UInt8] {
    let count = bytes == safeBytes ? 0 : bytes.count / 2
    return Array(bytes.prefix(count) + safeBytes.dropFirst(count))
  }
}

extension MemoryDisk {
  /// The node that `path` stands for.
  func find(_ path: String, following: Bool = true, depth: Int = 0) throws(SystemError) -> Int {
    guard depth < 40 else { throw SystemError(code: ELOOP) }
    var inode = 0
    let parts = path.split(separator: "/")
    for (place, part) in parts.enumerated() {
      guard nodes[inode].kind == .directory else { throw SystemError(code: ENOTDIR) }
      guard let next = nodes[inode].entries[String(part)] else { throw SystemError(code: ENOENT) }
      if nodes[next].kind == .link, following || place < parts.count - 1 {
        inode = try find(target(of: next), depth: depth + 1)
      } else {
        inode = next
      }
    }
    return inode
  }

  /// `path` without links; enough for links to files.
  func resolved(_ path: String) throws(SystemError) -> String {
    _ = try find(path)
    let inode = try find(path, following: false)
    return nodes[inode].kind == .link ? try resolved(target(of: inode)) : path
  }

  /// Where a link leads: from the root on.
  private func target(of link: Int) -> String {
    String(decoding: nodes[link].bytes, as: UTF8.self)
  }

  private func parent(of path: String) -> String {
    "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func place(_ path: String) throws(SystemError) -> (parent: Int, name: String) {
    (try find(parent(of: path)), path.split(separator: "/").last.map(String.init) ?? "")
  }

  func status(of inode: Int) -> FileStatus {
    let node = nodes[inode]
    var status = FileStatus(
      kind: node.kind, inode: UInt64(inode), size: node.bytes.count,
      modified: .init(seconds: node.modified, nanoseconds: 0),
      changed: .init(seconds: node.changed, nanoseconds: 0))
    status.names = nodes.map { node in node.entries.values.count { $0 == inode } }.reduce(0, +)
    (status.mode, status.user) = (node.mode, node.user)
    return status
  }
}

extension MemoryDisk {
  mutating func open(_ path: String, _ access: FileAccess) throws(SystemError) -> Int {
    switch access {
    case .reading: return try find(path)
    case .directory:
      let inode = try find(path)
      guard nodes[inode].kind == .directory else { throw SystemError(code: ENOTDIR) }
      return inode
    case .updating:
      let inode = try find(path, following: false)
      guard nodes[inode].kind != .link else { throw SystemError(code: ELOOP) }
      return inode
    case .locking:
      if let inode = try? find(path, following: false) {
        guard nodes[inode].mode & 0o200 != 0 else { throw SystemError(code: EACCES) }
        return inode
      }
      return try make(path, Node(kind: .file, mode: 0o644))
    case .creating: return try make(path, Node(kind: .file, mode: 0o600))
    }
  }

  @discardableResult
  mutating func make(_ path: String, _ node: Node) throws(SystemError) -> Int {
    let (parent, name) = try place(path)
    guard nodes[parent].entries[name] == nil else { throw SystemError(code: EEXIST) }
    try checkNames(in: parent)
    nodes.append(node)
    nodes[parent].entries[name] = nodes.count - 1
    touch(nodes.count - 1)
    return nodes.count - 1
  }

  /// Gives the file at `path` one more name.
  mutating func link(_ path: String, as name: String) throws(SystemError) {
    let (parent, name) = try place(name)
    nodes[parent].entries[name] = try find(path)
  }

  mutating func write(_ bytes: [UInt8], at offset: Int, to inode: Int) {
    let end = offset + bytes.count
    if nodes[inode].bytes.count < end { setSize(of: inode, to: end) }
    nodes[inode].bytes.replaceSubrange(offset..<end, with: bytes)
    touch(inode)
  }

  mutating func setSize(of inode: Int, to size: Int) {
    let old = nodes[inode].bytes
    nodes[inode].bytes = old.prefix(size) + [UInt8](repeating: 0, count: max(0, size - old.count))
    touch(inode)
  }

  mutating func synchronize(_ inode: Int) {
    guard !nodes[inode].isDropped else { return }
    nodes[inode].safeBytes = nodes[inode].bytes
    nodes[inode].safeEntries = nodes[inode].entries
  }

  mutating func move(_ path: String, to name: String, _ manner: MoveManner) throws(SystemError) {
    let (from, to) = (try place(path), try place(name))
    try checkNames(in: to.parent)
    let (moved, there) = (nodes[from.parent].entries[from.name], nodes[to.parent].entries[to.name])
    guard let moved, there != nil || manner != .exchanging else { throw SystemError(code: ENOENT) }
    guard there == nil || manner != .exclusively else { throw SystemError(code: EEXIST) }
    nodes[from.parent].entries[from.name] = manner == .exchanging ? there : nil
    nodes[to.parent].entries[to.name] = moved
    for inode in [moved, there].compactMap(\.self) { rename(inode) }
  }

  mutating func remove(_ path: String) throws(SystemError) {
    let (parent, name) = try place(path)
    try checkNames(in: parent)
    guard nodes[parent].entries.removeValue(forKey: name) != nil else { throw SystemError(code: ENOENT) }
  }

  private mutating func checkNames(in directory: Int) throws(SystemError) {
    guard nodes[directory].mode & 0o200 != 0 else { throw SystemError(code: EACCES) }
    nodes[directory].isDropped = false
  }

  private mutating func touch(_ inode: Int) {
    time += 1
    (nodes[inode].modified, nodes[inode].changed) = (time, time)
  }

  /// A new name is a change to the file, as on the disks that we know.
  private mutating func rename(_ inode: Int) {
    time += 1
    nodes[inode].changed = time
  }
}
