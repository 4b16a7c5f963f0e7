import JourneyCore

/// An object that is being read; what nobody asks for is told at the end.
struct JSONObject {
  /// The byte with which it begins.
  let offset: Int
  private let members: [JSONValue.Member]
  /// What nobody has asked for yet.
  private(set) var rest: [JSONValue.Member]

  init(_ members: [JSONValue.Member], at offset: Int) {
    (self.offset, self.members, rest) = (offset, members, members)
  }

  /// Whether `name` stands for anything but null.
  func has(_ name: String) -> Bool {
    members.contains { member in
      if case .null = member.value.kind { false } else { member.name == name }
    }
  }

  /// What `name` stands for; nil where it is left out, or null.
  mutating func take(_ name: String) -> JSONValue? {
    guard let place = rest.firstIndex(where: { $0.name == name }) else { return nil }
    let value = rest.remove(at: place).value
    if case .null = value.kind { return nil }
    return value
  }
}

/// What is found while a JSON text is read: faults, and what became of what is none.
struct JSONReading {
  /// What is wrong, as far as it is kept: the first ``mostFaults`` that were met.
  private(set) var faults: [ImportFault] = []
  /// How much is wrong.
  private(set) var faultCount = 0
  /// For each thing that is told once, where it was met first, and how often.
  private var remarks: [Remark: (offset: Int, count: Int)] = [:]
  private var declared: [Name: Int] = [:]
  /// How many touchpoints there are so far.
  var touchpoints = 0
  private var references: [(name: Name, offset: Int)] = []

  private struct Remark: Hashable {
    let kind: ImportNote.Kind
    let message: String
  }

  private struct Name: Hashable {
    let kind: NamedKind
    let text: String
  }

  private static let mostFaults = 10_000

  mutating func fail(_ offset: Int, _ message: String) {
    faultCount += 1
    if faults.count < Self.mostFaults { faults.append(ImportFault(offset, message)) }
  }

  mutating func note(_ kind: ImportNote.Kind, _ offset: Int, _ message: String) {
    remarks[Remark(kind: kind, message: message), default: (offset, 0)].count += 1
  }

  /// The notes, in the order of the source.
  func notes(in bytes: [UInt8]) -> [ImportNote] {
    let ordered = remarks.sorted { ($0.value.offset, $0.key.message) < ($1.value.offset, $1.key.message) }
    let lines = bytes.places(of: ordered.map(\.value.offset)).map(\.line)
    return zip(ordered, lines).map { entry, line in
      let (remark, found) = entry
      let times = found.count == 1 ? "" : " (\(found.count) times)"
      return ImportNote(remark.kind, line: line, remark.message + times)
    }
  }

  // MARK: Names

  /// Notes that something has the name `text`; two of a kind are a fault.
  mutating func declare(_ text: String, as kind: NamedKind, at offset: Int) {
    let name = Name(kind: kind, text: text)
    if declared[name] != nil { return fail(offset, "there is another \(kind.rawValue) called “\(text)”") }
    declared[name] = offset
  }

  mutating func refer(to text: String, as kind: NamedKind, at offset: Int) {
    references.append((Name(kind: kind, text: text), offset))
  }

  /// Reports the references that lead nowhere, once everything is read.
  mutating func checkReferences() {
    for (name, offset) in references where declared[name] == nil {
      fail(offset, "there is no \(name.kind.rawValue) called “\(name.text)”")
    }
  }
}

// MARK: - Values

extension JSONReading {
  /// Reads an object by `body`, and notes what is in it that nobody asked for.
  mutating func object<Part>(
    _ value: JSONValue, _ body: (inout Self, inout JSONObject) -> Part?
  ) -> Part? {
    guard case .object(let members) = value.kind else { return expect("an object", value) }
    var object = JSONObject(members, at: value.offset)
    let part = body(&self, &object)
    for member in object.rest {
      note(.dropped, member.offset, "“\(member.name)” is nothing that a journey has, and is left out.")
    }
    return part
  }

  /// The elements of an array as `element` reads them; none where it is left out.
  mutating func list<Part>(
    _ object: inout JSONObject, _ name: String, _ element: (inout Self, JSONValue) -> Part?
  ) -> [Part] {
    guard let value = object.take(name) else { return [] }
    guard case .array(let values) = value.kind else { return expect("an array", value) ?? [] }
    return values.compactMap { element(&self, $0) }
  }

  /// The objects of an array as `body` reads them.
  mutating func objects<Part>(
    _ object: inout JSONObject, _ name: String, _ body: (inout Self, inout JSONObject) -> Part?
  ) -> [Part] {
    list(&object, name) { reading, value in reading.object(value, body) }
  }

