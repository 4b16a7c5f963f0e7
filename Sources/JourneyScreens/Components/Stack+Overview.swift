extension Stack {
  /// What matters most where there is no room for all: the blocks that are left when those that yield have yielded.
  struct Overview {
    /// How many rows of every block are shown; 0 of one that yielded.
    private(set) var rows: [Int]
    /// Whether all that never yields is shown.
    private(set) var fits = true

    init(of stack: Stack) {
      rows = Array(repeating: 0, count: stack.blocks.count)
      keep(stack.blocks, on: stack.page, height: stack.height - 1)
    }

    /// Takes blocks by rank while there is room, and of the first that has none the rows that it can do with.
    private mutating func keep(_ blocks: [Block], on page: Page, height: Int) {
      var groups: Set<Int> = []
      var used = 0
      for number in blocks.indices.sorted(by: { (blocks[$0].rank, $0) < (blocks[$1].rank, $1) }) {
        let block = blocks[number]
        let blank = page.isRoomy && !groups.isEmpty && !groups.contains(block.group) ? 1 : 0
        let room = height - used - blank
        guard block.rows.count <= room else {
          fits = block.rank > 0
          if block.isDivisible, room > 0 { rows[number] = room }
          return
        }
        rows[number] = block.rows.count
        used += block.rows.count + blank
        groups.insert(block.group)
      }
    }

    /// Whether all of a block is shown.
    func shows(_ number: Int, of stack: Stack) -> Bool { rows[number] == stack.blocks[number].rows.count }
  }
}
