import JourneyStore
import Testing

/// Saves on a disk at whose every call something goes wrong.
@Suite struct SaveFaultTests {
  /// What is there before the save.
  enum Situation: CaseIterable {
    case nothing, file, link, unexchangeable, twoNames, readOnlyDirectory, othersFile

    /// Whether the file can only be written over.
    var isInPlace: Bool {
      switch self {
      case .nothing, .file, .link, .unexchangeable: false
      case .twoNames, .readOnlyDirectory, .othersFile: true
      }
    }
  }

  @Test(arguments: Situation.allCases, MemoryFiles.Effect.all)
  func `Whatever fails at whichever call, the old bytes or the new ones are there`(
    _ situation: Situation, _ effect: MemoryFiles.Effect
  ) throws {
    let once = try losses(effect, in: situation)
    #expect(once == [])
    let forGood = effect.canLast ? try losses(effect, in: situation, lasts: true) : []
    #expect(forGood == [])
  }

  @Test(arguments: [Situation.nothing, .file, .link, .unexchangeable], MemoryFiles.Plant.allCases)
  func `A save with a fault of its own would be found out`(
    _ situation: Situation, _ plant: MemoryFiles.Plant
  ) throws {
    let effects: [MemoryFiles.Effect] = [.short, .powerCut(torn: false)]
    let found = try effects.flatMap { try losses($0, in: situation, plants: [plant]) }
    #expect(!found.isEmpty)
  }

  @Test func `A signal or a short write at any call is no failure`() throws {
    for effect in [MemoryFiles.Effect.error(4), .short] {
      let found = JourneyStoreTests.losses(effect, on: try disk(.file)) { files in
        save(files).failure.map { ["\($0)"] } ?? []
      }
      #expect(found == [])
    }
  }

  private let path = "/home/a.journey"
  private let old = "journey: old, and longer than the new one\n"
  private let new = "journey: new\n"

  private func disk(_ situation: Situation) throws -> MemoryDisk {
    var disk = MemoryDisk()
    for name in ["/home", "/tmp", "/deep"] { try disk.make(name, .init(kind: .directory, mode: 0o755)) }
    switch situation {
    case .nothing: break
    case .file, .unexchangeable: try disk.put(old, at: path)
    case .link:
      try disk.put(old, at: "/deep/a.journey")
      try disk.make(path, .init(kind: .link, mode: 0o777, bytes: Array("/deep/a.journey".utf8)))
    case .twoNames:
      try disk.put(old, at: path)
      try disk.link(path, as: "/home/b.journey")
    case .readOnlyDirectory:
      try disk.put(old, at: path)
      disk.nodes[try disk.find("/home")].mode = 0o555
    case .othersFile:
      try disk.put(old, at: path)
      disk.nodes[try disk.find(path)].user = 1000
    }
    disk.settle()
    return disk
  }

  private func losses(
    _ effect: MemoryFiles.Effect, in situation: Situation, lasts: Bool = false,
    plants: Set<MemoryFiles.Plant> = []
  ) throws -> [String] {
    let disk = try disk(situation)
    return JourneyStoreTests.losses(effect, lasts: lasts, plants: plants, on: disk) { files in
      files.canExchange = situation != .unexchangeable
      let before = names(files.disk)
      let saved = save(files)
      return MemoryFiles.Stop.allCases.flatMap { stop in
        lost(files.after(stop).disk, stop, saved, situation).map { "\(stop): \($0)" }
      } + (effect.isPowerCut ? [] : names(files.disk).subtracting(before).subtracting(saved.named).sorted())
    }
  }

  private struct Saved {
    var failure: FileFailure?
    /// The files that it says are there.
    var named: Set<String>
  }

  private func save(_ files: MemoryFiles) -> Saved {
    do throws(FileFailure) {
      let outcome = try Save.write(Array(new.utf8), to: path, expecting: .anything, in: files)
      return Saved(failure: nil, named: Set(outcome.remarks.compactMap(\.path)).union([path]))
    } catch {
      let named = error.leftovers + [error.reason.backup].compactMap(\.self) + [path]
      return Saved(failure: error, named: Set(named))
    }
  }

  /// What is wrong with what is there after `stop`.
  private func lost(
    _ disk: MemoryDisk, _ stop: MemoryFiles.Stop, _ saved: Saved, _ situation: Situation
  ) -> [String] {
    let text = disk.text(at: path)
    if saved.failure == nil { return text == new ? [] : ["acknowledged, but it holds \(text ?? "nothing")"] }
    if text == new || text == (situation == .nothing ? nil : old) { return [] }
    // Written over by half; then a copy must be there whole.
    let copies = names(disk).filter { $0.hasSuffix(".backup") }.map { disk.text(at: $0) }
    return situation.isInPlace && copies.contains(old) ? [] : ["it holds \(text ?? "nothing")"]
  }

  private func names(_ disk: MemoryDisk) -> Set<String> {
    let directories = ["/home", "/tmp", "/deep"]
    return Set(directories.flatMap { path in disk.names(in: path).map { "\(path)/\($0)" } })
  }
}

extension Save.Remark {
  fileprivate var path: String? {
    switch self {
    case .inPlace: nil
    case .conflictCopy(let path), .leftover(let path): path
    }
  }
}

extension FileFailure.Reason {
  fileprivate var backup: String? {
    if case .halfWritten(let backup) = self { backup } else { nil }
  }
}
