import JourneyCore

/// Foreign text as a journey can hold it.
enum ImportText {
  /// The most bytes of a value: 1 MiB.
  private static let maximumBytes = 1 << 20
  /// The most combining marks on one character.
  private static let maximumMarks = 30

  /// `raw` in one line, and whether all that is visible of it is there.
  ///
  /// Line ends and tabs become spaces, and both ends lose theirs.
  static func line(_ raw: String) -> (text: String, isWhole: Bool) {
    let (clean, isWhole) = cleaned(raw)
    let line = clean.unicodeScalars.map { $0 == "\n" ? " " : $0 }.trimmed { $0 == " " }
    return (String(line), isWhole)
  }

  /// `raw` in as many lines as it has, and whether all that is visible of it is there.
  ///
  /// The lines lose their common indentation and the spaces at their ends, and the text its blank lines at both ends.
  static func lines(_ raw: String) -> (text: String, isWhole: Bool) {
    let (clean, isWhole) = cleaned(raw)
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
  static let loss = "A journey holds no control characters, no piles of accents and no texts above 1 MiB"

  /// Whether a journey can hold all that is visible of `raw`.
  static func isWhole(_ raw: String) -> Bool { isPrintable(raw) || cleaned(raw).isWhole }

  /// Whether `raw` has nothing but printable ASCII, and not too much of it.
  static func isPrintable(_ raw: String) -> Bool {
    var raw = raw
    return raw.withUTF8 { $0.count <= maximumBytes && $0.allSatisfy { (0x20...0x7E).contains($0) } }
  }

  private static func cleaned(_ raw: String) -> (text: String, isWhole: Bool) {
    var clean = String.UnicodeScalarView()
    var isWhole = true
    var marks = 0
    var bytes = 0
    for scalar in raw.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      bytes += UTF8.width(scalar)
      guard !isControl(scalar), marks <= maximumMarks, bytes <= maximumBytes else {
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
  /// The text of `scalars`.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
