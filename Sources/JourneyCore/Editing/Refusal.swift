/// Why an edit cannot be made.
public enum Refusal: Error, Hashable, Sendable {
  /// A file that says this could not be read: the first problem.
  case problem(Diagnostic.Kind)
  /// What the entry declares is referred to by others.
  case inUse(NamedKind, id: String, by: [Entry])
  /// Something of this kind has the id already.
  case taken(NamedKind, id: String)
  /// The key stands there already, and may stand once.
  case onlyOnce(key: String)
  /// The entry is no part of the document any more.
  case gone
  /// An entry of this kind cannot stand there.
  case misplaced
  /// The entry has no such property, no value or no id.
  case inapplicable
}
