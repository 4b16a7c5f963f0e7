package import JourneyCore

/// Everything that is written of a touchpoint or of the journey, a key a line, and what could be.
package struct Sheet: Hashable, Sendable {
  /// A key, and what stands there.
  package struct Line: Hashable, Sendable {
    /// The key.
    package let property: Property
    /// What it belongs to.
    package let parent: Entry
    /// What stands there; nil where nothing does yet.
    package let entry: Entry?
    /// How deep it is indented.
    package let depth: Int
    /// The conflict that the entry is, which the key is about; nil where it is none.
    package var conflict: OpenConflict?
  }

  /// What the sheet is about: the journey, or a touchpoint.
  package let subject: Entry
  /// What is written, in the order in which it is printed; never empty.
  package private(set) var lines: [Line]
  private var cursor = ListCursor()

  /// The sheet of `subject`; the line of `entry` is selected, if there is one.
  package init(_ subject: Entry, of document: Document, at entry: Entry? = nil) {
    self.subject = subject
    lines = subject == .journey ? document.journeyLines : document.touchpointLines(subject)
    if let entry { select(entry) }
  }

  /// The number of the selected line.
  package var selection: Int { cursor.selection }
  /// The selected line.
  package var selected: Line { lines[cursor.selection] }

  /// Steps through the lines, of which `page` are seen at once.
  mutating func move(_ move: Move, page: Int) -> Bool {
    cursor.move(move, count: lines.count, page: page)
  }

  /// Selects line number `line`.
  mutating func select(line: Int) { cursor.selection = line }

  /// Selects the line of `entry`; says whether there is one.
  @discardableResult
  mutating func select(_ entry: Entry) -> Bool {
    guard let line = lines.firstIndex(where: { $0.entry == entry }) else { return false }
    cursor.selection = line
    return true
  }

  /// The sheet after `document` was edited, with the same line selected; nil where its subject is gone.
  func following(_ document: Document) -> Sheet? {
    guard subject == .journey || document.touchpoint(of: subject) != nil else { return nil }
    var sheet = Sheet(subject, of: document)
    let now = selected
    let same =
      sheet.lines.firstIndex { $0.entry != nil && $0.entry == now.entry }
      ?? sheet.lines.firstIndex {
        $0.parent == now.parent && $0.property == now.property && !now.property.repeats
      }
    sheet.cursor.selection = same ?? min(cursor.selection, sheet.lines.count - 1)
    return sheet
  }
}

// MARK: - Lines

extension Document {
  fileprivate func touchpointLines(_ touchpoint: Entry) -> [Sheet.Line] {
    let words = Sheet.Line(property: .touchpoint, parent: .journey, entry: touchpoint, depth: 0)
    return [words] + lines(of: touchpoint, openConflicts, depth: 1, withAbsent: true)
  }

  /// The head, then the stages, touchpoints and detours; a touchpoint is one line.
  fileprivate var journeyLines: [Sheet.Line] {
    var depth = 0
    let conflicts = openConflicts
    let inMoments = Dictionary(grouping: conflicts) { touchpoint(of: $0.entry) }
    let moments = entries(of: .journey, where: \.isMoment).flatMap { entry -> [Sheet.Line] in
      guard let property = property(of: entry) else { return [] }
      if property.opensGroup { depth = 0 }
      defer { if property.opensGroup { depth = 1 } }
      let line = Sheet.Line(property: property, parent: .journey, entry: entry, depth: depth)
      if property == .detour { return [line] + lines(of: entry, conflicts, depth: 1) }
      let inside = touchpoint(of: entry).flatMap { inMoments[$0] } ?? conflicts.filter { $0.owner == entry }
      return [line] + inside.map { self.line(of: $0, depth: depth + 1) }
    }
    return lines(of: .journey, conflicts, depth: 0, withAbsent: true) + moments
  }

  /// The line of `conflict`, of the key that it is about.
  private func line(of conflict: OpenConflict, depth: Int) -> Sheet.Line {
    let property = property(of: conflict.subject ?? conflict.owner)
    return Sheet.Line(
      property: property ?? .title, parent: conflict.owner, entry: conflict.entry, depth: depth,
      conflict: conflict)
  }

  /// The properties of `owner` and all that belongs to them, with those that could stand there `withAbsent`.
  private func lines(
    of owner: Entry, _ conflicts: [OpenConflict], depth: Int, withAbsent: Bool = false
  ) -> [Sheet.Line] {
    guard let block = block(of: owner) else { return [] }
    var lines = entries(of: owner) { !$0.isMoment && $0.isWritten }.compactMap { entry in
      property(of: entry).map { Sheet.Line(property: $0, parent: owner, entry: entry, depth: depth) }
    }
    if withAbsent {
      lines += absentProperties(of: owner, block).filter { !$0.repeats }.map {
        Sheet.Line(property: $0, parent: owner, entry: nil, depth: depth)
      }
    }
    let own = conflicts.filter { $0.owner == owner }.map { line(of: $0, depth: depth) }
    lines += own.filter { $0.conflict?.subject != owner }
    let sorted = lines.enumerated().sorted { left, right in
      (left.element.property.rank, left.offset) < (right.element.property.rank, right.offset)
    }
    let mine = own.filter { $0.conflict?.subject == owner }
    return mine
      + sorted.flatMap { _, line in
        [line] + (line.entry.map { self.lines(of: $0, conflicts, depth: depth + 1) } ?? [])
      }
  }

  /// The properties that `owner` can be given.
  func absentProperties(of owner: Entry, _ block: JourneyCore.Block) -> [Property] {
    Property.all(of: block).filter { property in
      property.isWritten && (property.repeats || entry(property, of: owner) == nil)
    }
  }
}

extension Property {
  /// Whether people write it: the number of the format is the program's.
  fileprivate var isWritten: Bool { !(block == .journey && key == "format") }
  /// Whether it opens a stage or a detour.
  fileprivate var opensGroup: Bool { self == .stage || self == .detour }
}
