extension Rating {
  /// Reads a rating as files write it: one digit, with or without a sign before it.
  public init?(written bytes: some Collection<UInt8>) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let isSigned = isNegative || bytes.first == UInt8(ascii: "+")
    let digits = bytes.dropFirst(isSigned ? 1 : 0)
    guard digits.count == 1, let number = WholeNumber.read(digits) else { return nil }
    self.init(isNegative ? -number : number)
  }

  /// The rating as files write it: `-1`, `0` or `+1`.
  public var written: String { value > 0 ? "+\(value)" : "\(value)" }
}
