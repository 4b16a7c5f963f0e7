import Foundation
import JourneyStore
import TestSupport
import Testing

@Suite struct StoredFileTests {
  @Test func `A file is read whole`() throws {
    let directory = try TemporaryDirectory()
    let text = String(repeating: "a line of a journey\n", count: 20_000)
    let path = try directory.write(text, to: "a.journey")
    #expect(try StoredFile(reading: path).bytes == Array(text.utf8))
  }

  @Test func `An empty file has no bytes`() throws {
    let directory = try TemporaryDirectory()
    #expect(try StoredFile(reading: directory.write("", to: "a.journey")).bytes.isEmpty)
  }

  @Test func `What is not a file is refused before it is read`() throws {
    let directory = try TemporaryDirectory()
    try #require(mkfifo(directory.path("pipe"), 0o600) == 0)
    #expect(reason(directory.path("absent")) == .missing)
    #expect(reason(directory.path) == .directory)
    #expect(reason(directory.path("pipe")) == .special(.pipe))
    #expect(reason("/dev/zero") == .special(.device))
    #expect(try reason(directory.write("", to: "a") + "/b") == .missing)
  }

  @Test func `A file of 64 MiB is read and one of a byte more is not`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("", to: "large.journey")
    truncate(path, off_t(StoredFile.maximumSize))
    #expect(try StoredFile(reading: path).bytes.count == StoredFile.maximumSize)
    truncate(path, off_t(StoredFile.maximumSize) + 1)
    #expect(reason(path) == .tooLarge)
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func `A file without the right to read it is refused by the system`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("journey: a", to: "a.journey")
    chmod(path, 0)
    #expect(reason(path) == .system(.open, code: EACCES))
  }

  @Test func `Every failure says in one line what to do`() {
    let reasons: [FileFailure.Reason] = [
      .missing, .directory, .noJourneys, .special(.pipe), .special(.socket), .special(.device), .danglingLink,
      .tooLarge, .exists, .noDirectory, .changed, .halfWritten(backup: "b"), .journal(.foreign),
      .journal(.version(2)), .journal(.damagedHeader), .journal(.anotherDocument("b")), .journal(.tooLarge),
      .system(.open, code: EACCES), .system(.read, code: EIO), .system(.write, code: ENOSPC),
      .system(.rename, code: EXDEV),
    ]
    let messages = reasons.map { FileFailure(path: "a", reason: $0).message }
    #expect(Set(messages).count == reasons.count)
    #expect(!messages.contains { $0.isEmpty || $0.contains("\n") })
    for purpose in FileFailure.Purpose.allCases {
      #expect(
        Set(reasons.map { FileFailure(path: "a", reason: $0).message(for: purpose) }).count == reasons.count)
    }
    let failure = FileFailure(path: "a", reason: .changed, leftovers: ["b", "c"])
    #expect(failure.message.hasSuffix("; left over: “b”, “c”"))
  }

  private func reason(_ path: @autoclosure () throws -> String) rethrows -> FileFailure.Reason? {
    let path = try path()
    do throws(FileFailure) {
      _ = try StoredFile(reading: path)
      return nil
    } catch {
      return error.reason
    }
  }
}
