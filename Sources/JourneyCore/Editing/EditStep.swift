/// Something that was done to a document, and what takes it back.
public struct EditStep: Hashable, Sendable {
  /// What was done, in one word.
  public enum Verb: UInt8, Hashable, Sendable {
    /// Something new is there.
    case added
    /// Something is there no more.
    case removed
    /// Something is elsewhere.
    case moved
    /// Something has another value.
    case changed
    /// Something has another id.
    case renamed
    /// What referred to one thing refers to another.
    case reassigned
  }

  /// What was done.
  public let verb: Verb
  /// To what kind of thing; nil for an `x-` block or a comment.
  public let property: Property?
  /// Where it happened.
  public let focus: Entry
  /// What takes it back, in this order.
  let changes: [TreeChange]

  /// Whether nothing changed.
  var isEmpty: Bool { changes.isEmpty }

  /// What was done, such as “feels changed” or “touchpoint added”.
  public var summary: String { "\(property?.key ?? "block") \(verb)" }
}
