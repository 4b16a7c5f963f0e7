import JourneyStore
import Testing

/// Journals that are taken up again on a disk at whose every call something goes wrong.
@Suite struct RecoveryFaultTests {
  /// How the journal was left.
  enum Damage: CaseIterable {
    case none, torn, corrupt

    /// What can be read of it.
    var records: [UInt8] {
      switch self {
      case .none: [1, 2, 3]
      case .torn: [1, 2]
      case .corrupt: [1]
      }
    }
  }

  @Test(arguments: Damage.allCases, MemoryFiles.Effect.all)
  func `Whatever fails at whichever call, the journal can be taken up the next time`(
    _ damage: Damage, _ effect: MemoryFiles.Effect
  ) throws {
    let found = losses(effect, on: try disk(damage)) { files in
      let (told, leftovers) = takeUp(files)
      let found = MemoryFiles.Stop.allCases.flatMap { stop in
        lost(files.after(stop), damage).map { "\(stop): \($0)" }
      }
      let strays = files.disk.names(in: "/home").filter {
        $0.hasSuffix(".tmp") && !leftovers.contains("/home/\($0)")
      }
      return found + (told ?? damage.records == damage.records ? [] : ["it told \(told ?? [])"])
        + (effect.isPowerCut ? [] : strays)
    }
    #expect(found == [])
  }

  @Test func `The copy of a damaged journal outlives a power cut as soon as it is told`() throws {
    let files = MemoryFiles()
    files.disk = try disk(.corrupt)
    let found = try JournalRecovery.find(of: document, in: state, files: files)
    let copy = try #require(found?.copy)
    #expect(try JournalRecovery.read(copy, in: files.after(.powerCut)).records.count == 1)
  }

  private let document = "/home/a.journey"
  private let state = StateDirectory("/home")

  private func disk(_ damage: Damage) throws -> MemoryDisk {
    let files = MemoryFiles()
    try files.disk.make("/home", .init(kind: .directory, mode: 0o755))
    var journal = try Journal(of: document, base: [0], in: state, files: files)
    for number: UInt8 in 1...3 { try journal.append(JournalRecord(type: number, payload: [number])) }
    var disk = files.disk
    let inode = try disk.find(journal.path)
    let size = disk.nodes[inode].bytes.count
    switch damage {
    case .none: break
    case .torn: disk.setSize(of: inode, to: size - 5)
    case .corrupt: disk.nodes[inode].bytes[size - 18 - 1] ^= 1
    }
    disk.settle()
    return disk
  }

  /// Reads the journal and goes on with it: the records, nil where that failed, and the files that it names then.
  private func takeUp(_ files: MemoryFiles) -> ([UInt8]?, leftovers: [String]) {
    do throws(FileFailure) {
      guard let found = try JournalRecovery.find(of: document, in: state, files: files) else {
        return ([], [])
      }
      _ = try Journal(goingOnWith: found.contents, in: state, files: files)
      return (found.contents.records.map(\.type), [])
    } catch {
      return (nil, error.leftovers)
    }
  }

  private func lost(_ files: MemoryFiles, _ damage: Damage) -> [String] {
    guard let found = try? JournalRecovery.find(of: document, in: state, files: files) else {
      return ["there is none"]
    }
    let records = found.contents.records.map(\.type)
    let isKept = damage != .corrupt || files.disk.names(in: state.path).contains { $0.hasSuffix(".damaged") }
    return (records == damage.records ? [] : ["\(records)"]) + (isKept ? [] : ["no copy"])
  }
}
