@testable import JourneyStore
import TestSupport
import Testing

/// Journals that somebody broke.
@Suite struct JournalDamageTests {
  private let records = (0..<4).map {
    JournalRecord(type: UInt8($0), payload: [UInt8](repeating: 7, count: $0))
  }

  private func log(_ records: [JournalRecord]) -> [UInt8] {
    var log = JournalLog(path: "/a.journey", base: Array("journey: a\n".utf8), salt: 0x5a17)
    for record in records { _ = log.append(record) }
    return log.bytes
  }

  @Test func `Whichever bit flips, what is read is true, and what is missing is said`() throws {
    let bytes = log(records)
    let header = try JournalHeader(bytes).end
    let last = bytes.count - 17 - 3
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << bit
        let contents = try? JournalContents(reading: flipped)
        #expect((contents == nil) == (place < header), "bit \(bit) of byte \(place)")
        guard let contents else { continue }
        #expect(records.starts(with: contents.records), "bit \(bit) of byte \(place)")
        let rest = bytes.count - end(of: contents.records.count, in: bytes)
        let ending: JournalContents.Ending = place < last ? .corrupt(bytes: rest) : .torn(bytes: rest)
        #expect(contents.ending == ending, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test func `However short it is cut, the whole records before the cut are read`() throws {
    let bytes = log(records)
    for count in bytes.indices {
      guard let contents = try? JournalContents(reading: Array(bytes.prefix(count))) else { continue }
      let whole = (0...records.count).last { end(of: $0, in: bytes) <= count } ?? 0
      #expect(contents.records == Array(records.prefix(whole)))
      let rest = count - end(of: whole, in: bytes)
      #expect(contents.ending == (rest == 0 ? .whole : .torn(bytes: rest)))
    }
  }

  @Test func `Two damaged records are found out by the two good ones that follow`() throws {
    var bytes = log(records + records)
    for record in [1, 2] { bytes[end(of: record, in: bytes) + 5] ^= 0x80 }
    let rest = bytes.count - end(of: 1, in: bytes)
    #expect(try JournalContents(reading: bytes).ending == .corrupt(bytes: rest))
  }

  @Test func `Records of an earlier journal that follow the last one are no damage`() throws {
    var other = JournalLog(path: "/a.journey", base: Array("journey: a\n".utf8), salt: 0x0bad)
    for record in records { _ = other.append(record) }
    let stale = other.bytes.suffix(from: end(of: 2, in: other.bytes))
    let contents = try JournalContents(reading: log(Array(records.prefix(2))) + stale)
    #expect(contents.records.count == 2)
    #expect(contents.ending == .torn(bytes: stale.count))
  }

  @Test func `Zeros, noise and lengths beyond the end are no journal and no crash`() throws {
    var chance = Chance(seed: 20)
    let bytes = log(records)
    for _ in 0..<3000 {
      var noise = bytes
      for _ in 0..<chance.number(in: 1...12) {
        noise[chance.number(in: 0...noise.count - 1)] = UInt8(chance.number(in: 0...255))
      }
      let contents = try? JournalContents(reading: noise)
      if let contents { #expect(records.starts(with: contents.records)) }
    }
    #expect(throws: JournalProblem.foreign) { try JournalContents(reading: []) }
    #expect(throws: JournalProblem.foreign) { try JournalContents(reading: [0, 0, 0, 0, 0, 0, 0, 0, 0]) }
    #expect(throws: JournalProblem.damagedHeader) { try JournalContents(reading: JournalLog.magic) }
    #expect(throws: JournalProblem.version(2)) {
      try JournalContents(reading: JournalLog.magic + [2, 0, 0, 0])
    }
    let long = [UInt8](repeating: 0xff, count: 8)
    #expect(throws: JournalProblem.damagedHeader) {
      try JournalContents(reading: JournalLog.magic + [1, 0, 0, 0] + long + [UInt8](repeating: 0, count: 60))
    }
  }

  /// Looking for a good record after a bad one must not take the square of the time: this has a candidate at every byte.
  @Test func `A file that is made to be slow is read to its end`() throws {
    let size = 300_000
    var slow = log([])
    let unit: [UInt8] = [0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    while slow.count < size { slow += unit }
    #expect(try JournalContents(reading: slow).records.isEmpty)
  }

  private func end(of count: Int, in bytes: [UInt8]) -> Int {
    let header = (try? JournalHeader(bytes).end) ?? 0
    let all = records + records
    return header + all.prefix(count).reduce(0) { $0 + 17 + $1.payload.count }
  }
}
