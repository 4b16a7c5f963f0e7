/// One change to a document, as small as somebody in the room makes it.
///
/// Values are written as in a file, and read as from one.
public enum Edit: Hashable, Sendable {
  /// Puts new lines: keys with all that belongs to them, as a file would have them at column 0.
  ///
  /// Ids that they leave out are made; ids that are taken are replaced, and references inside the lines follow.
  case insert(String, Position)
  /// Takes an entry out with all that belongs to it: of a stage its heading, of a detour its touchpoints too.
  case remove(Entry)
  /// Puts an entry elsewhere with all that belongs to it, also the touchpoints of a stage or a detour.
  case move(Entry, Position)
  /// Gives an entry a property that stands once, instead of the one it has; nil takes it away.
  case set(Property, of: Entry, to: String?)
  /// Gives an entry another value: a title, a name, a text, whom an encounter is with.
  case setValue(Entry, to: String)
  /// Gives an entry another id; what refers to the old one follows.
  case rename(Entry, to: String)
  /// Makes everything that refers to one entry refer to another of its kind.
  case reassign(Entry, to: Entry)
}
