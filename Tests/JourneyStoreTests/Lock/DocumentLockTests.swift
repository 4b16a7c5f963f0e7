import Foundation
import JourneyStore
import TestSupport
import Testing

/// Who may edit a document.
///
/// Two descriptors of one process are to the kernel what two processes are.
@Suite struct DocumentLockTests {
  private let ana = LockHolder(user: "ana", host: "tulip", process: 7, since: 1_764_064_920)
  private let bob = LockHolder(user: "bob", host: "rose", process: 8, since: 1_764_065_000)

  @Test func `One has it at a time, and the next is told who`() throws {
    let directory = try TemporaryDirectory()
    let document = directory.path("dinner.journey")
    let lock = try #require(acquire(document, for: ana).lock)
    #expect(try directory.names == [".dinner.journey.lock"])
    #expect(acquire(document, for: bob).holder == ana)
    lock.release()
    #expect(try directory.names == [])
    let next = try #require(acquire(document, for: bob).lock)
    #expect(acquire(document, for: ana).holder == bob)
    next.release()
  }

  @Test func `A file that a killed process left is no hindrance`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("user somebody with a long name\nhost h\nprocess 1\nsince 2\n", to: ".a.journey.lock")
    let lock = try #require(acquire(directory.path("a.journey"), for: ana).lock)
    #expect(acquire(directory.path("a.journey"), for: bob).holder == ana)
    lock.release()
  }

  @Test func `A process that is killed gives it back`() throws {
    let directory = try TemporaryDirectory()
    let document = directory.path("a.journey")
    let path = try directory.write("user eve\nhost iris\nprocess 9\nsince 10\n", to: ".a.journey.lock")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import fcntl, sys; f = open(sys.argv[1]); fcntl.flock(f, fcntl.LOCK_EX); print(flush=True); input()",
      path,
    ]
    (process.standardInput, process.standardOutput) = (Pipe(), output)
    try process.run()
    #expect(!output.fileHandleForReading.availableData.isEmpty)
    let eve = LockHolder(user: "eve", host: "iris", process: 9, since: 10)
    #expect(acquire(document, for: ana).holder == eve)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let lock = try #require(acquire(document, for: ana).lock)
    lock.release()
  }

  @Test func `Whoever opened the file before its name was taken away gets a lock on the new one`() throws {
    for call in 1...4 {
      let files = MemoryFiles()
      try files.disk.make("/home", .init(kind: .directory, mode: 0o755))
      try files.disk.put("", at: "/home/.a.journey.lock")
      files.meanwhile = (call, { disk in try? disk.remove("/home/.a.journey.lock") })
      let lock = try #require(acquire("/home/a.journey", for: ana, in: files).lock)
      #expect(acquire("/home/a.journey", for: bob, in: files).holder == ana, "\(call)")
      lock.release()
      #expect(files.disk.names(in: "/home").isEmpty)
      #expect(files.openFiles == 0)
    }
  }

  @Test func `A file that is another user's, whose process was killed, makes room`() throws {
    let files = MemoryFiles()
    try files.disk.make("/home", .init(kind: .directory, mode: 0o755))
    try files.disk.put("user bob\nhost rose\nprocess 8\nsince 9\n", at: "/home/.a.journey.lock")
    files.disk.nodes[try files.disk.find("/home/.a.journey.lock")].mode = 0o444
    let lock = try #require(acquire("/home/a.journey", for: ana, in: files).lock)
    #expect(acquire("/home/a.journey", for: bob, in: files).holder == ana)
    lock.release()
    #expect(files.openFiles == 0)
  }

  @Test func `Where nothing can be made or a link lies, there is no lock, and why is said`() throws {
    let files = MemoryFiles()
    try files.disk.make("/home", .init(kind: .directory, mode: 0o555))
    let refused = FileFailure.Reason.system(.open, code: EACCES)
    #expect(acquire("/home/a.journey", for: ana, in: files).reason == refused)
    let directory = try TemporaryDirectory()
    let link = directory.path(".a.journey.lock")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "victim")
    let document = directory.path("a.journey")
    #expect(acquire(document, for: ana).reason == .system(.open, code: ELOOP))
    #expect(try directory.names == [".a.journey.lock"])
  }

  @Test(arguments: MemoryFiles.Effect.all)
  func `Whatever fails at whichever call, two never have it`(_ effect: MemoryFiles.Effect) throws {
    var disk = MemoryDisk()
    try disk.make("/home", .init(kind: .directory, mode: 0o755))
    let found = losses(effect, on: disk) { files in
      let first = acquire("/home/a.journey", for: ana, in: files)
      files.fault = nil
      let second = acquire("/home/a.journey", for: bob, in: files)
      let (one, other) = (first.lock, second.lock)
      one?.release()
      other?.release()
      let isOne = (one == nil) != (other == nil) || effect.isPowerCut && other == nil
      return isOne ? [] : ["\(first), \(second)"]
    }
    #expect(found == [])
  }

  @Test func `Who holds it is said in one line`() throws {
    let now = ana.since + 60
    #expect(ana.message(now: now).hasPrefix("open with ana on tulip since "))
    #expect(ana.message(now: now).count == "open with ana on tulip since 10:02".count)
    #expect(ana.message(now: now + 86_400).count == "open with ana on tulip since 2025-11-25 10:02".count)
    #expect(!LockHolder.current.user.isEmpty && !LockHolder.current.host.isEmpty)
  }

  private func acquire(
    _ document: String, for holder: LockHolder, in files: any FileSystem = SystemFiles()
  ) -> Attempt {
    switch DocumentLock.acquire(document, for: holder, in: files) {
    case .acquired(let lock): .acquired(Held(lock))
    case .taken(let holder): .taken(holder)
    case .unavailable(let reason): .unavailable(reason)
    }
  }
}

/// What came of trying to get a lock, as something that `#expect` can look at: it copies what it is given.
private enum Attempt {
  case acquired(Held)
  case taken(LockHolder?)
  case unavailable(FileFailure.Reason)

  var lock: Held? {
    if case .acquired(let lock) = self { lock } else { nil }
  }

  var holder: LockHolder? {
    if case .taken(let holder) = self { holder } else { nil }
  }

  var reason: FileFailure.Reason? {
    if case .unavailable(let reason) = self { reason } else { nil }
  }
}

private final class Held {
  private var lock: DocumentLock?

  init(_ lock: consuming DocumentLock) { self.lock = consume lock }

  func release() { lock.take()?.release() }
}
