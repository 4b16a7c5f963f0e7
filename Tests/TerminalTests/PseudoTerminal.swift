import Foundation
import TestSupport
import Testing

/// A program in a terminal of which every byte is seen, both ways.
final class PseudoTerminal {
  /// All that the program has written.
  private(set) var output = ""
  private var controller: Int32
  /// The program's end, held open so that how it leaves the terminal can be asked when it is gone.
  private let terminal: Int32
  private let child: pid_t
  private var status: Int32?
  private let answers: Bool
  private let before: termios

  struct Failure: Error {}

  /// Starts `words` in a terminal of `columns` × `rows`, as the leader of a session of its own.
  ///
  /// A terminal that is not `isControlling` sends no signals, not even when it hangs up; one that does not answer
  /// leaves it to the test to say what it is.
  init(
    _ words: String..., columns: UInt16 = 80, rows: UInt16 = 24, environment: [String: String] = [:],
    isControlling: Bool = true, answers: Bool = true
  ) throws {
    self.answers = answers
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    // Not `ttyname`, whose one buffer the tests that run at the same time would share.
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.controller, &ends.terminal, nil, nil, &size) == 0,
      ttyname_r(ends.terminal, &name, name.count) == 0
    else { throw Failure() }
    let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    (controller, terminal) = ends
    for end in [controller, terminal] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { throw Failure() }
    before = modes
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { $1 }
    child = try Self.start(words, on: path, isControlling, variables)
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    if controller >= 0 { close(controller) }
    close(terminal)
  }

  /// `POSIX_SPAWN_SETSID`, which Swift does not import.
  #if canImport(Darwin)
    private static let newSession: Int16 = 0x400
  #else
    private static let newSession: Int16 = 0x80
  #endif

  private static func start(
    _ words: [String], on path: String, _ isControlling: Bool, _ variables: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // The test runner's threads block signals, and the program must hear them.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | newSession)
    // The first terminal that the leader of a session opens is the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, path, isControlling ? O_RDWR : O_RDWR | O_NOCTTY, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var child = pid_t()
    var arguments = words.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    guard posix_spawn(&child, words[0], &actions, &attributes, &arguments, &environment) == 0 else {
      throw Failure()
    }
    return child
  }
}

// MARK: - What a terminal does

extension PseudoTerminal {
  /// Sends `keys` as a keyboard would.
  func type(_ keys: String) { type(bytes: Array(keys.utf8)) }

  /// Sends `bytes`, which can end within a character, as a connection would.
  func type(bytes: [UInt8]) { _ = write(controller, bytes, bytes.count) }

  /// Gives the terminal another size.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// Is gone, as when a connection breaks.
  func hangUp() {
    close(controller)
    controller = -1
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { kill(child, signal) }

  /// Forgets what was written so far.
  func forget() { output = "" }

  /// Reads until `text` has been written, and says how long that took.
  @discardableResult
  func wait(for text: String, _ location: SourceLocation = #_sourceLocation) throws -> Duration {
    let start = ContinuousClock.now
    while !output.contains(text) {
      guard ContinuousClock.now - start < .seconds(30), hear(within: 1000) != .gone else {
        Issue.record("waited in vain for “\(text)” in \(output.debugDescription)", sourceLocation: location)
        throw Failure()
      }
    }
    return ContinuousClock.now - start
  }

  /// What the program writes while nothing is pressed for `milliseconds`.
  func outputWhileIdle(milliseconds: Int32) -> String {
    let before = output.count
    while hear(within: milliseconds) == .some {}
    return String(output.dropFirst(before))
  }

  /// Waits until the program has ended; its exit status, or its signal, negative.
  func end() throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      _ = hear(within: 1)
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        self.status = status
        while hear(within: 0) == .some {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
      }
    }
    throw Failure()
  }

  /// How often the program has waited and was woken; nil where the system does not say.
  var wakeups: Int? {
    let status = try? String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
    return line?.split(separator: "\t").last.flatMap { Int($0) }
  }

  /// Waits until the program has stopped, as by Ctrl-Z.
  func stop() throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG | WUNTRACED) == child, status & 0xFF == 0x7F { return }
      _ = hear(within: 1)
    }
    throw Failure()
  }

  private enum Reading { case some, nothing, gone }

  private func hear(within milliseconds: Int32) -> Reading {
    var event = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&event, 1, milliseconds) > 0 else { return .nothing }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(controller, &bytes, bytes.count)
    guard count > 0 else { return .gone }
    let new = String(decoding: bytes[..<count], as: UTF8.self)
    output += new
    // Every terminal says what it is when asked.
    if answers, new.contains("\u{1B}[c") { type(Self.answer) }
    return .some
  }
}

// MARK: - How it was left

extension PseudoTerminal {
  /// What a terminal says that is asked what it is.
  static let answer = "\u{1B}[?62;22c"

  /// Whether what is typed is shown.
  var showsTyping: Bool {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// How many bytes the next program would read that were meant for this one.
  var leftOver: Int32 {
    var modes = termios()
    tcgetattr(terminal, &modes)
    cfmakeraw(&modes)
    tcsetattr(terminal, TCSANOW, &modes)
    var count: Int32 = 0
    _ = ioctl(terminal, UInt(FIONREAD), &count)
    return count
  }

  /// The private modes that are on after all that was written.
  var modesOn: Set<Int> {
    var modes: Set<Int> = []
    for match in output.matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      for number in match.1.split(separator: ";").compactMap({ Int($0) }) {
        if match.2 == "h" { modes.insert(number) } else { modes.remove(number) }
      }
    }
    return modes
  }

  /// Whether screen, cursor, paste mode, mouse and the line discipline are as they were.
  var isRestored: Bool {
    var after = termios()
    tcgetattr(terminal, &after)
    let hasModes = modesOn.isDisjoint(with: [1, 1000, 1002, 1003, 1006, 1049, 2004, 2026])
    let showsCursor = !output.contains("\u{1B}[?25l") || modesOn.contains(25)
    return hasModes && showsCursor && after.c_iflag == before.c_iflag && after.c_lflag == before.c_lflag
      && after.c_oflag == before.c_oflag
  }
}
