extension TreeEditor {
  mutating func set(_ property: Property, of entry: Entry, to value: String?) throws(Refusal) {
    try checkPresence(of: entry)
    guard tree.block(of: entry) == property.block, !property.repeats else { throw .inapplicable }
    if value != nil { makeRoom(in: entry) }
    let known = tree.child(property, of: entry)
    if let value {
      let bytes = try canonical(value, of: property)
      if let known {
        make(.value(known.node, tree.store(bytes)))
      } else {
        let node = tree.add(property, value: bytes)
        make(.attach(node, tree.seat(at: Position(in: entry), for: property)))
      }
    } else if let known {
      make(.detach(run(of: known)))
    }
    note(.changed, entry, property)
  }

  mutating func setValue(of entry: Entry, to value: String) throws(Refusal) {
    try checkPresence(of: entry)
    guard let property = tree.property(of: entry) else { throw .inapplicable }
    if property.opens == .premortem { return try setPremortem(entry, to: value) }
    let bytes = try canonical(value, of: property)
    make(.value(entry.node, tree.store(bytes)))
    note(.changed, entry)
  }

  /// A text of several lines cannot stand beside properties; it stands under `text:`.
  private mutating func setPremortem(_ entry: Entry, to value: String) throws(Refusal) {
    let text = Property(PremortemKey.text, .premortem)
    let bytes = try canonical(value, of: text)
    let isLong = bytes.contains(Byte.lineFeed)
    make(.value(entry.node, tree.store(isLong ? [] : bytes)))
    try set(text, of: entry, to: isLong ? value : nil)
    note(.changed, entry)
  }

  /// Puts a premortem's text of several lines under `text:`, so that properties can stand beside it.
  mutating func makeRoom(in entry: Entry) {
    guard tree.block(of: entry) == .premortem else { return }
    let value = tree.nodes[Int(entry.node)].value
    guard tree[value].contains(Byte.lineFeed) else { return }
    let text = tree.add(Property(PremortemKey.text, .premortem), value: Array(tree[value]))
    make(.attach(text, tree.seat(at: Position(in: entry), for: nil)))
    make(.value(entry.node, tree.store([])))
  }

  /// `value` in the bytes of a file, without white space around it.
  ///
  /// What the file's reader looks at later, such as whether a word is known, is not looked at here.
  func canonical(_ value: String, of property: Property) throws(Refusal) -> [UInt8] {
    var bytes = Array(value.utf8)
    var problems = Problems()
    for line in bytes.split(separator: Byte.lineFeed) {
      EncodingCheck.run(on: bytes, from: line.startIndex, to: line.endIndex, into: &problems)
    }
    if bytes.count > Document.maximumValue {
      problems.add(.valueTooLong(limit: Document.maximumValue), at: 0)
    }
    if property.takesText {
      bytes = TextLines.trimmed(bytes)
    } else {
      bytes = Array(bytes[...].trimmed)
      if bytes.contains(Byte.lineFeed) { problems.add(.controlCharacter(Byte.lineFeed), at: 0) }
    }
    if bytes.isEmpty { problems.add(.missingValue(key: property.key), at: 0) }
    if let problem = problems.firstError { throw .problem(problem) }
    return bytes
  }
}

extension SyntaxTree {
  /// Adds a node that hangs nowhere yet.
  mutating func add(_ property: Property, value: [UInt8]) -> Run {
    var node = Node(.property(property.block, property.number), line: 0)
    node.value = store(value)
    let number = addDetached(node)
    return Run(first: number, last: number)
  }
}

extension TextLines {
  /// A text without blank lines at both ends and without spaces at the ends of its lines.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var lines = normalised(bytes[...]).split(separator: Byte.lineFeed, omittingEmptySubsequences: false)[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines.joined(separator: [Byte.lineFeed]))
  }
}
