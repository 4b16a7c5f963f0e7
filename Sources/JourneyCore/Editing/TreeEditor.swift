/// Makes edits on a tree, and remembers how to take them back.
struct TreeEditor: ~Copyable {
  var tree: SyntaxTree
  var declared: Declarations
  /// What takes everything back, the last first.
  private(set) var backwards: [TreeChange] = []
  /// Where the last edit happened, and what it did.
  private(set) var focus = Entry.journey
  private(set) var verb = EditStep.Verb.changed
  private(set) var property: Property?

  /// Whether an edit has given or taken ids since ``declared`` was read.
  private var hasNewNames = false
  private let extent: (nodes: Int, bytes: Int)

  /// Begins with `tree`, in which `declared` has ids.
  init(_ tree: consuming SyntaxTree, _ declared: Declarations) {
    self.tree = tree
    self.declared = declared
    extent = (self.tree.nodes.count, self.tree.bytes.count)
  }

  /// All that was done, as one step.
  var step: EditStep { EditStep(verb: verb, property: property, focus: focus, changes: backwards.reversed()) }

  /// Makes one change.
  mutating func make(_ change: TreeChange) { backwards.append(tree.make(change)) }

  /// Says what was done last.
  mutating func note(_ verb: EditStep.Verb, _ entry: Entry, _ property: Property? = nil) {
    focus = entry
    self.verb = verb
    self.property = property ?? tree.property(of: entry)
  }

  /// Takes everything back, so that the next entry gets the number that it would have had.
  mutating func revert() {
    for change in backwards.reversed() { _ = tree.make(change) }
    tree.forget(after: extent)
    backwards = []
  }

  /// Makes one edit.
  mutating func make(_ edit: Edit) throws(Refusal) {
    if hasNewNames { rereadNames() }
    defer { hasNewNames = property?.declares != nil }
    switch edit {
    case .insert(let lines, let position): try insert(lines, at: position)
    case .remove(let entry): try remove(entry)
    case .move(let entry, let position): try move(entry, to: position)
    case .set(let property, of: let entry, to: let value): try set(property, of: entry, to: value)
    case .setValue(let entry, to: let value): try setValue(of: entry, to: value)
    case .rename(let entry, to: let id): try rename(entry, to: id)
    case .reassign(let entry, to: let other): try reassign(entry, to: other)
    }
  }

  /// An edit may need to know which ids an earlier one has given or taken.
  private mutating func rereadNames() {
    var problems = Problems()
    declared = Declarations(&tree, &problems)
  }

  /// Makes sure that `entry` is a part of the document.
  func checkPresence(of entry: Entry) throws(Refusal) {
    guard tree.contains(entry) else { throw .gone }
  }
}
