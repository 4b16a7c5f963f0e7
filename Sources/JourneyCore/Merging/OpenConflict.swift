/// What a merge left in a document for a person to decide, as an `x-theirs` block of it says.
public struct OpenConflict: Hashable, Sendable {
  /// The block.
  public let entry: Entry
  /// What it stands in.
  public let owner: Entry
  /// What happened; nil where a person wrote something else there.
  public let kind: MergeConflict.Kind?
  /// The lines that the block holds, as theirs wrote them; empty where it needs none.
  public let lines: String
  /// What it is about, where that can be told: the owner, or something in it.
  public let subject: Entry?
  /// The edits that take what theirs says; nil where that is more than one value.
  public let takingTheirs: [Edit]?

  /// The edits that keep what stands.
  public var keepingOurs: [Edit] { [.remove(entry)] }
}

extension Document {
  /// What merges left to decide, in the order in which it was written.
  public var openConflicts: [OpenConflict] {
    tree.nodes.indices.compactMap { node in
      let entry = Entry(node: Int32(node))
      guard tree.nodes[node].kind == .foreign, node != SyntaxTree.root,
        MergeMark.opens(tree[tree.nodes[node].value]), tree.contains(entry)
      else { return nil }
      return openConflict(entry)
    }
  }

  /// What the `x-theirs` block `entry` leaves to decide; nil where it is none.
  public func openConflict(_ entry: Entry) -> OpenConflict? {
    guard contains(entry), property(of: entry) == nil, let owner = parent(of: entry),
      MergeMark.opens(tree[tree.nodes[Int(entry.node)].value])
    else { return nil }
    let mark = TheirLines(value(of: entry))
    let subject = subject(of: mark, in: owner)
    return OpenConflict(
      entry: entry, owner: owner, kind: mark.kind, lines: mark.lines, subject: subject,
      takingTheirs: edits(taking: mark, subject, in: owner).map { [.remove(entry)] + $0 })
  }

  /// What `mark` is about: its owner where the lines are the owner's own, or where there are none.
  private func subject(of mark: TheirLines, in owner: Entry) -> Entry? {
    let isOwn = mark.key.isEmpty || mark.key == property(of: owner)?.key
    if isOwn, owner != .journey { return owner }
    guard let property = block(of: owner).flatMap({ Property(mark.key, of: $0) }) else { return nil }
    let twins = entries(property, of: owner).filter { identifier(of: $0) == mark.id }
    return twins.count == 1 ? twins[0] : nil
  }

  /// What makes of `subject` what theirs has; nil where no few edits do.
  private func edits(taking mark: TheirLines, _ subject: Entry?, in owner: Entry) -> [Edit]? {
    switch mark.kind {
    case .changed:
      if let subject { return [.setValue(subject, to: mark.value)] }
      let property = block(of: owner).flatMap { Property(mark.key, of: $0) }
      return property.flatMap { $0.repeats ? nil : [.set($0, of: owner, to: mark.value)] }
    case .removed: return subject.map { [.remove($0)] }
    case .kept: return []
    case .renamed: return subject.flatMap { mark.id.isEmpty ? nil : [.rename($0, to: mark.id)] }
    case .moved, .sameID, nil: return nil
    }
  }
}

/// What an `x-theirs` block says, read as lines of a file.
private struct TheirLines {
  /// What happened.
  let kind: MergeConflict.Kind?
  /// All but the first line, without their indentation.
  let lines: String
  /// Key, id and value of the first of these.
  private(set) var key = ""
  private(set) var id = ""
  private(set) var value = ""

  init(_ block: String) {
    let all = block.split(separator: "\n", omittingEmptySubsequences: false)
    let head = all[0].split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
    kind = MergeConflict.Kind(rawValue: String(head.drop { $0 == " " }))
    let rows = Self.dedented(all.dropFirst())
    lines = rows.joined(separator: "\n")
    guard let first = rows.first, let colon = first.firstIndex(of: ":") else { return }
    let name = first[..<colon].split(separator: " ", maxSplits: 1)
    key = name.first.map(String.init) ?? ""
    id = name.count > 1 ? String(name[1]) : ""
    let inline = first[first.index(after: colon)...].drop { $0 == " " }
    value = inline.isEmpty ? Self.dedented(rows.dropFirst()).joined(separator: "\n") : String(inline)
  }

  /// `rows` without the blanks that all of them begin with.
  private static func dedented(_ rows: some Collection<some StringProtocol>) -> [String] {
    let indents = rows.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }
    return rows.map { String($0.dropFirst(indents.min() ?? 0)) }
  }
}
