import Foundation
import JourneyStore
import TestSupport
import Testing

/// A document that is being edited, and what others do to its file meanwhile.
@Suite struct DocumentFileTests {
  private let old = "journey: old\n"
  private let new = Array("journey: new\n".utf8)
  private let theirs = "journey: somebody else's\n"

  @Test func `What is saved is there, and saving again needs no other word`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    var (document, bytes) = try DocumentFile.open(path)
    #expect(bytes == Array(old.utf8))
    #expect(document.hash == SHA256(of: bytes))
    #expect(document.save(new) == .saved([]))
    #expect(document.hash == SHA256(of: new))
    #expect(try document.change() == nil)
    #expect(document.save(Array("journey: newer\n".utf8)) == .saved([]))
    #expect(try directory.text(of: "a.journey") == "journey: newer\n")
    #expect(try directory.names == ["a.journey"])
  }

  @Test func `A file with other bytes is left as it is, and what it has now is told`() throws {
    let directory = try TemporaryDirectory()
    var document = try DocumentFile.open(directory.write(old, to: "a.journey")).0
    try directory.write(theirs, to: "a.journey")
    let outcome = document.save(new)
    guard case .changed(.rewritten(let file)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(file.bytes == Array(theirs.utf8))
    #expect(try document.change() == .rewritten(file))
    #expect(try directory.text(of: "a.journey") == theirs)
    document.adopt(file)
    #expect(document.save(new) == .saved([]))
  }

  @Test func `As many bytes written within the same tick of the clock are seen before a save`() throws {
    let files = try memory()
    var document = try DocumentFile.open(path, in: files).0
    let inode = try files.disk.find(path)
    files.disk.nodes[inode].bytes = Array("journey: odd\n".utf8)
    guard case .changed(.rewritten) = document.save(new) else {
      Issue.record("the change is not seen")
      return
    }
    #expect(files.disk.text(at: path) == "journey: odd\n")
  }

  @Test func `A file that was touched, copied over itself or given other rights is no change`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    var document = try DocumentFile.open(path).0
    chmod(path, 0o600)
    #expect(try document.change() == nil)
    try FileManager.default.removeItem(atPath: path)
    try directory.write(old, to: "a.journey")
    #expect(try document.change() == nil)
    #expect(document.save(new) == .saved([]))
  }

  @Test func `A file that is gone, or is none any more, is told`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(old, to: "a.journey")
    var document = try DocumentFile.open(path).0
    try FileManager.default.removeItem(atPath: path)
    #expect(document.save(new) == .changed(.deleted))
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(document.save(new) == .changed(.replaced(by: .directory)))
    try FileManager.default.removeItem(atPath: path)
    mkfifo(path, 0o600)
    #expect(document.save(new) == .changed(.replaced(by: .special(.pipe))))
    try FileManager.default.removeItem(atPath: path)
    try directory.write(old, to: "b.journey")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "b.journey")
    #expect(document.save(new) == .changed(.relinked))
    #expect(try directory.text(of: "b.journey") == old)
    try FileManager.default.removeItem(atPath: path)
    #expect(document.save(new, as: path) == .saved([]))
    #expect(try directory.text(of: "a.journey") == "journey: new\n")
  }

  @Test func `A document that was opened through a link follows it, until it leads elsewhere`() throws {
    let directory = try TemporaryDirectory()
    let (one, link) = (try directory.write(old, to: "one.journey"), directory.path("link.journey"))
    try directory.write(old, to: "two.journey")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "one.journey")
    var document = try DocumentFile.open(link).0
    #expect(document.resolvedPath == URL(filePath: one).resolvingSymlinksInPath().path)
    #expect(document.save(new) == .saved([]))
    #expect(try directory.text(of: "one.journey") == "journey: new\n")
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "two.journey")
    #expect(document.save(new) == .changed(.relinked))
  }

  @Test func `Where the disk is full it can be saved at another path, and goes on there`() throws {
    let files = try memory()
    try files.disk.make("/stick", .init(kind: .directory, mode: 0o755))
    var document = try DocumentFile.open(path, in: files).0
    files.fault = MemoryFiles.Fault(effect: .error(ENOSPC), call: files.calls + 8, lasts: false)
    guard case .refused(let failure) = document.save(new) else {
      Issue.record("the disk was full")
      return
    }
    #expect(failure.reason == .system(.open, code: ENOSPC))
    try files.disk.put("taken", at: "/stick/taken")
    #expect(
      document.save(new, as: "/stick/taken") == .refused(FileFailure(path: "/stick/taken", reason: .exists)))
    #expect(document.path == path)
    #expect(document.save(new, as: "/stick/a.journey") == .saved([]))
    #expect(document.resolvedPath == "/stick/a.journey")
    #expect(document.save(Array("journey: newer\n".utf8)) == .saved([]))
    #expect(files.disk.text(at: "/stick/a.journey") == "journey: newer\n")
    #expect(files.disk.text(at: path) == old)
  }

  @Test func `Whatever failed at whichever call, the next save goes well and is no conflict with ours`()
    throws
  {
    let disk = try memory().disk
    for effect in MemoryFiles.Effect.all where !effect.isPowerCut {
      let found = losses(effect, on: disk) { files in
        guard var document = try? DocumentFile.open(path, in: files).0 else { return [] }
        _ = document.save(new)
        let outcome = document.save(Array("journey: newer\n".utf8))
        if case .saved = outcome, files.disk.text(at: path) == "journey: newer\n" { return [] }
        // The first attempt may have met no fault; then this one did, and a third must do.
        let last = document.save(Array("journey: newer\n".utf8))
        if case .saved = last, case .refused = outcome { return [] }
        return ["\(outcome), \(last)"]
      }
      #expect(found == [])
    }
  }

  @Test func `Whenever somebody else writes while we save, theirs is still somewhere`() throws {
    let disk = try memory().disk
    for byReplacing in [false, true] {
      for call in 1... {
        let files = MemoryFiles()
        files.disk = disk
        var document = try DocumentFile.open(path, in: files).0
        files.meanwhile = (files.calls + call, { rewrite(&$0, byReplacing) })
        let before = files.calls
        let outcome = document.save(new)
        let didWrite = files.calls - before >= call
        let texts = files.disk.names(in: "/home").map { files.disk.text(at: "/home/\($0)") }
        #expect(!didWrite || texts.contains(theirs), "call \(call): \(outcome)")
        if !didWrite { break }
        let isTheirs = files.disk.text(at: path) == theirs
        if case .saved = outcome { #expect(isTheirs || files.disk.text(at: path) == "journey: new\n") }
        // Where theirs came last, the next look sees it.
        #expect(try (document.change() != nil) == isTheirs, "call \(call): \(outcome)")
      }
    }
  }

  private let path = "/home/a.journey"

  private func memory() throws -> MemoryFiles {
    let files = MemoryFiles()
    try files.disk.make("/home", .init(kind: .directory, mode: 0o755))
    try files.disk.put(old, at: path)
    files.disk.settle()
    return files
  }

  private func rewrite(_ disk: inout MemoryDisk, _ byReplacing: Bool) {
    let bytes = Array(theirs.utf8)
    if byReplacing {
      try? disk.remove(path)
      _ = try? disk.make(path, .init(kind: .file, mode: 0o644, bytes: bytes))
    } else if let inode = try? disk.find(path) {
      disk.write(bytes, at: 0, to: inode)
    }
  }
}
