extension CalendarDate {
  /// Reads a day as files write it, such as `2026-12-15`.
  public init?(written bytes: some Collection<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = WholeNumber.read(parts[0]),
      let month = WholeNumber.read(parts[1]), let day = WholeNumber.read(parts[2])
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
