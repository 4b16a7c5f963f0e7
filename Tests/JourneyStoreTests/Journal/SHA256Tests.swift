@testable import JourneyStore
import Testing

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (
      String(repeating: "a", count: 100_000),
      "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
    ),
  ])
  func `The hash is the one of the standard`(_ text: String, _ digits: String) {
    #expect(SHA256(of: Array(text.utf8)).hexadecimal == digits)
    #expect(SHA256(of: Array(text.utf8), withInstructions: false).hexadecimal == digits)
  }

  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 100_003])
  func `With the processor's own instructions the hash is the same as without`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ $0 >> 8) }
    #expect(SHA256(of: bytes, withInstructions: true) == SHA256(of: bytes, withInstructions: false))
  }

  @Test func `Every length has a hash of its own, at the ends of blocks too`() {
    let hashes = (0..<300).map { SHA256(of: [UInt8](repeating: 0, count: $0)) }
    #expect(Set(hashes).count == 300)
  }

  @Test func `The checksum is the one of the standard`() {
    var crc = CRC32C()
    crc.add(Array("123456789".utf8), 0..<9)
    #expect(crc.value == 0xe306_9283)
  }
}
