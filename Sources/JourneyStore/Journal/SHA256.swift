import CSystem

/// The SHA-256 of some bytes (FIPS 180-4): the same for the same bytes and, for all we know, for no others.
package struct SHA256: Hashable, Sendable {
  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The hash of `bytes`.
  package init(of bytes: [UInt8]) {
    self.init(of: bytes, withInstructions: true)
  }

  /// The hash of `bytes`, with the processor's own instructions for it where it has some and they are wanted.
  init(of bytes: [UInt8], withInstructions: Bool) {
    let tail = Self.tail(of: bytes)
    if withInstructions, addWithInstructions(bytes), addWithInstructions(tail) { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.roundConstants.withUnsafeBufferPointer { constants in
        bytes.withUnsafeBytes { add($0, schedule, constants) }
        tail.withUnsafeBytes { add($0, schedule, constants) }
      }
    }
  }

  /// Its 32 bytes.
  package var bytes: [UInt8] {
    (0..<8).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: state[word] >> (24 - 8 * UInt32($0))) }
    }
  }

  /// Its 64 hexadecimal digits.
  package var hexadecimal: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// What is left of `bytes` after the last whole block, with the mark of the end and the length in bits.
  private static func tail(of bytes: [UInt8]) -> [UInt8] {
    var tail = Array(bytes.suffix(bytes.count % 64)) + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count) % 64)
    let bits = UInt64(bytes.count) * 8
    return tail + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  }

  /// Adds the whole blocks of `bytes`; false, and nothing done, where the processor has no instructions for that.
  private mutating func addWithInstructions(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      withUnsafeMutableBytes(of: &state) { state in
        guard let words = state.bindMemory(to: UInt32.self).baseAddress else { return false }
        // Of no bytes there is no address, and any other will do.
        return rr_sha256_add(
          words, bytes.baseAddress ?? UnsafeRawPointer(words), bytes.count / 64, Self.roundConstants)
      }
    }
  }

  /// Adds the whole blocks of `bytes`, of 64 bytes each.
  private mutating func add(
    _ bytes: UnsafeRawBufferPointer, _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    for block in 0..<bytes.count / 64 {
      for word in 0..<16 {
        let offset = 64 * block + 4 * word
        schedule[word] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      }
      for word in 16..<64 {
        let (early, late) = (schedule[word - 15], schedule[word - 2])
        let small = early.rotated(7) ^ early.rotated(18) ^ (early >> 3)
        let large = late.rotated(17) ^ late.rotated(19) ^ (late >> 10)
        schedule[word] = schedule[word - 16] &+ small &+ schedule[word - 7] &+ large
      }
      compress(schedule, constants)
    }
  }

  private mutating func compress(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Instead of moving eight values on by one place in each round, their names move: that takes half the time.
    for round in stride(from: 0, to: 64, by: 4) {
      func added(_ place: Int) -> UInt32 { constants[round &+ place] &+ schedule[round &+ place] }
      Self.step(a, b, c, &d, e, f, g, &h, added(0))
      Self.step(h, a, b, &c, d, e, f, &g, added(1))
      Self.step(g, h, a, &b, c, d, e, &f, added(2))
      Self.step(f, g, h, &a, b, c, d, &e, added(3))
      (a, b, c, d, e, f, g, h) = (e, f, g, h, a, b, c, d)
    }
    state &+= [a, b, c, d, e, f, g, h]
  }

  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ added: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ added
    d &+= first
    h = first &+ (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { (self &>> count) | (self &<< (32 - count)) }
}
