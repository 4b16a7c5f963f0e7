/// What a file says beside its journey: a comment, or a key that begins with `x-` with everything under it.
public struct Aside: Hashable, Sendable {
  /// Its lines as a file has them at column 0.
  public let text: String
  /// The lines under which it stands, from column 0 on: `touchpoint sit`, `meets #2`; none at column 0.
  ///
  /// A line is named by its key and its id, and where another one before it in its block is named alike, by its number.
  public let owners: [String]
  /// The next line of its block that is none of its kind, named likewise; nil at the end of the block.
  public let next: String?
  /// Whether a blank line parts a comment from the one before it.
  public let isApart: Bool

  /// Takes `text` where it is one comment, or one `x-` key with deeper lines; else nothing.
  public init?(_ text: String, under owners: [String], before next: String?, isApart: Bool = false) {
    var problems = Problems()
    let tree = TreeBuilder.build(Array(text.utf8), &problems)
    let last = Int(tree.lastChild(of: SyntaxTree.root))
    guard !problems.hasErrors, last > 0, tree.nodes[last].isAside, tree.nodes[last].previous < 0,
      let aside = tree.aside(last, under: owners, before: next)
    else { return nil }
    self.init(text: aside.text, owners: owners, next: next, isApart: isApart)
  }

  /// A key that begins with `x-` at the end of a block.
  ///
  /// It is spelled as a key of a file where it is none. A value of several lines stands under it.
  public init(key: String, value: String, under owners: [String]) {
    self.init(text: Self.block(Self.spelled(key), value), owners: owners, next: nil, isApart: false)
  }

  init(text: String, owners: [String], next: String?, isApart: Bool) {
    (self.text, self.owners, self.next, self.isApart) = (text, owners, next, isApart)
  }

  private static let prefix = "x-"

  private static func spelled(_ key: String) -> String {
    let word = key.unicodeScalars.reduce(into: "") { word, scalar in
      let isPart = scalar != ":" && !scalar.properties.isWhitespace
      word.unicodeScalars.append(isPart ? scalar : "-")
    }
    return word.hasPrefix(prefix) && word != prefix ? word : prefix + word
  }

  private static func block(_ key: String, _ value: String) -> String {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return value.isEmpty ? "\(key):" : "\(key): \(value)" }
    return (["\(key):"] + lines.map { $0.isEmpty ? "" : "  \($0)" }).joined(separator: "\n")
  }
}
