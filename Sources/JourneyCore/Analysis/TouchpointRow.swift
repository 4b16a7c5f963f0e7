/// A journey's touchpoints in one row: the main route in the order of the file, then each detour's own.
///
/// The row shares the lists of the journey. A touchpoint refers to about 14 texts and lists, each retained where it is
/// copied: copies of all of them would take as long as all that is found out about them.
public struct TouchpointRow: RandomAccessCollection, Sendable {
  /// What stands before any stage, then each stage's, then each detour's.
  let lists: [[Touchpoint]]
  /// For each list, where it starts in the row.
  private let starts: [Int]
  /// For each touchpoint, the number of its list.
  private let listNumbers: [Int]

  /// The touchpoints of `journey`.
  init(_ journey: Journey) {
    lists = [journey.unstaged] + journey.stages.map(\.touchpoints) + journey.detours.map(\.touchpoints)
    var (starts, listNumbers): ([Int], [Int]) = ([], [])
    listNumbers.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for (number, list) in lists.enumerated() {
      starts.append(listNumbers.count)
      listNumbers.append(contentsOf: repeatElement(number, count: list.count))
    }
    (self.starts, self.listNumbers) = (starts, listNumbers)
  }

  /// The number of the first touchpoint, which is 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { listNumbers.count }

  /// The touchpoint with this number.
  public subscript(number: Int) -> Touchpoint {
    _read {
      let list = listNumbers[number]
      yield lists[list][number - starts[list]]
    }
  }
}
