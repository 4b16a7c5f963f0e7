/// What a file is to hold.
enum SaveContent {
  /// These bytes.
  case bytes([UInt8])
  /// A text that is made while it is written.
  case text(any TextOutputStreamable)

  /// All of it in memory.
  var bytes: [UInt8] {
    switch self {
    case .bytes(let bytes): bytes
    case .text(let text): text.utf8Bytes
    }
  }
}

extension TextOutputStreamable {
  /// All that is written, in UTF-8.
  package var utf8Bytes: [UInt8] {
    var stream = MemoryStream()
    write(to: &stream)
    return stream.bytes
  }
}

/// Text on its way to memory.
private struct MemoryStream: TextOutputStream {
  var bytes: [UInt8] = []

  mutating func write(_ string: String) { bytes += string.utf8 }
}

extension OpenFile {
  /// Writes all of `content` from its beginning on.
  func write(_ content: SaveContent) throws(FileFailure.Reason) {
    switch content {
    case .bytes(let bytes): try write(bytes)
    case .text(let text):
      var stream = FileStream(descriptor, in: files)
      text.write(to: &stream)
      try stream.finish()
    }
  }
}

/// Text on its way to a file, in pieces; after a failure nothing more goes there.
private struct FileStream: TextOutputStream {
  /// From how many bytes on a piece is written.
  static let pieceSize = 1 << 16

  private let descriptor: Int32
  private let files: any FileSystem
  private var piece: [UInt8] = []
  /// How many bytes the file has.
  private var size = 0
  private var failure: FileFailure.Reason?

  init(_ descriptor: Int32, in files: any FileSystem) {
    (self.descriptor, self.files) = (descriptor, files)
  }

  mutating func write(_ string: String) {
    guard failure == nil else { return }
    piece += string.utf8
    if piece.count >= Self.pieceSize { send() }
  }

  mutating func finish() throws(FileFailure.Reason) {
    send()
    if let failure { throw failure }
  }

  private mutating func send() {
    guard failure == nil else { return }
    do throws(FileFailure.Reason) {
      var written = 0
      let start = size
      try writeAll(piece, after: &written) { rest, offset throws(SystemError) in
        try files.write(descriptor, rest, at: start + offset)
      }
      size += piece.count
      piece.removeAll(keepingCapacity: true)
    } catch {
      failure = error
    }
  }
}
