extension Document {
  /// What `entry` of `other`, another version of this document, is here; nil where it is there no more.
  ///
  /// What has an id is found by it, anything else by what it says, or by its place among as many of its like.
  public func twin(of entry: Entry, in other: Document) -> Entry? {
    guard entry != .journey else { return .journey }
    guard let property = other.property(of: entry), let parent = other.parent(of: entry),
      let home = twin(of: parent, in: other)
    else { return nil }
    let here = entries(property, of: home)
    let there = other.entries(property, of: parent)
    let id = other.identifier(of: entry)
    guard id.isEmpty else { return here.first { identifier(of: $0) == id } }
    let value = other.value(of: entry)
    let number = there.firstIndex(of: entry).flatMap { here.indices.contains($0) ? $0 : nil }
    if let number, self.value(of: here[number]) == value { return here[number] }
    return here.first { self.value(of: $0) == value }
      ?? (here.count == there.count ? number.map { here[$0] } : nil)
  }

  /// Where `position` of `other`, another version of this document, is here; nil where there is no such place.
  public func twin(of position: Position, in other: Document) -> Position? {
    guard let parent = twin(of: position.parent, in: other) else { return nil }
    return Position(in: parent, before: position.before.flatMap { twin(of: $0, in: other) })
  }
}
