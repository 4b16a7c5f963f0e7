/// How a file says that a merge left something for a person to decide: an `x-theirs` block.
enum MergeMark {
  /// The key of the block.
  static let key = "x-theirs"

  /// Whether a line, from its first visible byte on, opens such a block.
  static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: key.utf8) && line.dropFirst(key.utf8.count).first { !Byte.isBlank($0) } == Byte.colon
  }
}

extension SyntaxTree {
  /// The lines on which marks begin, in the order of the file.
  var markLines: [Int] {
    nodes.lazy.filter { $0.kind == .foreign && MergeMark.opens(self[$0.value]) }.map { Int($0.line) }
  }
}

extension Part {
  /// The marks in its block, in order: those that a side brought along, and new ones.
  var marks: [Part] { parts.flatMap { $0.key == .foreign && MergeMark.opens($0.value) ? [$0] : $0.marks } }

  /// The mark of `conflict`, with `lines` as theirs wrote them.
  init(marking conflict: Int, as kind: MergeConflict.Kind, lines: [[UInt8]]) {
    let head = Array("\(MergeMark.key): \(kind.rawValue)".utf8)
    let deeper = lines.map { $0.isEmpty ? [] : Array("  ".utf8) + $0 }
    self.init(.foreign, value: ArraySlice(([head] + deeper).joined(separator: [Byte.lineFeed])))
    self.conflict = conflict
  }

  /// Key and id in front of the colon, or the first word of a foreign block.
  var name: [UInt8] {
    guard let entry else {
      let line = value.prefix { $0 != Byte.lineFeed }
      return Array(line.prefix { $0 != Byte.colon && !Byte.isBlank($0) })
    }
    return Array(entry.spelling.utf8) + (id.isEmpty ? [] : [Byte.space] + id)
  }

  /// Its own lines in canonical form, without indentation and without what stands under it.
  var lines: [[UInt8]] {
    guard let entry else { return Self.lines(value) }
    let head = name + [Byte.colon]
    guard entry.form.value == .text, hasLongText else {
      return [value.isEmpty ? head : head + [Byte.space] + value]
    }
    let text = Self.lines(TextLines.normalised(value)[...])
    return [head] + text.map { $0.isEmpty ? [] : Array("  ".utf8) + $0 }
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false).map(Array.init)
  }
}
