extension CalendarDate {
  /// Reads a day as files write it, such as `2026-12-15`.
  public init?(written bytes: some Collection<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes.dropFirst(4).first == hyphen, bytes.dropFirst(7).first == hyphen,
      let year = WholeNumber.read(bytes.prefix(4)),
      let month = WholeNumber.read(bytes.dropFirst(5).prefix(2)),
      let day = WholeNumber.read(bytes.dropFirst(8))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as files write it.
  public var written: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
