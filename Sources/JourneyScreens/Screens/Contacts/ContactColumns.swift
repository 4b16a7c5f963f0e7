/// Where the parts of a line of the list stand.
struct ContactColumns: Hashable, Sendable {
  /// The column of the name, which is as wide as there is room for.
  let name: Range<Int>
  /// Of the department.
  let department: Range<Int>
  /// Where each count ends: how often they are met, served, passed on, and where anybody says so, turned away.
  let counts: [Int]
  /// What they may do; empty where there is no room.
  let powers: Range<Int>

  /// The columns of a list of `columns` cells, of which the last stays free; counts have at most `digits`.
  init(
    _ columns: Int, name longestName: Int, department longestDepartment: Int, digits: Int, hasRefusals: Bool
  ) {
    let end = columns - 1
    let isNarrow = columns < 60
    let usual = (isNarrow ? [3, 3] : [4, 8, 8]) + (hasRefusals ? [isNarrow ? 3 : 9] : [])
    let widths = usual.map { max($0, digits + 1) }
    let counted = widths.reduce(0, +)
    let powersRoom = isNarrow ? 0 : columns < 100 ? 12 : 26
    let spare = end - 5 - longestName - counted - powersRoom - 2
    let departmentRoom = isNarrow ? 1 : min(longestDepartment + 2, max(columns < 100 ? 12 : 20, spare))
    let nameRoom = end - 3 - departmentRoom - 2 - counted - (powersRoom == 0 ? 0 : powersRoom + 2)
    let nameEnd = 3 + max(4, min(max(12, longestName), nameRoom))
    name = 3..<nameEnd
    department = nameEnd + 2..<nameEnd + 2 + departmentRoom
    var column = department.upperBound
    counts = widths.map { width in
      column += width
      return column
    }
    powers = powersRoom == 0 ? end..<end : min(column + 2, end)..<end
  }
}
