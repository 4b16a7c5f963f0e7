import JourneyCore
import TestSupport
import Testing

@Suite struct MutationTests {
  @Test(arguments: UInt64(1)...150)
  func `Whatever happens to the bytes, they are read or refused, and what is read holds`(seed: UInt64) throws
  {
    var chance = Chance(seed: seed)
    var bytes = try Document(JourneyGenerator.journey(seed: seed)).printed()
    for _ in 0..<chance.number(in: 1...4) { mutate(&bytes, &chance) }
    do throws(ParseFailure) {
      let document = try Document(parsing: bytes)
      let printed = document.printed()
      let again = try Document(parsing: printed)
      #expect(again.journey == document.journey, "seed \(seed)")
      #expect(again.printed() == printed, "seed \(seed)")
    } catch {
      #expect(error.count > 0, "seed \(seed)")
      #expect(!error.rendered(file: "a.journey", source: bytes).contains("\u{1B}"), "seed \(seed)")
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ chance: inout Chance) {
    let place = chance.number(in: 0...(bytes.count - 1))
    let end = min(bytes.count, place + chance.number(in: 1...40))
    switch chance.number(in: 0...5) {
    case 0: bytes[place] = UInt8(chance.number(in: 0...255))
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: chance.number(in: 0...bytes.count))
    case 3: bytes.insert(chance.pick(Array(" \t\r\n:#-,+x".utf8)), at: place)
    case 4: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: Array("\n  ".utf8), at: place)
    }
    if bytes.isEmpty { bytes = [UInt8(ascii: "\n")] }
  }
}
