import JourneyCore

/// Edits a journey file as people do: changes values, adds, removes and moves lines with what is under them, renames.
///
/// Equal seeds make equal edits; every edit leaves a file that can be read, in canonical form.
package struct EditWriter {
  /// What can be done to a file.
  package enum Edit: CaseIterable, Sendable {
    case change, remove, copy, move, comment, foreign, rename, add
  }

  private var chance: Chance
  private let name: String
  private let edits: [Edit]
  private var count = 0

  /// Makes the edits of `seed`; what they add is called after `name`.
  package init(seed: UInt64, name: String, edits: [Edit] = Edit.allCases) {
    chance = Chance(seed: seed)
    (self.name, self.edits) = (name, edits)
  }

  /// `text` with about `number` edits; those that would leave no journey are not made.
  package mutating func edited(_ text: String, times number: Int) -> String {
    var text = text
    for _ in 0..<number {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      count += 1
      perform(chance.pick(edits), on: &lines)
      let bytes = Array(lines.joined(separator: "\n").utf8)
      guard let document = try? Document(parsing: bytes) else { continue }
      text = String(decoding: document.printed(), as: UTF8.self)
    }
    return text
  }

  private var label: String { "\(name)-\(count)" }

  private mutating func perform(_ edit: Edit, on lines: inout [String]) {
    let line = chance.number(in: 0...(lines.count - 1))
    let space = String(lines[line].prefix { $0 == " " })
    let block = block(at: line, of: lines)
    let target = chance.pick(lines.indices.filter { depth(lines[$0]) == space.count } + [line])
    switch edit {
    case .change: lines[line] += " \(label)"
    case .remove: lines.removeSubrange(block)
    case .copy: lines.insert(contentsOf: renamed(Array(lines[block])), at: target)
    case .move: move(block, to: target, in: &lines)
    case .comment: lines.insert("\(space)# \(label)", at: line)
    case .foreign: lines.insert("\(space)x-tool: \(label)", at: line)
    case .rename: rename(lines[line], in: &lines)
    case .add: lines.insert(contentsOf: added(depth: space.count), at: target)
    }
  }

  private func depth(_ line: String) -> Int? { line.isEmpty ? nil : line.prefix { $0 == " " }.count }

  /// The line at `start` with the deeper ones below it.
  private func block(at start: Int, of lines: [String]) -> Range<Int> {
    let own = depth(lines[start]) ?? 0
    let end = lines[(start + 1)...].firstIndex { (depth($0) ?? .max) <= own }
    return start..<(end ?? lines.count)
  }

  private func move(_ block: Range<Int>, to target: Int, in lines: inout [String]) {
    let moved = Array(lines[block])
    lines.insert(contentsOf: moved, at: target < block.lowerBound ? target : max(target, block.upperBound))
    let start = target < block.lowerBound ? block.lowerBound + moved.count : block.lowerBound
    lines.removeSubrange(start..<(start + moved.count))
  }

  /// A block under another id, where it has one.
  private func renamed(_ block: [String]) -> [String] {
    guard let (key, id) = head(block[0]), !id.isEmpty else { return block }
    return [block[0].replacing("\(key) \(id):", with: "\(key) \(label):", maxReplacements: 1)]
      + block.dropFirst()
  }

  private func head(_ line: String) -> (key: Substring, id: Substring)? {
    let words = line.prefix { $0 != ":" }.split(separator: " ")
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  /// Gives what `line` declares another id, and lets every line follow that refers to it.
  private func rename(_ line: String, in lines: inout [String]) {
    guard depth(line) == 0, let (key, id) = head(line) else { return }
    let references = ["owner", "meets", "from", "to", "at", "department"]
    for number in lines.indices {
      let text = lines[number].drop { $0 == " " }
      let space = lines[number].prefix { $0 == " " }
      if let (other, otherID) = head(String(text)), otherID == id,
        other == key || ["believed", "responsible"].contains(other)
      {
        lines[number] = space + String(text).replacing(" \(id):", with: " \(label):", maxReplacements: 1)
      } else if let colon = text.firstIndex(of: ":"), references.contains(String(text[..<colon])) {
        let items = text[text.index(after: colon)...].split(separator: ",").map { $0.drop { $0 == " " } }
        let new = items.map { $0 == id ? label : String($0) }
        lines[number] = "\(space)\(text[..<colon]): \(new.joined(separator: ", "))"
      }
    }
  }

  private mutating func added(depth: Int) -> [String] {
    let note = ["  note: \(label)", "    by: \(label)"]
    let top = [
      ["touchpoint \(label): \(label)"] + note, ["department \(label): \(label)"], ["note: \(label)"],
      ["stage: \(label)"], ["premortem: \(label)", "  kind: usable"],
    ]
    switch depth {
    case 0: return chance.pick(top)
    case 2:
      return chance.pick([
        note, ["  quote: \(label)"], ["  need: \(label)"], ["  story:", "    \(label)", "    x"],
      ])
    default: return [String(repeating: " ", count: depth) + "by: \(label)"]
    }
  }
}
