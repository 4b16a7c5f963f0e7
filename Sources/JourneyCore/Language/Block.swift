/// What a key can belong to: the file itself, or a key that has properties.
public enum Block: UInt8, CaseIterable, Hashable, Sendable {
  /// The file itself, at column 0.
  case journey
  /// A part of the organisation.
  case department
  /// Someone or something that the customer meets.
  case contact
  /// A way it could all go wrong.
  case premortem
  /// A `note`, `pain`, `idea`, `question` or `decision`.
  case annotation
  /// An `action`.
  case action
  /// Another way.
  case detour
  /// A moment.
  case touchpoint
  /// A `meets`.
  case encounter
  /// How customers say they feel.
  case rated
  /// A customer's words.
  case quote
}

/// What an id can name.
public enum NamedKind: String, CaseIterable, Hashable, Sendable {
  /// A level of the organisation.
  case level
  /// A part of the organisation.
  case department
  /// Someone or something that the customer meets.
  case contact
  /// A part of the journey.
  case stage
  /// A moment.
  case touchpoint
  /// Another way.
  case detour
}

/// How a key is written.
struct KeyForm: Sendable {
  /// Whether an id stands between key and colon.
  enum IdentifierUse {
    case none
    case optional
    case required
  }

  /// How a value is spelled; what the printer needs to know to spell it canonically.
  enum ValueForm {
    /// Text on one line.
    case line
    /// Text on one line, or on the deeper lines below.
    case text
    /// A word, an id or a date: one spelling only.
    case word
    /// A whole number.
    case number
    /// The value of a `limit`, which its name decides.
    case limit
    case rating
    case distribution
    /// Texts or ids, parted by commas.
    case list
    case demands
  }

  let value: ValueForm
  var identifier = IdentifierUse.none
  var repeats = false
  var opens: Block?

  init(
    _ value: ValueForm, identifier: IdentifierUse = .none, repeats: Bool = false, opens: Block? = nil
  ) {
    self.value = value
    self.identifier = identifier
    self.repeats = repeats
    self.opens = opens
  }
}
