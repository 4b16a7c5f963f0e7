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