  /// Reports that `value` is not what was expected.
  mutating func expect<Part>(_ what: String, _ value: JSONValue) -> Part? {
    fail(value.offset, "\(what) is due here, and this is \(value.kindInWords)")
    return nil
  }

  /// Reports that `name` is missing; what is there and cannot be read was reported then.
  mutating func require<Part>(_ part: Part?, _ name: String, _ object: JSONObject) -> Part? {
    if part == nil, !object.has(name) { fail(object.offset, "this object needs “\(name)”") }
    return part
  }

  mutating func string(_ value: JSONValue) -> String? {
    guard case .string(let text) = value.kind else { return expect("a string", value) }
    return text
  }

  /// A text of one line; an empty one is a fault.
  mutating func line(_ object: inout JSONObject, _ name: String) -> String? {
    object.take(name).flatMap { line($0) }
  }

  mutating func line(_ value: JSONValue) -> String? {
    string(value).flatMap { settle($0, value.offset, ImportText.line) }
  }

  /// A text of one line or more; an empty one is a fault.
  mutating func text(_ object: inout JSONObject, _ name: String) -> String? {
    object.take(name).flatMap { text($0) }
  }

  mutating func text(_ value: JSONValue) -> String? {
    string(value).flatMap { settle($0, value.offset, ImportText.lines) }
  }

  /// A text of one line, without which its object is nothing.
  mutating func needed(_ object: inout JSONObject, _ name: String) -> String {
    let text = line(&object, name)
    return require(text, name, object) ?? ""
  }

  private mutating func settle(
    _ raw: String, _ offset: Int, _ clean: (String) -> (text: String, isWhole: Bool)
  ) -> String? {
    guard !ImportText.isTooLong(raw) else {
      fail(offset, ImportText.tooLong)
      return nil
    }
    let text = clean(raw)
    guard !text.text.isEmpty else {
      fail(offset, "this text is empty; write one, or leave it out where it may be")
      return nil
    }
    if !text.isWhole {
      note(.dropped, offset, "\(ImportText.loss).")
    } else if text.text != raw {
      note(.guessed, offset, "Line ends in a line are spaces, and blanks at the ends of a text mean nothing.")
    }
    return text.text
  }

  mutating func bool(_ object: inout JSONObject, _ name: String) -> Bool? {
    object.take(name).flatMap { value in
      guard case .bool(let isTrue) = value.kind else { return expect("true or false", value) }
      return isTrue
    }
  }

  mutating func number(_ object: inout JSONObject, _ name: String, in range: ClosedRange<Int>) -> Int? {
    object.take(name).flatMap { number($0, in: range) }
  }

  mutating func number(_ value: JSONValue, in range: ClosedRange<Int>) -> Int? {
    guard case .number(let digits) = value.kind else { return expect("a number", value) }
    if let number = Int(digits), range.contains(number) { return number }
    fail(value.offset, "\(digits) is no whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// One of the words of `Word`.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ object: inout JSONObject, _ name: String, as: Word.Type = Word.self
  ) -> Word? {
    object.take(name).flatMap { value in
      guard let text = string(value) else { return nil }
      if let word = Word(rawValue: text) { return word }
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      fail(value.offset, "“\(text)” is none of \(words)")
      return nil
    }
  }

  // MARK: Ids

  /// An id, which the object gives to a thing of `kind`.
  mutating func name<Entity>(
    _ object: inout JSONObject, _ kind: NamedKind
  ) -> Identifier<Entity>? {
    guard let value = object.take("id"), let id: Identifier<Entity> = identifier(value) else { return nil }
    declare(id.text, as: kind, at: value.offset)
    return id
  }

  /// The id of a thing of `kind` that stands elsewhere.
  mutating func reference<Entity>(
    _ object: inout JSONObject, _ name: String, to kind: NamedKind
  ) -> Identifier<Entity>? {
    object.take(name).flatMap { reference($0, to: kind) }
  }

  mutating func reference<Entity>(_ value: JSONValue, to kind: NamedKind) -> Identifier<Entity>? {
    guard let id: Identifier<Entity> = identifier(value) else { return nil }
    refer(to: id.text, as: kind, at: value.offset)
    return id
  }

  mutating func identifier<Entity>(_ value: JSONValue) -> Identifier<Entity>? {
    guard let text = string(value) else { return nil }
    if let id = Identifier<Entity>(text) { return id }
    fail(
      value.offset, "“\(text)” is no id: a–z, 0–9 and -, at most \(Identifier<Entity>.maximumLength) of them")
    return nil
  }
}
