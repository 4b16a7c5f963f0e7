/// What is wrong at one byte of a file that is imported.
struct ImportFault: Error, Hashable {
  /// The byte, from 0.
  let offset: Int
  /// What is wrong and what to do about it, in one line.
  let message: String

  init(_ offset: Int, _ message: String) {
    (self.offset, self.message) = (offset, message)
  }
}

extension ImportFailure {
  /// Fails with the first of `faults`, each at its place in `bytes`, which are `count` in all.
  init(_ faults: [ImportFault], in bytes: [UInt8], of count: Int? = nil) {
    let order = faults.indices.sorted { (faults[$0].offset, $0) < (faults[$1].offset, $1) }
    let first = order.prefix(CheckReport.shownProblems).map { faults[$0] }
    let places = bytes.places(of: first.map(\.offset))
    let problems = zip(first, places).map { Problem(line: $1.line, column: $1.column, $0.message) }
    self.init(problems, of: count ?? faults.count)
  }
}

extension [UInt8] {
  /// The lines and columns, in code points from 1, of the characters at `offsets`, which ascend, in one pass.
  func places(of offsets: [Int]) -> [(line: Int, column: Int)] {
    var offset = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var (line, column) = (1, 1)
    return offsets.map { place in
      while offset < Swift.min(place, count) {
        if self[offset] == UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        } else if offset + 1 >= count || self[offset + 1] & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      return (line, column)
    }
  }
}
