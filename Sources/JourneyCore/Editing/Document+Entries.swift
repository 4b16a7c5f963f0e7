extension Document {
  /// The key of `entry`; nil for the journey itself, a comment and an `x-` block.
  public func property(of entry: Entry) -> Property? { tree.property(of: entry) }

  /// Whether `entry` is a part of the document now.
  public func contains(_ entry: Entry) -> Bool { tree.contains(entry) }

  /// The value of `entry`, a text without its indentation.
  public func value(of entry: Entry) -> String {
    let bytes = tree[tree.nodes[Int(entry.node)].value]
    guard tree.property(of: entry)?.takesText == true else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: TextLines.normalised(bytes), as: UTF8.self)
  }

  /// The id of `entry`; empty where it has none.
  public func identifier(of entry: Entry) -> String {
    String(decoding: tree[tree.nodes[Int(entry.node)].id], as: UTF8.self)
  }

  /// What `entry` belongs to; nil for the journey itself and for what is no part of the document.
  public func parent(of entry: Entry) -> Entry? {
    let parent = tree.nodes[Int(entry.node)].parent
    return parent < 0 ? nil : Entry(node: parent)
  }

  /// The properties of `entry` that satisfy `condition`, in the order of the file.
  public func entries(of entry: Entry, where condition: (Property) -> Bool) -> [Entry] {
    tree.children(of: Int(entry.node)).map { Entry(node: Int32($0)) }.filter {
      tree.property(of: $0).map(condition) ?? false
    }
  }

  /// The properties `property` of `entry`, in the order of the file.
  public func entries(_ property: Property, of entry: Entry) -> [Entry] {
    entries(of: entry) { $0 == property }
  }

  /// The property `property` of `entry` that stands once; nil where it is not there.
  public func entry(_ property: Property, of entry: Entry) -> Entry? { tree.child(property, of: entry) }

  /// What declares the `kind` called `id`; nil where nothing does.
  public func entry(declaring kind: NamedKind, _ id: String) -> Entry? {
    entries(of: .journey) { $0.declares == kind }.first { identifier(of: $0) == id }
  }

  /// The touchpoint to which `entry` belongs, a number in ``JourneyIndex/touchpoints``; nil where it is to none.
  public func touchpoint(of entry: Entry) -> Int? {
    guard tree.contains(entry) else { return nil }
    return tree.topLevel(of: entry).flatMap { entries.touchpoint($0) }
  }

  /// Everything that refers to what `entry` declares.
  public func references(to entry: Entry) -> [Entry] {
    guard let kind = tree.property(of: entry)?.declares else { return [] }
    let id = tree[tree.nodes[Int(entry.node)].id]
    return tree.references(to: kind, called: id).map { Entry(node: $0.node) }
  }

  /// An id that looks like `title` and that no `kind` has.
  public func freeIdentifier(for kind: NamedKind, like title: String) -> String {
    declared.freeIdentifier(like: title, kind)
  }

  /// The lines of `entry` with all that belongs to it, as a file would have them at column 0.
  ///
  /// They can be put elsewhere with ``Edit/insert(_:_:)``.
  public func lines(of entry: Entry) -> String {
    let run = SyntaxTree.Run(
      first: tree.firstOfGroup(entry.node), last: tree.lastOfGroup(entry.node))
    return String(decoding: TreePrinter.print(tree.nodes(of: run), of: tree), as: UTF8.self)
  }

  /// The title of the touchpoint, stage or detour to which `entry` belongs; nil where it belongs to none.
  func place(of entry: Entry) -> String? {
    guard tree.contains(entry), let top = tree.topLevel(of: entry).map({ Entry(node: $0) }),
      property(of: top)?.isMoment == true
    else { return nil }
    return value(of: top)
  }

  // MARK: Places

  /// The place behind `entry` and all that belongs to it.
  public func position(after entry: Entry) -> Position {
    position(behind: tree.lastOfGroup(entry.node), of: entry)
  }

  /// The place behind the last touchpoint of the stage or detour `entry`.
  public func position(atEndOf entry: Entry) -> Position { position(after: entry) }

  /// The place directly behind `entry`, before the touchpoints of a stage or detour.
  public func position(directlyAfter entry: Entry) -> Position { position(behind: entry.node, of: entry) }

  /// The place before `entry`.
  public func position(before entry: Entry) -> Position {
    Position(in: Entry(node: tree.nodes[Int(entry.node)].parent), before: entry)
  }

  private func position(behind node: Int32, of entry: Entry) -> Position {
    var next = tree.nodes[Int(node)].next
    while next >= 0, tree.isComment(next) { next = tree.nodes[Int(next)].next }
    let parent = Entry(node: tree.nodes[Int(entry.node)].parent)
    return Position(in: parent, before: next < 0 ? nil : Entry(node: next))
  }
}
