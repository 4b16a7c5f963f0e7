/// The digits of a number in a file.
enum WholeNumber {
  /// The largest number that a file may write: nine digits.
  static let maximum = 999_999_999

  /// Reads 1 to 9 digits and nothing else.
  static func read(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
