extension WaitingTime {
  /// Reads a duration as files write it, such as `10m`: at most nine digits and the letter of a unit.
  public init?(written bytes: some BidirectionalCollection<UInt8>) {
    guard let letter = bytes.last, let unit = Unit(rawValue: String(Unicode.Scalar(letter))),
      let amount = WholeNumber.read(bytes.dropLast())
    else { return nil }
    self.init(amount, unit)
  }

  /// The duration as files write it.
  public var written: String { "\(amount)\(unit.rawValue)" }
}
