import CSystem
import JourneyCore
import JourneyScreens
import JourneyStore
import JourneyTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's own editor (`$VISUAL`, else `$EDITOR`, else vi), on a text in a file that only they can read.
enum OutsideEditor {
  /// What came of it.
  enum Outcome {
    /// The text as it was left.
    case text(String)
    /// Why there is none.
    case failure(String)

    /// What the app is told, whose text was for `goal`.
    func message(for goal: Goal) -> Message {
      switch self {
      case .text(let text): .edited(text, goal)
      case .failure(let reason): .notice(reason)
      }
    }
  }

  /// Lets the user edit `text` while `terminal` is theirs.
  @MainActor static func edit(_ text: String, pausing terminal: inout Terminal) -> Outcome {
    guard let path = write(text) else {
      return .failure("No file can be made among the temporary files; look at TMPDIR")
    }
    let status = terminal.pause { run(path) }
    guard status == 0 else {
      return .failure("The editor ended with status \(status); what it wrote is in \(path)")
    }
    do throws(FileFailure) {
      let bytes = try StoredFile(reading: path).bytes
      unlink(path)
      return .text(String(decoding: bytes, as: UTF8.self))
    } catch {
      return .failure("\(path): \(error.message)")
    }
  }

  private static func run(_ path: String) -> Int32 {
    setenv("RUNAROUND_TEXT", path, 1)
    defer { unsetenv("RUNAROUND_TEXT") }
    return rr_run_shell("${VISUAL:-${EDITOR:-vi}} \"$RUNAROUND_TEXT\"")
  }

  /// Writes `text` to a new file and gives its path; nil where that cannot be done.
  private static func write(_ text: String) -> String? {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(directory)/runaround-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    var rest = Array((text.isEmpty ? "" : text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.send($0, to: descriptor) }
      guard count > 0 else {
        unlink(path)
        return nil
      }
      rest = rest.dropFirst(count)
    }
    return path
  }

  private static func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
