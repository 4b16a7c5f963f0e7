/// The one spelling of a value in which the printer writes it.
enum CanonicalValue {
  /// `value` in its canonical spelling; as it stands where it has no other.
  static func of(_ value: ArraySlice<UInt8>, as form: KeyForm) -> ArraySlice<UInt8> {
    switch form.value {
    case .line, .text, .word: value
    case .list where isPlainList(value): value
    case .demands where isPlainList(value) && !value.contains(where: isDigit): value
    case .number: spelled(value, WholeNumber.read(value)) { "\($0)" }
    case .limit:
      spelled(value, WaitingTime(written: value)?.written ?? WholeNumber.read(value).map(String.init)) { $0 }
    case .distribution where isPlainDistribution(value): value
    case .rating: spelled(value, Rating(written: value)) { $0.written }
    case .distribution: spelled(value, Distribution(written: value)) { $0.written }
    case .list: list(value) { $0 }
    case .demands: list(value) { item in spelled(item, Demand(written: item)) { $0.written } }
    }
  }

  /// Whether `value` is a list with one space behind each comma, and no other blanks but single ones inside an item.
  private static func isPlainList(_ value: ArraySlice<UInt8>) -> Bool {
    var last = Byte.space
    for byte in value {
      if byte == Byte.tab || byte == Byte.comma && last == Byte.space
        || byte == Byte.space && last == Byte.space
        || byte != Byte.space && last == Byte.comma
      {
        return false
      }
      last = byte
    }
    return last != Byte.space && last != Byte.comma
  }

  /// Whether `value` is two or more pairs such as `-1:2`, in ascending order and with one space between them.
  private static func isPlainDistribution(_ value: ArraySlice<UInt8>) -> Bool {
    var offset = value.startIndex
    var last: Int?
    while let (rating, end) = plainPair(in: value, at: offset), rating > last ?? Int.min {
      if end == value.endIndex { return last != nil }
      guard value[end] == Byte.space else { return false }
      (last, offset) = (rating, end + 1)
    }
    return false
  }

  /// The rating of a pair that is spelled as the printer spells it, and where the pair ends.
  private static func plainPair(in value: ArraySlice<UInt8>, at start: Int) -> (rating: Int, end: Int)? {
    let zero = UInt8(ascii: "0")
    let isZero = start < value.endIndex && value[start] == zero
    let colon = start + (isZero ? 1 : 2)
    guard colon + 1 < value.endIndex, value[colon] == Byte.colon, isDigit(value[colon + 1]),
      value[colon + 1] != zero
    else { return nil }
    var end = colon + 2
    while end < value.endIndex, isDigit(value[end]) { end += 1 }
    if isZero { return (0, end) }
    let size = Int(value[start + 1]) - Int(zero)
    guard 1...3 ~= size else { return nil }
    switch value[start] {
    case UInt8(ascii: "-"): return (-size, end)
    case UInt8(ascii: "+"): return (size, end)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private static func spelled<Value>(
    _ bytes: ArraySlice<UInt8>, _ value: Value?, _ spelling: (Value) -> String
  ) -> ArraySlice<UInt8> {
    value.map { ArraySlice(spelling($0).utf8) } ?? bytes
  }

  private static func list(
    _ value: ArraySlice<UInt8>, _ item: (ArraySlice<UInt8>) -> ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    ArraySlice(value.listItems.map(item).joined(separator: ", ".utf8))
  }
}
