/// Reads the records of a journal one after the other.
struct JournalReader {
  private let bytes: [UInt8]
  private let salt: UInt64
  private var offset: Int
  private var check: UInt32
  private var sequence: UInt64 = 0

  /// Stands before the first record of `bytes`.
  init(bytes: [UInt8], header: JournalHeader) {
    self.bytes = bytes
    (salt, offset, check) = (header.salt, header.end, header.check)
  }

  /// The next record; nil where there is none, or a damaged one.
  mutating func next() -> JournalRecord? {
    guard let record = record(at: offset), record.sequence == sequence, fits(record, after: check) else {
      return nil
    }
    offset = record.range.upperBound
    check = record.check
    sequence += 1
    let payload = bytes[record.range.lowerBound + JournalLog.recordSize..<record.range.upperBound]
    return JournalRecord(type: bytes[record.range.lowerBound + 16], payload: Array(payload))
  }

  /// What stands here, where no record does.
  var ending: JournalContents.Ending {
    let rest = bytes.count - offset
    if rest == 0 { return .whole }
    return isFollowedByRecord ? .corrupt(bytes: rest) : .torn(bytes: rest)
  }

  /// Whether a whole record comes somewhere after the damaged one here.
  ///
  /// Every place is tried, for the damage may be in a length. How many bytes are summed up for that is bounded, and what
  /// would need more is taken for damage: a file that was made to be slow was not left by a crash either.
  private var isFollowedByRecord: Bool {
    var budget = 4 * (bytes.count - offset)
    for place in offset..<bytes.count {
      guard let found = record(at: place) else { continue }
      for (record, previous) in candidates(found) {
        budget -= record.range.count
        if budget < 0 || fits(record, after: previous) { return true }
      }
    }
    return false
  }

  /// The records that may be whole if the bytes at `found` are one, each with the CRC that should come before it.
  private func candidates(_ found: Record) -> [(Record, UInt32)] {
    var candidates: [(Record, UInt32)] = []
    if found.sequence == sequence + 1 {
      candidates += [written(at: offset), sum(at: offset)].compactMap(\.self).map { (found, $0) }
    }
    if found.sequence >= sequence, let next = record(at: found.range.upperBound),
      next.sequence == found.sequence &+ 1
    {
      candidates.append((next, found.check))
    }
    return candidates
  }
}

extension JournalReader {
  /// What the bytes at some place are, if they are a record.
  private struct Record {
    let range: Range<Int>
    let sequence: UInt64
    let check: UInt32
  }

  private func record(at place: Int) -> Record? {
    guard let check = written(at: place), let size = bytes.number(at: place + 4, as: UInt32.self),
      let sequence = bytes.number(at: place + 8, as: UInt64.self),
      Int(size) <= bytes.count - place - JournalLog.recordSize
    else { return nil }
    let end = place + JournalLog.recordSize + Int(size)
    return Record(range: place..<end, sequence: sequence, check: check)
  }

  private func fits(_ record: Record, after previous: UInt32) -> Bool {
    JournalLog.check(of: bytes, record.range, salt: salt, after: previous) == record.check
  }

  /// The CRC that a record at `place` brings.
  private func written(at place: Int) -> UInt32? {
    bytes.number(at: place, as: UInt32.self)
  }

  /// The CRC that a record at `place` should bring.
  private func sum(at place: Int) -> UInt32? {
    record(at: place).map { JournalLog.check(of: bytes, $0.range, salt: salt, after: check) }
  }
}
