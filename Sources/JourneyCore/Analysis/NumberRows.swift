/// Rows of numbers, one for each touchpoint, in one array.
public struct NumberRows: Hashable, Sendable {
  private var numbers: [Int] = []
  /// Where each row starts, and where the last one ends.
  private var starts = [0]

  /// No rows yet, and room for `count` of them.
  init(capacity count: Int) {
    numbers.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
  }

  /// How many rows there are.
  public var count: Int { starts.count - 1 }

  /// The numbers of a row.
  public subscript(row: Int) -> ArraySlice<Int> { numbers[starts[row]..<starts[row + 1]] }

  /// One number of a row, by its place from 0.
  public subscript(row: Int, place: Int) -> Int {
    precondition(place < starts[row + 1] - starts[row], "the row is shorter")
    return numbers[starts[row] + place]
  }

  /// How many numbers stand in the rows before `row`.
  func start(of row: Int) -> Int { starts[row] }

  /// Adds a number to the row that ``endRow()`` ends.
  mutating func append(_ number: Int) { numbers.append(number) }

  /// Puts other numbers in the place of a row's.
  mutating func replace(_ row: Int, with other: [Int]) {
    let range = starts[row]..<starts[row + 1]
    numbers.replaceSubrange(range, with: other)
    guard other.count != range.count else { return }
    for later in (row + 1)..<starts.count { starts[later] += other.count - range.count }
  }

  /// Ends the row.
  mutating func endRow() { starts.append(numbers.count) }
}
