/// Writes a canonical file as a person might have: other order, indentation, spacing and line endings, with comments
/// and `x-` keys everywhere.
package struct MessyWriter {
  /// A line of the file with the lines under it.
  private struct Block {
    var line: String
    var children: [Block] = []
    /// The lines of a text, which stay as they are.
    var text: [String] = []

    var key: String { String(line.prefix { $0 != ":" && $0 != " " }) }
  }

  private var chance: Chance
  private var lines: [String] = []
  /// The comments that were written, in no order.
  package private(set) var comments: [String] = []
  /// The lines of the `x-` blocks that were written, without indentation, in no order.
  package private(set) var foreign: [String] = []

  /// Makes the mess of `seed`.
  package init(seed: UInt64) { chance = Chance(seed: seed) }

  /// The messy form of `canonical`.
  package mutating func mess(up canonical: String) -> String {
    var rest = canonical.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    let blocks = Self.blocks(&rest, depth: 0)
    lines = []
    let firstMoment =
      blocks.firstIndex { ["stage", "touchpoint", "detour"].contains($0.key) } ?? blocks.count
    for block in shuffled(Array(blocks[..<firstMoment])) { write(block, indentation: 0) }
    if chance.happens(50) { writeForeign(indentation: 0) }
    for block in blocks[firstMoment...] { write(block, indentation: 0) }
    writeComments(indentation: 0)
    let ending = chance.pick(["\n", "\r\n"])
    return chance.pick(["", "\u{FEFF}"]) + lines.joined(separator: ending) + chance.pick(["", ending])
  }

  // MARK: Reading what the printer wrote

  private static func blocks(_ lines: inout ArraySlice<String>, depth: Int) -> [Block] {
    var blocks: [Block] = []
    while let line = lines.first {
      guard !line.isEmpty else {
        lines.removeFirst()
        continue
      }
      guard indentation(of: line) == 2 * depth else { break }
      lines.removeFirst()
      var block = Block(line: String(line.dropFirst(2 * depth)))
      if opensText(block, before: lines.first) {
        block.text = text(&lines, depth: depth + 1)
      } else {
        block.children = Self.blocks(&lines, depth: depth + 1)
      }
      blocks.append(block)
    }
    return blocks
  }

  private static func opensText(_ block: Block, before next: String?) -> Bool {
    guard block.line.hasSuffix(":"), block.line.dropLast().allSatisfy(\.isLetter) else { return false }
    let properties = ["kind", "priority", "at", "text"]
    let key = next?.drop { $0 == " " }.prefix { $0 != ":" } ?? ""
    return block.key != "premortem" || !properties.contains(String(key))
  }

  private static func text(_ lines: inout ArraySlice<String>, depth: Int) -> [String] {
    var text: [String] = []
    while let line = lines.first, line.isEmpty || indentation(of: line) >= 2 * depth {
      text.append(String(line.dropFirst(2 * depth)))
      lines.removeFirst()
    }
    while text.last?.isEmpty == true { text.removeLast() }
    return text
  }

  private static func indentation(of line: String) -> Int { line.prefix { $0 == " " }.count }

  // MARK: Writing

  /// Other orders of keys that mean the same: keys that may repeat keep theirs among each other.
  private mutating func shuffled(_ blocks: [Block]) -> [Block] {
    let annotations: Set = ["pain", "idea", "question", "decision", "action"]
    var ranks: [String: Int] = [:]
    let ranked = blocks.map { block in
      let key = annotations.contains(block.key) ? "note" : block.key
      let rank = ranks[key] ?? chance.number(in: 0...99)
      ranks[key] = rank
      return (rank, block)
    }
    return ranked.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(
      \.element.1)
  }

  private mutating func write(_ block: Block, indentation: Int) {
    writeComments(indentation: chance.pick([0, indentation]))
    let space = String(repeating: " ", count: indentation)
    lines.append(space + spaced(block.line) + (block.text.isEmpty ? chance.pick(["", " ", "\t"]) : ""))
    let inner = indentation + chance.number(in: 1...5)
    for line in block.text { lines.append(line.isEmpty ? "" : String(repeating: " ", count: inner) + line) }
    guard block.text.isEmpty else { return }
    for child in shuffled(block.children) { write(child, indentation: inner) }
    if !block.children.isEmpty {
      if chance.happens(20) { writeForeign(indentation: inner) }
      if chance.happens(20) { writeComments(indentation: inner) }
    }
  }

  /// Other spacing around key, id and value.
  private mutating func spaced(_ line: String) -> String {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let head = parts[0].split(separator: " ").joined(separator: chance.pick([" ", "  ", "\t"]))
    let value = parts[1].drop { $0 == " " }
    return head + chance.pick(["", " "]) + ":" + chance.pick(["", " ", "   ", "\t"]) + value
  }

  private mutating func writeComments(indentation: Int) {
    guard chance.happens(15) else { return }
    for _ in 0..<chance.number(in: 1...2) {
      let comment = "# comment \(comments.count): \(chance.pick(["why", "x-key: y", "寿司", "touchpoint: no"]))"
      comments.append(comment)
      if chance.happens(30) { lines.append("") }
      lines.append(String(repeating: " ", count: indentation) + comment)
    }
  }

  private mutating func writeForeign(indentation: Int) {
    let block = [
      (0, "x-tool id \(foreign.count):  any  thing  "), (3, "no key"), (1, "deep: # text"), (2, "\\ \""),
    ]
    for (depth, line) in block.prefix(chance.number(in: 1...4)) {
      foreign.append(line)
      lines.append(String(repeating: " ", count: indentation + depth) + line)
    }
  }
}
