import JourneyStore
import Testing

/// Journals on a disk at whose every call something goes wrong.
@Suite struct JournalFaultTests {
  @Test(arguments: MemoryFiles.Effect.all)
  func `Whatever fails at whichever call, nothing is lost that was acknowledged`(
    _ effect: MemoryFiles.Effect
  ) throws {
    let once = try sessions(effect)
    #expect(once == [])
    let forGood = effect.canLast ? try sessions(effect, lasts: true) : []
    #expect(forGood == [])
  }

  @Test(arguments: MemoryFiles.Plant.allCases)
  func `A journal with a fault of its own would be found out`(_ plant: MemoryFiles.Plant) throws {
    let effects: [MemoryFiles.Effect] = [.short, .powerCut(torn: false)]
    let found = try effects.flatMap { try sessions($0, plants: [plant]) }
    #expect(!found.isEmpty)
  }

  @Test func `What the disk did not take is in a fresh file after the next try`() throws {
    let files = MemoryFiles()
    files.disk = try disk()
    var journal = try Journal(of: document, base: [], in: state, files: files)
    try journal.append(record(1))
    // The file's first fdatasync fails. That its bytes are dropped then is what the disk in memory sees to.
    files.fault = MemoryFiles.Fault(effect: .error(5), call: files.calls + 1)
    try journal.sync()
    #expect(read(files.after(.powerCut)) == [1])
  }

  private let document = "/home/a.journey"
  private let state = StateDirectory("/home/state/runaround")

  private func record(_ number: UInt8) -> JournalRecord {
    JournalRecord(type: number, payload: [number, number, number])
  }

  private func disk() throws -> MemoryDisk {
    var disk = MemoryDisk()
    try disk.make("/home", .init(kind: .directory, mode: 0o755))
    disk.settle()
    return disk
  }

  private func sessions(
    _ effect: MemoryFiles.Effect, lasts: Bool = false, plants: Set<MemoryFiles.Plant> = []
  ) throws -> [String] {
    losses(effect, lasts: lasts, plants: plants, on: try disk()) { files in
      let session = session(files)
      return MemoryFiles.Stop.allCases.flatMap { stop in
        session.lost(read(files.after(stop)), stop).map { "\(stop): \($0)" }
      } + (effect.isPowerCut ? [] : strays(files, session.leftovers))
    }
  }

  /// What a session asked for, and what it was told.
  private struct Session {
    /// The records that may be in the journal: after a restart that failed, those from before it or none of them.
    var lines = [Line()]
    var leftovers: [String] = []

    struct Line {
      var asked: [UInt8] = []
      /// How many of them must be there after the process was killed.
      var written = 0
      /// How many of them must be there after a power cut.
      var synchronized = 0
    }

    func lost(_ found: [UInt8]?, _ stop: MemoryFiles.Stop) -> [String] {
      let isThere = lines.contains { line in
        let least = stop == .killed ? line.written : line.synchronized
        return line.asked.starts(with: found ?? []) && (found ?? []).count >= least
      }
      return isThere ? [] : ["\(found.map { "\($0)" } ?? "nothing") of \(lines)"]
    }
  }

  private func session(_ files: MemoryFiles) -> Session {
    var session = Session()
    do throws(FileFailure) {
      var journal = try Journal(of: document, base: [0], in: state, files: files)
      for number: UInt8 in 1...3 { append(number, to: &journal, &session) }
      synchronize(&journal, &session)
      append(4, to: &journal, &session)
      restart(&journal, &session)
      for number: UInt8 in 5...7 { append(number, to: &journal, &session) }
      synchronize(&journal, &session)
      append(8, to: &journal, &session)
    } catch {
      session.leftovers += error.leftovers
    }
    return session
  }

  private func append(_ number: UInt8, to journal: inout Journal, _ session: inout Session) {
    for line in session.lines.indices { session.lines[line].asked.append(number) }
    do throws(FileFailure) {
      try journal.append(record(number))
      for line in session.lines.indices { session.lines[line].written = session.lines[line].asked.count }
    } catch {
      session.leftovers += error.leftovers
    }
  }

  private func synchronize(_ journal: inout Journal, _ session: inout Session) {
    do throws(FileFailure) {
      try journal.sync()
      for line in session.lines.indices {
        session.lines[line].written = session.lines[line].asked.count
        session.lines[line].synchronized = session.lines[line].asked.count
      }
    } catch {
      session.leftovers += error.leftovers
    }
  }

  private func restart(_ journal: inout Journal, _ session: inout Session) {
    do throws(FileFailure) {
      try journal.restart(base: [1])
      session.lines = [Session.Line()]
    } catch {
      session.leftovers += error.leftovers
      session.lines.append(Session.Line())
    }
  }

  private func read(_ files: MemoryFiles) -> [UInt8]? {
    try? JournalRecovery.read(state.journal(of: document), in: files).records.map(\.type)
  }

  private func strays(_ files: MemoryFiles, _ leftovers: [String]) -> [String] {
    let names = Set(files.disk.names(in: state.path).map { "\(state.path)/\($0)" })
    return names.subtracting(leftovers + [state.journal(of: document)]).sorted()
  }
}
