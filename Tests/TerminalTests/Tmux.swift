import Foundation
import Testing
import TestSupport

/// A terminal of a given size in a tmux server of its own, with a shell in it: what a person would sit at.
struct Tmux: ~Copyable {
  private let socket = "runaround-\(UUID().uuidString.prefix(8))"

  /// Opens a terminal of `columns` × `rows` and runs `command` in it, in the folder `directory`.
  init(
    columns: Int, rows: Int, environment: [String: String] = [:], in directory: String,
    running command: String
  )
    throws
  {
    let variables = environment.merging(["LC_ALL": "C.UTF-8", "HISTFILE": ""]) { given, _ in given }
    try run(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", directory]
        + variables.flatMap { ["-e", "\($0.key)=\($0.value)"] } + ["sh"])
    try run(["set-option", "-g", "status", "off"])
    try run(["set-option", "-s", "escape-time", "0"])
    try type("PS1='\(Self.prompt) '; clear; \(command)")
    try press("Enter")
  }

  /// What the shell says when it waits for a command.
  static let prompt = "shell:"

  deinit {
    _ = try? run(["kill-server"])
  }

  /// Presses keys by their tmux names: `Right`, `C-z`, `q`.
  func press(_ keys: String...) throws {
    try run(["send-keys"] + keys)
  }

  /// Types `text` as it stands.
  func type(_ text: String) throws {
    try run(["send-keys", "-l", text])
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What stands on the screen now.
  func screen() throws -> String {
    try run(["capture-pane", "-p"])
  }

  /// Whether the cursor is seen, and where it stands.
  func cursor() throws -> (isVisible: Bool, column: Int, row: Int) {
    let words = try run(["display-message", "-p", "#{cursor_flag} #{cursor_x} #{cursor_y}"])
      .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard words.count == 3 else { throw NeverCame(expectation: "a cursor") }
    return (words[0] == 1, words[1], words[2])
  }

  /// Waits until what is typed is shown by the terminal itself, or is not.
  func waitUntilTyping(isShown: Bool, _ location: SourceLocation = #_sourceLocation) throws {
    let path = try run(["display-message", "-p", "#{pane_tty}"]).split(whereSeparator: \.isNewline).joined()
    let descriptor = open(path, O_RDONLY | O_NOCTTY)
    defer { close(descriptor) }
    let deadline = ContinuousClock.now + .seconds(30)
    var modes = termios()
    repeat {
      guard tcgetattr(descriptor, &modes) == 0, ContinuousClock.now < deadline else {
        Issue.record("typing stays \(isShown ? "hidden" : "shown")", sourceLocation: location)
        throw NeverCame(expectation: "another way of typing")
      }
    } while (modes.c_lflag & tcflag_t(ECHO) != 0) != isShown
  }

  /// Waits until `isReached` holds for the screen, and returns that screen.
  @discardableResult
  func wait(
    _ expectation: String, _ location: SourceLocation = #_sourceLocation,
    until isReached: (String) -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now + .seconds(30)
    var seen = try screen()
    while !isReached(seen) {
      guard ContinuousClock.now < deadline else {
        Issue.record("waited in vain for \(expectation); the screen:\n\(seen)", sourceLocation: location)
        throw NeverCame(expectation: expectation)
      }
      seen = try screen()
    }
    return seen
  }

  /// Waits until `text` stands on the screen, and returns that screen.
  @discardableResult
  func wait(for text: String, _ location: SourceLocation = #_sourceLocation) throws -> String {
    try wait("“\(text)”", location) { $0.contains(text) }
  }

  /// A screen that did not come.
  struct NeverCame: Error {
    /// What was waited for.
    let expectation: String
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try spawn(["tmux", "-u", "-L", socket] + arguments)
  }
}
