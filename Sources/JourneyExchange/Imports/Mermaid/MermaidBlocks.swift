/// The diagrams of a source: the fenced blocks of a Markdown file, or the whole.
enum MermaidBlocks {
  /// Where each diagram stands, in the order of the source.
  static func ranges(in source: SourceText) -> [Range<Int>] {
    let fenced = fencedRanges(in: source)
    return fenced.isEmpty ? [source.scalars.indices] : fenced
  }

  private static func fencedRanges(in source: SourceText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: (fence: Fence, start: Int)?
    for line in source.lines(in: source.scalars.indices) {
      let fence = Fence(source.scalars[line])
      if let (opening, start) = open {
        guard let fence, fence.closes(opening) else { continue }
        if opening.isMermaid { ranges.append(start..<line.lowerBound) }
        open = nil
      } else if let fence {
        open = (fence, min(line.upperBound + 1, source.scalars.count))
      }
    }
    if let open, open.fence.isMermaid { ranges.append(open.start..<source.scalars.count) }
    return ranges
  }

  /// A line that opens or closes a block of code in Markdown.
  private struct Fence {
    let mark: Unicode.Scalar
    let length: Int
    let info: String

    init?(_ line: ArraySlice<Unicode.Scalar>) {
      let line = line.trimmed { $0 == " " || $0 == "\t" }
      guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
      length = line.prefix { $0 == mark }.count
      guard length >= 3 else { return nil }
      self.mark = mark
      info = String(line.dropFirst(length).trimmed { $0 == " " || $0 == "\t" }).lowercased()
    }

    /// Whether the block is a diagram.
    var isMermaid: Bool {
      info.hasPrefix("mermaid") && !(info.unicodeScalars.dropFirst(7).first.map(MermaidGlyph.isWord) ?? false)
    }

    func closes(_ opening: Self) -> Bool {
      mark == opening.mark && length >= opening.length && info.isEmpty
    }
  }
}
