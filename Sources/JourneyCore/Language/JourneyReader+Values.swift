extension JourneyReader {
  /// What stands at `extent`, tabs as spaces.
  func string(_ extent: SyntaxTree.Extent) -> String {
    let bytes = tree[extent]
    guard bytes.contains(Byte.tab) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.map { $0 == Byte.tab ? Byte.space : $0 }, as: UTF8.self)
  }

  /// A value of one line.
  func line(_ node: Int) -> String { string(tree.nodes[node].value) }

  /// A value of one line or more.
  func text(_ node: Int) -> String {
    String(decoding: TextLines.normalised(tree[tree.nodes[node].value]), as: UTF8.self)
  }

  /// The id at `extent`; one that is malformed was reported when the tree was built.
  func identifier<Entity>(_ extent: SyntaxTree.Extent) -> Identifier<Entity>? { Identifier(string(extent)) }

  /// The id at `extent`, which has to be one of `names`.
  mutating func reference<Entity>(
    _ extent: SyntaxTree.Extent, to kind: NamedKind, in names: Names<Entity>
  ) -> Identifier<Entity>? {
    guard !extent.isEmpty else { return nil }
    let text = string(extent)
    if let id = Identifier<Entity>(text), names.contains(id) { return id }
    let nearest = spelling.nearest(to: text, among: names.ids.lazy.map(\.text))
    problems.add(.unknownReference(text, to: kind, nearest: nearest), at: extent.lowerBound)
    return nil
  }

  /// The items of a list, with an empty one reported.
  mutating func items(_ node: Int) -> [SyntaxTree.Extent] {
    let value = tree.nodes[node].value
    guard tree[value].contains(Byte.comma) else { return value.isEmpty ? [] : [value] }
    let items = tree[value].listItems
    for item in items where item.isEmpty {
      problems.add(.emptyListItem, at: item.startIndex)
    }
    return items.filter { !$0.isEmpty }.map { SyntaxTree.Extent($0.startIndex..<$0.endIndex) }
  }

  /// One of the words of `Word`.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ node: Int, as words: Word.Type) -> Word?
  {
    word(tree.nodes[node].value, of: key(of: node), as: words)
  }

  /// One of the words of `Word`, at `extent`, for `key`.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ extent: SyntaxTree.Extent, of key: String, as words: Word.Type
  ) -> Word? {
    guard !extent.isEmpty else { return nil }
    let text = string(extent)
    if let word = Word(rawValue: text) { return word }
    let known = words.allCases.map(\.rawValue)
    let nearest = spelling.nearest(to: text, among: known)
    problems.add(.unknownWord(text, key: key, words: known, nearest: nearest), at: extent.lowerBound)
    return nil
  }

  /// `yes` or `no`.
  mutating func answer(_ node: Int) -> Bool? { word(node, as: Answer.self).map { $0 == .yes } }

  /// A whole number in `range`.
  mutating func number(_ node: Int, in range: ClosedRange<Int>) -> Int? {
    read(node) { bytes in
      WholeNumber.read(bytes).flatMap { range.contains($0) ? $0 : nil }
    } otherwise: {
      .badNumber($0, range: range)
    }
  }

  /// A length of time.
  mutating func waitingTime(_ node: Int) -> WaitingTime? {
    read(node, WaitingTime.init(written:)) { .badWaitingTime($0) }
  }

  /// A day.
  mutating func date(_ node: Int) -> CalendarDate? {
    read(node, CalendarDate.init(written:)) { .badDate($0) }
  }

  /// A rating.
  mutating func rating(_ node: Int) -> Rating? { read(node, Rating.init(written:)) { .badRating($0) } }

  /// A distribution.
  mutating func distribution(_ node: Int) -> Distribution? {
    read(node, Distribution.init(written:)) { .badDistribution($0) }
  }

  private mutating func read<Value>(
    _ node: Int, _ parse: (ArraySlice<UInt8>) -> Value?, otherwise problem: (String) -> Diagnostic.Kind
  ) -> Value? {
    let value = tree.nodes[node].value
    guard !value.isEmpty else { return nil }
    if let parsed = parse(tree[value]) { return parsed }
    problems.add(problem(string(value)), at: value.lowerBound)
    return nil
  }

  // MARK: Places

  /// The key of a node.
  func key(of node: Int) -> String {
    guard case .property(let block, let number) = tree.nodes[node].kind else {
      preconditionFailure("only a key has a value to read")
    }
    return Vocabulary.of(block).entries[Int(number)].spelling
  }

  /// Where the key of a node with a value of one line begins.
  func keyOffset(of node: Int) -> Int {
    let before = tree.bytes[..<Int(tree.nodes[node].value.lowerBound)]
    let lineStart = before.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? ByteOrderMark.length(in: tree.bytes)
    return before[lineStart...].firstIndex { !Byte.isBlank($0) } ?? lineStart
  }
}

/// What a key that asks takes.
enum Answer: String, CaseIterable {
  case yes
  case no
}
