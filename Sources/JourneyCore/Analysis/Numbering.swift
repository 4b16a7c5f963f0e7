/// The numbers of a journey's parts of one kind, by their ids.
public struct Numbering<Entity>: Hashable, Sendable {
  /// By the characters of the ids, so that all kinds share one kind of table.
  private var numbers: [String: Int] = [:]

  /// Numbers `ids` from 0 on; of two that are alike, the first counts.
  init(_ ids: some Collection<Identifier<Entity>>) {
    numbers.reserveCapacity(ids.count)
    for (number, id) in zip(0..., ids) where numbers[id.text] == nil { numbers[id.text] = number }
  }

  /// The number of `id`; nil where the journey does not declare it.
  public subscript(id: Identifier<Entity>) -> Int? { numbers[id.text] }

  /// The number of `id`.
  ///
  /// - Precondition: The journey declares it.
  func number(of id: Identifier<Entity>) -> Int {
    guard let number = self[id] else {
      preconditionFailure("the journey refers to “\(id)”, which it does not declare")
    }
    return number
  }
}
