/// Breaks text into lines of at most so many cells, and cuts what must be one line.
public enum TextWrap {
  /// `text` in lines of at most `columns` cells, safe to show.
  ///
  /// Lines break at spaces, which are dropped there; Chinese and Japanese break between any two characters but not
  /// before closing punctuation; a word too long for a line is cut; a character never is. A line end in `text`
  /// ends a line, so a blank line stays.
  public static func lines(_ text: String, columns: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    if fits(text, columns) { return [text] }
    var lines: [String] = []
    // By bytes: to find the characters of a story costs more than to wrap it.
    for paragraph in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var line = Line(DisplayText.safe(String(Substring(paragraph))), columns: max(1, columns))
      line.wrap(into: &lines)
    }
    return lines
  }

  /// Whether one line shows all of `text`, from its first character to its last, as it stands.
  private static func fits(_ text: String, _ columns: Int) -> Bool {
    guard let count = text.plainCount, count <= columns else { return false }
    let space = UInt8(ascii: " ")
    return text.utf8.first != space && text.utf8.last != space
  }

  /// `text` in one line of at most `columns` cells, safe to show; where it was cut, `ellipsis` says so.
  public static func truncated(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let text = DisplayText.safe(text)
    guard CellWidth.of(text) > columns else { return text }
    var room = columns - CellWidth.of(ellipsis)
    guard room >= 0 else { return "" }
    var kept = text.prefix { character in
      room -= CellWidth.of(character)
      return room >= 0
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }
}

/// The line that is being filled from one paragraph.
private struct Line {
  let text: String
  let columns: Int
  /// Whether every scalar is a character of one cell.
  let isPlain: Bool
  /// Where the line starts.
  var start: String.Index
  /// The cells from ``start`` to where reading is.
  var width = 0
  /// The last place where the line may break: its end, and where the next would start.
  var breakpoint: (end: String.Index, next: String.Index)?
  /// The cells from the breakpoint's next start to where reading is.
  var widthSinceBreakpoint = 0
  /// Whether the character before the next one is two cells wide.
  var isAfterIdeograph = false

  init(_ text: String, columns: Int) {
    self.text = text
    self.columns = columns
    isPlain = text.plainCount != nil
    start = text.startIndex
  }

  mutating func wrap(into lines: inout [String]) {
    let count = lines.count
    var index = text.startIndex
    while index < text.endIndex {
      let next = isPlain ? text.unicodeScalars.index(after: index) : text.index(after: index)
      if text.unicodeScalars[index] == " " {
        passSpace(at: index, next: next)
      } else {
        take(index..<next, into: &lines)
      }
      index = next
    }
    if start < text.endIndex || lines.count == count { lines.append(String(text[start..<lastInk])) }
  }

  /// The end of the text without spaces.
  private var lastInk: String.Index {
    var end = text.endIndex
    while end > start {
      let before = text.unicodeScalars.index(before: end)
      guard text.unicodeScalars[before] == " " else { break }
      end = before
    }
    return end
  }

  private mutating func passSpace(at index: String.Index, next: String.Index) {
    isAfterIdeograph = false
    widthSinceBreakpoint = 0
    guard width > 0 else {
      start = next
      return
    }
    width += 1
    if let previous = breakpoint, previous.next == index, previous.end < index {
      breakpoint = (previous.end, next)
    } else {
      breakpoint = (index, next)
    }
  }

  private mutating func take(_ range: Range<String.Index>, into lines: inout [String]) {
    let character = isPlain ? nil : text[range.lowerBound]
    let cells = character.map { CellWidth.of($0) } ?? 1
    let isIdeograph = cells == 2
    if isIdeograph || isAfterIdeograph, width > 0, character?.closesPhrase != true {
      breakpoint = breakpoint?.next == range.lowerBound ? breakpoint : (range.lowerBound, range.lowerBound)
      widthSinceBreakpoint = 0
    }
    isAfterIdeograph = isIdeograph
    if width + cells > columns, range.lowerBound > start { end(before: range.lowerBound, into: &lines) }
    width += cells
    widthSinceBreakpoint += cells
  }

  private mutating func end(before index: String.Index, into lines: inout [String]) {
    let (end, next) = breakpoint ?? (index, index)
    lines.append(String(text[start..<end]))
    start = next
    width = breakpoint == nil ? 0 : widthSinceBreakpoint
    breakpoint = nil
  }
}

extension Character {
  /// Whether Chinese and Japanese never start a line with the character.
  fileprivate var closesPhrase: Bool { "、。，．・：；？！）〕］｝〉》」』】ーっッゃゅょャュョ".contains(self) }
}
