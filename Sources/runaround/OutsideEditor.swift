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
    edit(text) { program in terminal.pause(for: program) }
  }

  /// Lets the user edit `text` where no screen has to be given to the editor.
  static func edit(_ text: String) -> Outcome { edit(text) { $0() } }

  private static func edit(_ text: String, pausing pause: (() -> Int32) -> Int32) -> Outcome {
    let before = text.isEmpty ? "" : text + "\n"
    guard let path = write(before) else {
      return .failure("No file can be made among the temporary files; look at TMPDIR")
    }
    let status = pause { run(path) }
    return outcome(of: path, before: before, status: status)
  }

  /// What came of the file at `path`, which had `before`, when the editor has ended with `status`.
  ///
  /// The file goes, unless something is in it that is nowhere else.
  static func outcome(of path: String, before: String, status: Int32) -> Outcome {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try StoredFile(reading: path).bytes
    } catch {
      return .failure("The editor left no text, so nothing is changed: \(error.briefly)")
    }
    let isKept = status == 0 ? String(validating: bytes, as: UTF8.self) == nil : bytes != Array(before.utf8)
    let place = isKept ? "what it wrote is in \(path)" : "nothing is changed"
    if !isKept { unlink(path) }
    guard status != noEditor else {
      return .failure("There is no such editor, \(place); set VISUAL or EDITOR")
    }
    guard status == 0 else { return .failure("The editor ended with status \(status), \(place)") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure("The editor wrote no UTF-8; \(place)")
    }
    return .text(text)
  }

  /// The status with which a shell ends that finds no command.
  private static let noEditor: Int32 = 127

  private static func run(_ path: String) -> Int32 {
    setenv("RUNAROUND_TEXT", path, 1)
    defer { unsetenv("RUNAROUND_TEXT") }
    return rr_run_shell("${VISUAL:-${EDITOR:-vi}} \"$RUNAROUND_TEXT\"")
  }

  /// Writes `text` to a new file and gives its path; nil where that cannot be done.
  private static func write(_ text: String) -> String? {
    let directory = Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(directory)/runaround-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    var rest = Array(text.utf8)[...]
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
