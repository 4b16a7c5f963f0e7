/// The bytes of a journal as they are written: a header, and a record for each thing that was done.
///
/// All numbers have their lowest byte first.
///
///     header   magic 8 · version 4 · bytes of the path 4 · bytes of the base 4 · salt 8 · SHA-256 of the base 32
///              · path · base · CRC-32C of all that 4
///     record   CRC-32C 4 · bytes of the payload 4 · sequence number 8 · type 1 · payload
///
/// The CRC of a record is that of the salt, the CRC before it, and the rest of the record: one that belongs to another
/// journal or to another place in this one does not fit.
struct JournalLog {
  static let magic = Array("RRJOURNL".utf8)
  static let version: UInt32 = 1
  /// How many bytes of the header come before the path.
  static let headerSize = 60
  /// How many bytes of a record come before its payload.
  static let recordSize = 17

  /// All of them.
  private(set) var bytes: [UInt8]
  private let salt: UInt64
  private var check: UInt32
  private var sequence: UInt64 = 0

  /// The journal of the document at `path`, which has the bytes `base`, before anything is done.
  init(path: String, base: [UInt8], salt: UInt64) {
    bytes = Self.magic
    bytes.append(number: Self.version)
    bytes.append(number: UInt32(path.utf8.count))
    bytes.append(number: UInt32(base.count))
    bytes.append(number: salt)
    bytes += SHA256(of: base).bytes + path.utf8 + base
    var crc = CRC32C()
    crc.add(bytes, 0..<bytes.count)
    check = crc.value
    bytes.append(number: check)
    self.salt = salt
  }

  /// Adds a record; false, and nothing added, where the journal would get larger than it may.
  mutating func append(_ record: JournalRecord) -> Bool {
    let start = bytes.count
    guard record.payload.count <= Journal.maximumSize - start - Self.recordSize else { return false }
    bytes.append(number: UInt32(0))
    bytes.append(number: UInt32(record.payload.count))
    bytes.append(number: sequence)
    bytes.append(record.type)
    bytes += record.payload
    check = Self.check(of: bytes, start..<bytes.count, salt: salt, after: check)
    for place in 0..<4 { bytes[start + place] = UInt8(truncatingIfNeeded: check >> (8 * UInt32(place))) }
    sequence += 1
    return true
  }

  /// The CRC of the record in the places `range` of `bytes`.
  static func check(of bytes: [UInt8], _ range: Range<Int>, salt: UInt64, after check: UInt32) -> UInt32 {
    var crc = CRC32C()
    crc.add(salt)
    crc.add(check)
    crc.add(bytes, range.lowerBound + 4..<range.upperBound)
    return crc.value
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// The number whose bytes begin at `offset`, the lowest first; nil where there are not so many.
  func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) -> Number? {
    guard offset <= count - MemoryLayout<Number>.size else { return nil }
    return withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
  }
}
