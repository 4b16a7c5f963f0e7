#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard input, output and error.
package enum StandardStream: Int32, Sendable {
  /// What is piped or typed in.
  case input = 0
  /// Where the result goes, and nothing else.
  case output = 1
  /// Where everything goes that is not the result.
  case error = 2

  /// Whether a terminal is at the other end.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  private var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .error: "standard error"
    }
  }

  /// Reads to the end; more than ``StoredFile/maximumSize`` bytes are a failure.
  package func readAll() throws(FileFailure) -> [UInt8] {
    do throws(FileFailure.Reason) {
      let limit = StoredFile.maximumSize + 1
      let bytes = try JourneyStore.readAll(upTo: limit, expecting: 0) { buffer, _ throws(SystemError) in
        let count = read(rawValue, buffer.baseAddress, buffer.count)
        guard count != -1 else { throw .last }
        return count
      }
      guard bytes.count <= StoredFile.maximumSize else { throw .tooLarge }
      return bytes
    } catch {
      throw FileFailure(path: name, reason: error)
    }
  }

  /// Waits until there is something to read, and reads it; nothing at the end, or where reading fails.
  package func readSome() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var read = -1
      repeat { read = readOnce(buffer, from: rawValue) } while read == -1 && errno == EINTR
      count = max(0, read)
    }
  }

  /// Writes all of `bytes`; a reader who went away is no failure.
  package func write(_ bytes: [UInt8]) throws(FileFailure) {
    do throws(FileFailure.Reason) {
      try send(bytes)
    } catch .system(.write, EPIPE) {
    } catch .system(.write, let code) {
      throw FileFailure(path: name, reason: .system(.send, code: code))
    } catch {
      throw FileFailure(path: name, reason: error)
    }
  }

  private func send(_ bytes: [UInt8]) throws(FileFailure.Reason) {
    var written = 0
    try writeAll(bytes, after: &written) { rest, _ throws(SystemError) in
      let count = writeOnce(rest, to: rawValue)
      guard count != -1 else { throw .last }
      return count
    }
  }

  /// Turns the signals of a closed pipe and of the file size limit into errors of the call that met them.
  package static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}

private func readOnce(_ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

/// Inside the type its own `write` would be meant.
private func writeOnce(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
