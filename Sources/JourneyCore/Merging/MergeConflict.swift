/// Something that both sides of a merge changed, so that a person has to decide.
public struct MergeConflict: Hashable, Sendable {
  /// What happened; the raw value stands in the file behind `x-theirs:`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Both sides changed one value: ours stands, theirs is in the mark.
    case changed
    /// Theirs removed what ours changed or refers to; it stays.
    case removed
    /// Ours removed what theirs changed or refers to; it stays as theirs has it.
    case kept
    /// Both sides moved it to different places: it stands where ours put it.
    case moved
    /// Both sides gave it another id: ours stands.
    case renamed
    /// Both sides gave one id to different things: theirs has another now.
    case sameID = "same id"
  }

  /// What happened.
  public let kind: Kind
  /// Key and id of what it is about, such as `need` or `contact waiter`.
  public let subject: String
  /// Key and id of what the subject stands in; nil where it stands in the file itself.
  public let owner: String?
  /// The touchpoint that it is in or that it is; nil elsewhere.
  public let touchpoint: Identifier<Touchpoint>?
  /// The line of the mark in the merged file as it is printed, from 1.
  public private(set) var line = 0

  init(_ kind: Kind, _ subject: String, of owner: String?, in touchpoint: Identifier<Touchpoint>?) {
    (self.kind, self.subject, self.owner, self.touchpoint) = (kind, subject, owner, touchpoint)
  }

  /// The conflict, with its mark on `line`.
  func on(line: Int) -> Self {
    var conflict = self
    conflict.line = line
    return conflict
  }

  /// What happened and what stands in the file now, as a sentence without its full stop.
  public var message: String {
    let what = owner.map { "`\(subject)` of `\($0)`" } ?? "`\(subject)`"
    return switch kind {
    case .changed: "both sides changed \(what); ours stands, and theirs is kept beside it as x-theirs"
    case .removed: "theirs removed \(what), which ours changed or refers to; it stays"
    case .kept: "ours removed \(what), which theirs changed or refers to; it stays as theirs has it"
    case .moved: "both sides moved \(what); it stands where ours put it"
    case .renamed: "both sides gave \(what) another id; ours stands"
    case .sameID: "both sides gave one id to different things; theirs is \(what) now"
    }
  }
}
