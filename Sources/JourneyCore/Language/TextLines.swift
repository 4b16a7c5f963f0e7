/// A longer text as it is meant: without its common indentation, and without white space at its ends.
enum TextLines {
  /// The lines of `bytes`, normalised; blank lines are empty.
  static func of(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard bytes.contains(Byte.lineFeed) else { return [bytes.trimmed] }
    let lines = bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false).map { line in
      var end = line.endIndex
      while end > line.startIndex, Byte.isBlank(line[end - 1]) || line[end - 1] == Byte.carriageReturn {
        end -= 1
      }
      return line[..<end]
    }
    let visible = lines.filter { !$0.isEmpty }
    let indentation = visible.map { $0.prefix { $0 == Byte.space }.count }.min() ?? 0
    return lines.map { $0.dropFirst(indentation) }
  }
}
