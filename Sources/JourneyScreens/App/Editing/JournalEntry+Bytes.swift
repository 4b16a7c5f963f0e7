import JourneyCore

/// Entries as the journal keeps them: a type, and a payload.
extension JournalEntry {
  /// What an entry is; the raw value is its type in the journal.
  package enum Kind: UInt8, Sendable {
    /// Edits.
    case edits = 1
    /// A step taken back.
    case undo = 2
    /// A step done again.
    case redo = 3
    /// An unfinished value.
    case typing = 4
    /// An unfinished value was left.
    case left = 5
    /// The whole document was replaced.
    case replacement = 6
    /// The program was left on purpose, with something unsaved.
    case quit = 7
    /// The view in which what follows was done.
    case view = 8
  }

  /// What the entry is.
  package var kind: Kind {
    switch self {
    case .edits: .edits
    case .undo: .undo
    case .redo: .redo
    case .typing: .typing
    case .left: .left
    case .replacement: .replacement
    case .quit: .quit
    case .view: .view
    }
  }

  /// Everything but the type.
  package var payload: [UInt8] {
    switch self {
    case .edits(let edits): return edits.flatMap(\.bytes)
    case .undo, .redo, .left, .quit: return []
    case .replacement(let bytes): return bytes
    case .view(let name): return Array(String(name.rawValue).utf8)
    case .typing(let goal, let label, let text):
      var output = ByteOutput()
      output.put(text)
      output.put(label)
      goal.put(to: &output)
      return output.bytes
    }
  }

  /// Reads an entry back; nil where the bytes are none.
  package init?(_ kind: UInt8, _ payload: [UInt8]) {
    switch Kind(rawValue: kind) {
    case .edits:
      guard let edits = Edit.read(payload) else { return nil }
      self = .edits(edits)
    case .undo: self = .undo
    case .redo: self = .redo
    case .left: self = .left
    case .quit: self = .quit
    case .replacement: self = .replacement(payload)
    case .view:
      guard let byte = payload.first, payload.count == 1,
        let name = ViewName(rawValue: Character(Unicode.Scalar(byte)))
      else { return nil }
      self = .view(name)
    case .typing:
      var input = ByteInput(bytes: payload)
      guard let text = input.text(), let label = input.text(), let goal = Goal(&input) else { return nil }
      self = .typing(goal, label: label, text: text)
    case nil: return nil
    }
  }
}

extension Goal {
  fileprivate func put(to output: inout ByteOutput) {
    switch self {
    case .set(let property, of: let entry):
      output.putKind("s")
      output.put(property)
      output.put(entry)
    case .setValue(let entry):
      output.putKind("v")
      output.put(entry)
    case .rename(let entry):
      output.putKind("n")
      output.put(entry)
    case .insert(let head, let position):
      output.putKind("i")
      output.put(head)
      output.put(position)
    case .contact(let name, then: let goal):
      output.putKind(goal == nil ? "C" : "c")
      output.put(name)
      goal?.put(to: &output)
    case .identify(let key, let position):
      output.putKind("k")
      output.put(key)
      output.put(position)
    case .found(let kind, let name, let key, let position):
      output.putKind("f")
      output.put(kind.rawValue)
      output.put(name)
      output.put(key)
      output.put(position)
    case .addition(let after): output.putKind(after ? "a" : "A")
    case .replacement(of: let entry):
      output.putKind("r")
      output.put(entry)
    case .decision(of: let entry):
      output.putKind("x")
      output.put(entry)
    case .voice(at: let entry):
      output.putKind("w")
      output.put(entry)
    case .belief(of: .new(let name), at: let entry):
      output.putKind("B")
      output.put(name)
      output.put(entry)
    case .belief(of: .room, at: let entry):
      output.putKind("b")
      output.put("")
      output.put(entry)
    case .belief(of: .department(let id), at: let entry):
      output.putKind("b")
      output.put(id)
      output.put(entry)
    case .detour(let condition, let origin):
      output.putKind("d")
      output.put(condition)
      output.put(origin)
    }
  }

  /// Takes a goal; nil where there is none, or one inside more than a few others.
  fileprivate init?(_ input: inout ByteInput, depth: Int = 0) {
    switch input.byte() {
    case UInt8(ascii: "s"):
      guard let property = input.property(), let entry = input.entry() else { return nil }
      self = .set(property, of: entry)
    case UInt8(ascii: "v"):
      guard let entry = input.entry() else { return nil }
      self = .setValue(entry)
    case UInt8(ascii: "n"):
      guard let entry = input.entry() else { return nil }
      self = .rename(entry)
    case UInt8(ascii: "i"):
      guard let head = input.text(), let position = input.position() else { return nil }
      self = .insert(head, position)
    case UInt8(ascii: "c"):
      guard depth < 4, let name = input.text(), let goal = Goal(&input, depth: depth + 1) else { return nil }
      self = .contact(name: name, then: goal)
    case UInt8(ascii: "C"):
      guard let name = input.text() else { return nil }
      self = .contact(name: name, then: nil)
    case UInt8(ascii: "k"):
      guard let key = input.text(), let position = input.position() else { return nil }
      self = .identify(key, position)
    case UInt8(ascii: "f"):
      guard let kind = input.text().flatMap(NamedKind.init(rawValue:)), let name = input.text(),
        let key = input.text(), let position = input.position()
      else { return nil }
      self = .found(kind, name: name, key: key, position)
    case UInt8(ascii: "a"): self = .addition(after: true)
    case UInt8(ascii: "A"): self = .addition(after: false)
    case UInt8(ascii: "r"):
      guard let entry = input.entry() else { return nil }
      self = .replacement(of: entry)
    case UInt8(ascii: "x"):
      guard let entry = input.entry() else { return nil }
      self = .decision(of: entry)
    case UInt8(ascii: "w"):
      guard let entry = input.entry() else { return nil }
      self = .voice(at: entry)
    case UInt8(ascii: "b"):
      guard let id = input.text(), let entry = input.entry() else { return nil }
      self = .belief(of: Voter(id: id), at: entry)
    case UInt8(ascii: "B"):
      guard let name = input.text(), let entry = input.entry() else { return nil }
      self = .belief(of: .new(name), at: entry)
    case UInt8(ascii: "d"):
      guard let condition = input.text(), let origin = input.text() else { return nil }
      self = .detour(condition: condition, from: origin)
    default: return nil
    }
  }
}
