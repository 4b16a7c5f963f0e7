import Foundation

/// A program of the system that judges what we write.
package enum Tool {
  /// What a run of it left behind.
  package struct Result {
    /// What it wrote to standard output and standard error.
    package let output: String
    /// Its exit status.
    package let status: Int32
  }

  /// Runs `program`, which is looked for on the path.
  package static func run(_ program: String, _ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(output: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
  }
}
