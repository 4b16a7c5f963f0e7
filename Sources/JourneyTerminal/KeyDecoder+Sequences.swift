import JourneyScreens

// What follows an Escape in the same read: nothing (the key itself), a letter (Alt), or a sequence.
extension KeyDecoder {
  mutating func decodeEscape(_ items: inout ArraySlice<Item>, into events: inout [Event]) {
    guard let next = items.first else {
      events.append(.key(.escape))
      return
    }
    switch next {
    case .key(let key):
      items.removeFirst()
      events.append(.key(Self.withAlt(key)))
    case .pasteStart, .pasteEnd, .resize: events.append(.key(.escape))
    case .scalar(0x1B): events.append(.key(.escape))
    case .scalar(let value): decodeEscape(value, &items, into: &events)
    }
  }

  private mutating func decodeEscape(
    _ introducer: UInt32, _ items: inout ArraySlice<Item>, into events: inout [Event]
  ) {
    items.removeFirst()
    let isAlone = items.isEmpty && !expectsAnswer
    switch introducer {
    case UInt32(UInt8(ascii: "[")) where !isAlone: decodeControlSequence(&items, into: &events)
    case UInt32(UInt8(ascii: "O")) where !isAlone: items = items.dropFirst()
    case UInt32(UInt8(ascii: "]")) where !isAlone, UInt32(UInt8(ascii: "P")) where !isAlone:
      decodeString(introducer, &items, into: &events)
    case 0x21...0x7E, 0xA0...0x10FFFF:
      if let scalar = Unicode.Scalar(introducer) { events.append(.key(.alt(Character(scalar)))) }
    default: break
    }
  }

  private static func withAlt(_ key: Key) -> Key {
    switch key {
    case .up: .altUp
    case .down: .altDown
    case .left: .altLeft
    case .right: .altRight
    default: key
    }
  }

  /// Scalars from the front of `items` while they are `wanted`.
  private func scalars(_ items: ArraySlice<Item>, while wanted: (UInt32) -> Bool) -> [UInt32] {
    var found: [UInt32] = []
    for item in items {
      guard case .scalar(let value) = item, wanted(value) else { break }
      found.append(value)
    }
    return found
  }

  /// CSI: parameters and intermediates, then one final byte.
  private mutating func decodeControlSequence(
    _ items: inout ArraySlice<Item>, into events: inout [Event]
  ) {
    let parameters = scalars(items) { (0x20...0x3F).contains($0) }
    items = items.dropFirst(parameters.count)
    guard let last = items.popFirst() else {
      keep([.scalar(0x1B), .scalar(UInt32(UInt8(ascii: "[")))] + parameters.map { .scalar($0) })
      return
    }
    guard case .scalar(let final) = last else {
      items = [last] + items
      return
    }
    let text = String(String.UnicodeScalarView(parameters.compactMap(Unicode.Scalar.init)))
    if let event = Self.event(parameters: text, final: UInt8(truncatingIfNeeded: final)) {
      events.append(event)
    }
  }

  /// OSC or DCS: text up to BEL or ESC \; what comes in between that is no scalar ends it.
  private mutating func decodeString(
    _ introducer: UInt32, _ items: inout ArraySlice<Item>, into events: inout [Event]
  ) {
    let body = scalars(items) { $0 != 0x07 && $0 != 0x1B && $0 != 0x9C }
    items = items.dropFirst(body.count)
    guard let end = items.first, items.count > 1 || end != .scalar(0x1B) else {
      if expectsAnswer {
        keep([.scalar(0x1B), .scalar(introducer)] + body.map { .scalar($0) } + items)
        items = []
      }
      return
    }
    if items.starts(with: [.scalar(0x1B), .scalar(UInt32(UInt8(ascii: "\\")))]) {
      items = items.dropFirst(2)
    } else if end == .scalar(0x07) || end == .scalar(0x9C) {
      items = items.dropFirst()
    }
    let text = String(String.UnicodeScalarView(body.compactMap(Unicode.Scalar.init)))
    if introducer == UInt32(UInt8(ascii: "]")), let lightness = Self.lightness(of: text) {
      events.append(.background(lightness: lightness))
    }
  }

  /// What a control sequence means that terminfo does not know.
  private static func event(parameters: String, final: UInt8) -> Event? {
    switch (parameters, final) {
    case (_, UInt8(ascii: "c")) where parameters.hasPrefix("?"): return .answered
    case ("?2026;1$", UInt8(ascii: "y")), ("?2026;2$", UInt8(ascii: "y")): return .synchronizedOutput
    case ("3", UInt8(ascii: "~")): return .key(.delete)
    case ("5", UInt8(ascii: "~")): return .key(.pageUp)
    case ("6", UInt8(ascii: "~")): return .key(.pageDown)
    case ("1", UInt8(ascii: "~")), ("7", UInt8(ascii: "~")), ("", UInt8(ascii: "H")): return .key(.home)
    case ("4", UInt8(ascii: "~")), ("8", UInt8(ascii: "~")), ("", UInt8(ascii: "F")): return .key(.end)
    case ("", UInt8(ascii: "Z")): return .key(.backTab)
    case (_, UInt8(ascii: "M")) where parameters.hasPrefix("<"): return mouse(parameters).map { .key($0) }
    default: return arrow(final).map { .key(parameters == "1;3" ? withAlt($0) : $0) }
    }
  }

  /// What was pressed, as `<button;column;row` says, the last two counted from 1.
  private static func mouse(_ parameters: String) -> Key? {
    let numbers = parameters.dropFirst().split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, numbers[1...].allSatisfy((1...10_000).contains) else { return nil }
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    return switch numbers[0] {
    case 0: .click(point, count: 1)
    case 64: .wheel(up: true, at: point)
    case 65: .wheel(up: false, at: point)
    default: nil
    }
  }

  private static func arrow(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    default: nil
    }
  }

  /// The relative luminance of `11;rgb:RRRR/GGGG/BBBB`, each part of one to four digits.
  private static func lightness(of answer: String) -> Double? {
    guard answer.hasPrefix("11;rgb:") else { return nil }
    let parts = answer.dropFirst(7).split(separator: "/").compactMap { part in
      part.utf8.count > 4
        ? nil : Int(part, radix: 16).map { Double($0) / Double((1 << (4 * part.utf8.count)) - 1) }
    }
    guard parts.count == 3 else { return nil }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
