import Foundation
import TestSupport

/// One run of the real program to its end.
struct RunaroundProcess {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let complaints: String
  /// Its exit status; the signal's number where one ended it.
  let status: Int32

  /// Runs the program with `arguments`, in `directory` and with `input` on standard input.
  ///
  /// The environment holds nothing but a locale in UTF-8, so that the tests are the same for everyone.
  init(
    _ arguments: String..., input: String = "", in directory: TemporaryDirectory? = nil
  ) throws {
    try self.init(arguments, input: input, in: directory)
  }

  /// Runs the program with `arguments`, in `directory` and with `input` on standard input.
  init(
    _ arguments: [String], input: String = "", in directory: TemporaryDirectory? = nil,
    environment: [String: String] = ["LC_ALL": "C.UTF-8"]
  ) throws {
    try self.init(
      URL(fileURLWithPath: BuiltProduct.path("runaround")), arguments, input: input, in: directory,
      environment: environment)
  }

  /// Runs `script` in a shell, with the program as `$runaround`.
  init(shell script: String, in directory: TemporaryDirectory) throws {
    let variables = [
      "runaround": BuiltProduct.path("runaround"), "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    try self.init(
      URL(fileURLWithPath: "/bin/bash"), ["-c", script], input: "", in: directory, environment: variables)
  }

  private init(
    _ program: URL, _ arguments: [String], input: String, in directory: TemporaryDirectory?,
    environment: [String: String]
  ) throws {
    // Files, not pipes: nothing can block, however much is written.
    let files = try TemporaryDirectory()
    try files.write(input, to: "input")
    try files.write("", to: "output")
    try files.write("", to: "error")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = directory.map { URL(fileURLWithPath: $0.path) }
    process.standardInput = FileHandle(forReadingAtPath: files.path("input"))
    process.standardOutput = FileHandle(forWritingAtPath: files.path("output"))
    process.standardError = FileHandle(forWritingAtPath: files.path("error"))
    try process.run()
    process.waitUntilExit()
    output = try files.text(of: "output")
    complaints = try files.text(of: "error")
    status = process.terminationStatus
  }
}
