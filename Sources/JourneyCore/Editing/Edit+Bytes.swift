/// Edits as bytes, for the journal: a letter for the kind, then its parts.
///
/// An entry is four bytes, the lowest first; a text is its length in four bytes and its UTF-8.
extension Edit {
  /// The edit as bytes.
  public var bytes: [UInt8] {
    var output = ByteOutput()
    switch self {
    case .insert(let lines, let position):
      output.putKind("i")
      output.put(lines)
      output.put(position)
    case .remove(let entry):
      output.putKind("r")
      output.put(entry)
    case .move(let entry, let position):
      output.putKind("m")
      output.put(entry)
      output.put(position)
    case .set(let property, of: let entry, to: let value):
      output.putKind(value == nil ? "c" : "s")
      output.put(property)
      output.put(entry)
      if let value { output.put(value) }
    case .setValue(let entry, to: let value):
      output.putKind("v")
      output.put(entry)
      output.put(value)
    case .rename(let entry, to: let id):
      output.putKind("n")
      output.put(entry)
      output.put(id)
    case .reassign(let entry, to: let other):
      output.putKind("a")
      output.put(entry)
      output.put(other)
    }
    return output.bytes
  }

  /// The edits that stand in `bytes` one after the other; nil where they are none.
  public static func read(_ bytes: [UInt8]) -> [Edit]? {
    var input = ByteInput(bytes: bytes)
    var edits: [Edit] = []
    while !input.isAtEnd {
      guard let edit = Edit(&input) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  private init?(_ input: inout ByteInput) {
    let kind = input.byte()
    switch kind {
    case UInt8(ascii: "i"):
      guard let lines = input.text(), let position = input.position() else { return nil }
      self = .insert(lines, position)
    case UInt8(ascii: "r"):
      guard let entry = input.entry() else { return nil }
      self = .remove(entry)
    case UInt8(ascii: "m"):
      guard let entry = input.entry(), let position = input.position() else { return nil }
      self = .move(entry, position)
    case UInt8(ascii: "s"), UInt8(ascii: "c"):
      guard let property = input.property(), let entry = input.entry() else { return nil }
      let value = kind == UInt8(ascii: "s") ? input.text() : nil
      guard (value != nil) == (kind == UInt8(ascii: "s")) else { return nil }
      self = .set(property, of: entry, to: value)
    case UInt8(ascii: "v"):
      guard let entry = input.entry(), let value = input.text() else { return nil }
      self = .setValue(entry, to: value)
    case UInt8(ascii: "n"):
      guard let entry = input.entry(), let id = input.text() else { return nil }
      self = .rename(entry, to: id)
    case UInt8(ascii: "a"):
      guard let entry = input.entry(), let other = input.entry() else { return nil }
      self = .reassign(entry, to: other)
    default: return nil
    }
  }
}
