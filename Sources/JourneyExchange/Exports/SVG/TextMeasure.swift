import JourneyCore

/// How wide text is in a picture, of which nobody knows in which font it will be drawn.
///
/// The table is that of DejaVu Sans, the widest of the fonts that are usual; in the others text takes less.
enum TextMeasure {
  /// The width of one line, in pixels.
  static func width(of text: String, _ role: TextRole) -> Int {
    let units =
      text.plainCount == nil
      ? text.reduce(0) { $0 + hundredths($1, isBold: role.isBold) }
      : text.unicodeScalars.reduce(0) { $0 + hundredths($1, isBold: role.isBold) }
    return (units * role.size + 99) / 100
  }

  /// `text` in lines of at most `width` pixels, safe to show; of more than `limit` lines the last ends with `…`.
  static func lines(_ text: String, width: Int, _ role: TextRole, limit: Int = .max) -> [String] {
    let units = max(1, width * 100 / role.size)
    var breaker = LineBreaker(DisplayText.safe(text.oneLine), units: units, isBold: role.isBold)
    var lines = breaker.lines
    guard lines.count > limit, limit > 0 else { return lines }
    lines.removeLast(lines.count - limit)
    var last = lines.removeLast()
    while !last.isEmpty, Self.width(of: last + "…", role) > width { last.removeLast() }
    return lines + [last + "…"]
  }

  /// Whether the first letter that has a direction goes from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    guard text.plainCount == nil else { return false }
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
      default: return false
      }
    }
    return false
  }

  /// The width of a character in hundredths of the font's size.
  static func hundredths(_ character: Character, isBold: Bool) -> Int {
    if CellWidth.isEmoji(character) { return 135 }
    return character.unicodeScalars.reduce(0) { $0 + hundredths($1, isBold: isBold) }
  }

  /// The width of a scalar in hundredths of the font's size.
  static func hundredths(_ scalar: Unicode.Scalar, isBold: Bool) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return isBold ? bold[Int(scalar.value) - 0x20] : regular[Int(scalar.value) - 0x20]
    case 0xA0...0x17F, 0x2010...0x2019:
      return AsciiForm.of(scalar).map { hundredths($0, isBold: isBold) + 2 } ?? 100
    default: break
    }
    switch CellWidth.of(scalar) {
    case 0: return 0
    case 1: return isBold ? 92 : 84
    default: return scalar.properties.isEmojiPresentation ? 135 : 104
    }
  }

  private static let regular = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    34,
    34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62,
    74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64,
    62,
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
  ]
  private static let bold = [
    35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
    40, 40, 84, 84, 84, 59, 100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 86, 74, 86, 78, 73,
    69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50, 50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105,
    72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
  ]
}

extension CellWidth {
  /// Whether one picture is made of the several scalars of `character`.
  fileprivate static func isEmoji(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard scalars.count > 1, let first = scalars.first, first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
      default: false
      }
    }
  }
}

/// Breaks one line of text where it gets too wide: at spaces, between ideographs, and inside a word that fills a line.
private struct LineBreaker {
  private let text: String
  private let units: Int
  private let isBold: Bool
  private var start: String.Index
  private var width = 0
  /// Where the line may end, where the next would start, and the width up to that start.
  private var breakpoint: (end: String.Index, next: String.Index, width: Int)?

  init(_ text: String, units: Int, isBold: Bool) {
    (self.text, self.units, self.isBold) = (text, units, isBold)
    start = text.startIndex
  }

  /// The lines, from the first.
  var lines: [String] {
    mutating get {
      var lines: [String] = []
      var isAfterIdeograph = false
      var index = text.startIndex
      let isPlain = text.plainCount != nil
      while index < text.endIndex {
        let next = isPlain ? text.unicodeScalars.index(after: index) : text.index(after: index)
        let isSpace = text.unicodeScalars[index] == " "
        let character = isPlain ? nil : text[index]
        let isIdeograph = character.map { CellWidth.of($0) == 2 } ?? false
        let closes = character.map { "、。，．・：；？！）〕］｝〉》」』】ーっッゃゅょャュョ".contains($0) } ?? false
        if (isIdeograph || isAfterIdeograph) && !closes && !isSpace && index > start {
          breakpoint = (index, index, width)
        }
        isAfterIdeograph = isIdeograph
        let own =
          character.map { TextMeasure.hundredths($0, isBold: isBold) }
          ?? TextMeasure.hundredths(text.unicodeScalars[index], isBold: isBold)
        if width + own > units, index > start, !isSpace { end(before: index, into: &lines) }
        if isSpace, index == start {
          start = next
        } else {
          width += own
          if isSpace { breakpoint = (index, next, width) }
        }
        index = next
      }
      if start < text.endIndex { lines.append(trimmed(start..<text.endIndex)) }
      return lines
    }
  }

  private mutating func end(before index: String.Index, into lines: inout [String]) {
    let (end, next, before) = breakpoint ?? (index, index, width)
    lines.append(trimmed(start..<end))
    (start, width, breakpoint) = (next, width - before, nil)
  }

  private func trimmed(_ range: Range<String.Index>) -> String {
    var line = text[range]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
