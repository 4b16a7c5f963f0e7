import JourneyCore

/// Foreign text as a journey can hold it.
enum ImportText {
  /// The most combining marks on one character.
  private static let maximumMarks = 30

  /// `raw` in one line, and whether all that is visible of it is there.
  ///
  /// Line ends and tabs become spaces, and both ends lose theirs.
  static func line(_ raw: String) -> (text: String, isWhole: Bool) {
    if isLine(raw) { return (raw, true) }
    let (clean, isWhole) = cleaned(raw)
    let line = clean.unicodeScalars.map { $0 == "\n" ? " " : $0 }.trimmed { $0 == " " }
    return (String(line), isWhole)
  }

  /// `raw` in as many lines as it has, and whether all that is visible of it is there.
  ///
  /// The lines lose their common indentation and the spaces at their ends, and the text its blank lines at both ends.
  static func lines(_ raw: String) -> (text: String, isWhole: Bool) {
    let (clean, isWhole) = cleaned(raw)
    if hasPlainLines(clean) { return (clean, isWhole) }
    let lines = clean.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.trimmed { $0.allSatisfy { $0 == " " } }
    let indentation =
      kept.filter { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    let texts = kept.map { line in
      let end = line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex
      return String(Substring(line[..<end].dropFirst(indentation)))
    }
    return (texts.joined(separator: "\n"), isWhole)
  }

  /// What is said where not all of a text is there.
  static let loss = "A journey holds no control characters and no piles of accents"
  /// What is said of a text that is not taken.
  static let tooLong = "this text is longer than 1 MiB, the most that a journey holds"

  /// Whether `text` is longer than any in a journey, with what its lines are indented by in a file.
  static func isTooLong(_ text: String) -> Bool {
    let count = text.utf8.count
    guard count > Document.maximumValue / 8 else { return false }
    return count + 6 * text.utf8.count { $0 == lineFeed } > Document.maximumValue
  }

  /// Whether a journey can hold all that is visible of `raw`.
  static func isWhole(_ raw: String) -> Bool { isClean(raw) || cleaned(raw).isWhole }

  // MARK: Texts that need no work

  private static let (space, lineFeed) = (UInt8(ascii: " "), UInt8(ascii: "\n"))

  /// Whether `text` has nothing but printable ASCII, and line feeds where it `mayHaveLines`.
  private static func isPrintable(_ text: String, mayHaveLines: Bool) -> Bool {
    var text = text
    // All of it is looked at, so that many bytes are at once.
    return text.withUTF8 { bytes in
      bytes.reduce(0 as UInt8) { $0 | ($1 &- 0x20 < 0x5F || mayHaveLines && $1 == lineFeed ? 0 : 1) } == 0
    }
  }

  /// Whether `raw` is a line as it stands.
  private static func isLine(_ raw: String) -> Bool {
    raw.utf8.first != space && raw.utf8.last != space && isPrintable(raw, mayHaveLines: false)
  }

  /// Whether no line of `text` begins or ends with a space, and neither the first nor the last is empty.
  private static func hasPlainLines(_ text: String) -> Bool {
    var last = lineFeed
    for byte in text.utf8 {
      if last == lineFeed && byte == space || last == space && byte == lineFeed { return false }
      last = byte
    }
    return text.utf8.first != lineFeed && last != space && (last != lineFeed || text.isEmpty)
  }

  /// Whether `raw` has nothing that has to go or to become a space.
  private static func isClean(_ raw: String) -> Bool {
    if isPrintable(raw, mayHaveLines: true) { return true }
    var marks = 0
    return raw.unicodeScalars.allSatisfy { scalar in
      marks = isMark(scalar) ? marks + 1 : 0
      return scalar != "\t" && !isControl(scalar) && marks <= maximumMarks
    }
  }

  // MARK: Others

  private static func cleaned(_ raw: String) -> (text: String, isWhole: Bool) {
    if isClean(raw) { return (raw, true) }
    var clean = String.UnicodeScalarView()
    var isWhole = true
    var marks = 0
    for scalar in raw.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      guard !isControl(scalar), marks <= maximumMarks else {
        isWhole = false
        continue
      }
      clean.append(scalar == "\t" ? " " : scalar)
    }
    return (String(clean), isWhole)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension BidirectionalCollection {
  /// The elements without those at both ends of which `isBlank` is true.
  func trimmed(_ isBlank: (Element) -> Bool) -> SubSequence {
    let start = firstIndex { !isBlank($0) } ?? endIndex
    let end = self[start...].lastIndex { !isBlank($0) }.map(index(after:)) ?? start
    return self[start..<end]
  }
}

extension String {
  /// The text; nil where there is none.
  var unlessEmpty: String? { isEmpty ? nil : self }

  /// The text of `scalars`.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
