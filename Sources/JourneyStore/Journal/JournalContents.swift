/// What a journal holds.
package struct JournalContents: Hashable, Sendable {
  /// How the bytes of a journal end.
  package enum Ending: Hashable, Sendable {
    /// With a whole record.
    case whole
    /// With `bytes` bytes that make no record: what was being written when everything stopped.
    case torn(bytes: Int)
    /// With `bytes` bytes, of which the first record is damaged and a later one is not: no crash leaves that.
    case corrupt(bytes: Int)
  }

  /// The path of the document, links resolved.
  package let document: String
  /// The document's bytes when the journal began.
  package let base: [UInt8]
  /// The hash of ``base``.
  package let baseHash: SHA256
  /// What was done since, as far as it can be read.
  package let records: [JournalRecord]
  /// What comes after the last of ``records``.
  package let ending: Ending

  /// Reads `bytes`, which may be anything, in a time that grows as they do.
  package init(reading bytes: [UInt8]) throws(JournalProblem) {
    let header = try JournalHeader(bytes)
    var reader = JournalReader(bytes: bytes, header: header)
    var records: [JournalRecord] = []
    while let record = reader.next() { records.append(record) }
    document = String(decoding: bytes[header.path], as: UTF8.self)
    base = Array(bytes[header.base])
    baseHash = header.baseHash
    self.records = records
    ending = reader.ending
  }
}

/// What the first bytes of a journal say.
struct JournalHeader {
  /// Where the document's path stands.
  let path: Range<Int>
  /// Where the document's bytes stand.
  let base: Range<Int>
  let baseHash: SHA256
  let salt: UInt64
  let check: UInt32

  /// Where the first record begins.
  var end: Int { base.upperBound + 4 }

  /// Reads the header of `bytes`.
  init(_ bytes: [UInt8]) throws(JournalProblem) {
    guard bytes.starts(with: JournalLog.magic) else { throw .foreign }
    guard let version = bytes.number(at: 8, as: UInt32.self) else { throw .damagedHeader }
    guard version == JournalLog.version else { throw .version(version) }
    guard let pathSize = bytes.number(at: 12, as: UInt32.self),
      let baseSize = bytes.number(at: 16, as: UInt32.self),
      let salt = bytes.number(at: 20, as: UInt64.self)
    else { throw .damagedHeader }
    path = JournalLog.headerSize..<JournalLog.headerSize + Int(pathSize)
    base = path.upperBound..<path.upperBound + Int(baseSize)
    guard let check = bytes.number(at: base.upperBound, as: UInt32.self) else { throw .damagedHeader }
    var crc = CRC32C()
    crc.add(bytes, 0..<base.upperBound)
    baseHash = SHA256(of: Array(bytes[base]))
    guard crc.value == check, baseHash.bytes.elementsEqual(bytes[28..<60]) else { throw .damagedHeader }
    (self.salt, self.check) = (salt, check)
  }
}
