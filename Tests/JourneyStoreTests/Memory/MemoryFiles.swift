import JourneyStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files in memory, of which any call can fail, take less than it was given, or be the last before the power is cut.
///
/// A class, because whoever saves holds the same disk as the test that looks at it.
final class MemoryFiles: FileSystem {
  /// What happens at some call.
  enum Effect: Hashable {
    /// It fails with this `errno`.
    case error(Int32)
    /// A write takes half of what it was given.
    case short
    /// It does nothing, and neither does any later one; a write still takes half, where it is torn.
    case powerCut(torn: Bool)
  }

  /// Which call something happens at, counted from 1.
  struct Fault: Hashable {
    var effect: Effect
    var call: Int
    /// Whether every call after it meets the same.
    var lasts = false
  }

  /// A mistake of whoever saves, made here in their place, so that a test can show that it would be caught.
  enum Plant: Hashable, CaseIterable {
    case namesNotSynchronized, bytesNotSynchronized, shortWritesIgnored
  }

  /// What is left when everything stops.
  enum Stop: Hashable, CaseIterable {
    /// The process is killed: everything that was written.
    case killed
    /// The power is cut: only what was synchronized.
    case powerCut
    /// The power is cut, and bytes had reached the disk of themselves, by half.
    case powerCutWithBytes
    /// The power is cut, and names had reached the disk of themselves, and bytes by half.
    case powerCutWithNames
  }

  var disk = MemoryDisk()
  var fault: Fault?
  /// What somebody else does to the disk, just before some call.
  var meanwhile: (call: Int, act: (inout MemoryDisk) -> Void)?
  var plants: Set<Plant> = []
  var canExchange = true
  /// How many calls there have been.
  private(set) var calls = 0
  private var descriptors: [Int32: Int] = [:]
  private var readOnly: Set<Int32> = []
  private var locks: [Int: Int32] = [:]
  private var nextDescriptor: Int32 = 3
  private var hasPower = true

  let modeOfNewFiles: UInt32 = 0o644
  let temporaryDirectory = "/tmp"

  /// The files that are there after `stop`, on a machine where nothing fails.
  func after(_ stop: Stop) -> MemoryFiles {
    let files = MemoryFiles()
    files.disk = disk.after(stop)
    return files
  }

  /// How many files are open.
  var openFiles: Int { descriptors.count }

  /// Counts a call, and lets happen what is to happen at it; returns what a write must know.
  @discardableResult
  private func enter() throws(SystemError) -> Effect? {
    calls += 1
    if let meanwhile, meanwhile.call == calls { meanwhile.act(&disk) }
    guard hasPower else { throw SystemError(code: EIO) }
    guard let fault, fault.call == calls || fault.lasts && fault.call < calls else { return nil }
    switch fault.effect {
    case .error(let code): throw SystemError(code: code)
    case .powerCut(torn: false):
      hasPower = false
      throw SystemError(code: EIO)
    case .powerCut(torn: true):
      hasPower = false
      return fault.effect
    case .short: return fault.effect
    }
  }

  /// Counts a call that cannot take half of anything.
  private func enterWhole() throws(SystemError) {
    try enter()
    guard hasPower else { throw SystemError(code: EIO) }
  }

  private func inode(_ descriptor: Int32) throws(SystemError) -> Int {
    guard let inode = descriptors[descriptor] else { throw SystemError(code: EBADF) }
    return inode
  }
}

extension MemoryFiles {
  func open(_ path: String, _ access: FileAccess) throws(SystemError) -> Int32 {
    try enterWhole()
    let inode = try disk.open(path, access)
    nextDescriptor += 1
    descriptors[nextDescriptor] = inode
    if access == .reading { readOnly.insert(nextDescriptor) }
    return nextDescriptor
  }

  func close(_ descriptor: Int32) throws(SystemError) {
    let inode = try inode(descriptor)
    descriptors[descriptor] = nil
    if locks[inode] == descriptor { locks[inode] = nil }
    do throws(SystemError) { try enterWhole() } catch { if error.code != EINTR { throw error } }
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    try enterWhole()
    let rest = disk.nodes[try inode(descriptor)].bytes.dropFirst(offset).prefix(buffer.count)
    buffer.copyBytes(from: rest)
    return rest.count
  }

  func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemError) -> Int {
    let effect = try enter()
    guard !readOnly.contains(descriptor) else { throw SystemError(code: EBADF) }
    let taken = effect == nil ? bytes.count : (bytes.count + 1) / 2
    disk.write(Array(bytes.prefix(taken)), at: offset, to: try inode(descriptor))
    guard hasPower else { throw SystemError(code: EIO) }
    return plants.contains(.shortWritesIgnored) ? bytes.count : taken
  }

  func setSize(of descriptor: Int32, to size: Int) throws(SystemError) {
    try enterWhole()
    disk.setSize(of: try inode(descriptor), to: size)
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) {
    let inode = try inode(descriptor)
    let plant: Plant = disk.nodes[inode].kind == .directory ? .namesNotSynchronized : .bytesNotSynchronized
    do throws(SystemError) { try enterWhole() } catch {
      if error.code != EINTR { disk.nodes[inode].isDropped = true }
      throw error
    }
    if !plants.contains(plant) { disk.synchronize(inode) }
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    try synchronize(descriptor)
  }

  func lock(_ descriptor: Int32) throws(SystemError) -> Bool {
    try enterWhole()
    let inode = try inode(descriptor)
    guard locks[inode] == nil || locks[inode] == descriptor else { return false }
    locks[inode] = descriptor
    return true
  }
}

extension MemoryFiles {
  func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    try enterWhole()
    return disk.status(of: try inode(descriptor))
  }

  func status(following path: String) throws(SystemError) -> FileStatus {
    try enterWhole()
    return disk.status(of: try disk.find(path))
  }

  func status(ofName path: String) throws(SystemError) -> FileStatus {
    try enterWhole()
    return disk.status(of: try disk.find(path, following: false))
  }

  func resolved(_ path: String) throws(SystemError) -> String {
    try enterWhole()
    return try disk.resolved(path)
  }

  func checkWritable(_ path: String) throws(SystemError) {
    try enterWhole()
    guard disk.nodes[try disk.find(path)].mode & 0o200 != 0 else { throw SystemError(code: EACCES) }
  }

  func setOwner(of descriptor: Int32, user: UInt32, group: UInt32) throws(SystemError) {
    try enterWhole()
    // Only root may give files away, and here nobody is.
    guard user == 0, group == 0 else { throw SystemError(code: EPERM) }
  }

  func setMode(of descriptor: Int32, to mode: UInt32) throws(SystemError) {
    try enterWhole()
    disk.nodes[try inode(descriptor)].mode = mode
  }

  func copyAttributes(of path: String, to descriptor: Int32) throws(SystemError) {
    try enterWhole()
  }

  func move(_ path: String, to name: String, _ manner: MoveManner) throws(SystemError) {
    try enterWhole()
    guard canExchange || manner == .replacing else { throw SystemError(code: EINVAL) }
    try disk.move(path, to: name, manner)
  }

  func remove(_ path: String) throws(SystemError) {
    try enterWhole()
    try disk.remove(path)
  }

  func makeDirectory(_ path: String) throws(SystemError) {
    try enterWhole()
    try disk.make(path, MemoryDisk.Node(kind: .directory, mode: 0o700))
  }
}
