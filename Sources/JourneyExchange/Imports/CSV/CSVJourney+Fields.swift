import JourneyCore

extension CSVJourney {
  /// Gives `touchpoint` what stands in a cell, and says whether that is what the column has.
  mutating func take(
    _ raw: String, _ field: CSVField, of touchpoint: inout Touchpoint, _ row: CSVRows.Row
  ) -> Bool {
    var line: String { ImportText.line(raw).text }
    switch field {
    case .id, .title, .stage, .detour: break
    case .need: touchpoint.need = line.unlessEmpty
    case .channel: touchpoint.channel = line.unlessEmpty
    case .owner: touchpoint.owners = Self.list(raw).map { organisation.department($0) }.unique
    case .serves: touchpoint.statedServes = Touchpoint.Beneficiary(rawValue: line.lowercased())
    case .critical: touchpoint.statedCritical = Self.answer(line)
    case .promise: touchpoint.promise = Touchpoint.PromiseEffect(rawValue: line.lowercased())
    case .contacts: meet(Self.list(raw), &touchpoint, row)
    case .feels: touchpoint.feels = Self.rating(line)
    case .believed:
      touchpoint.believed = Distribution(written: Array(line.utf8)).map { [Belief(distribution: $0)] } ?? []
    case .rated:
      touchpoint.rated = Distribution(written: Array(line.utf8)).map { [Rated(distribution: $0)] } ?? []
    case .quote: touchpoint.quotes = Self.lines(raw).map { Quote(line: $0) }
    case .story: touchpoint.story = ImportText.lines(raw).text.unlessEmpty
    case .measure: touchpoint.measure = ImportText.lines(raw).text.unlessEmpty
    case .note, .pain, .idea, .question, .decision, .action: annotate(raw, field, &touchpoint)
    }
    return isTaken(field, touchpoint)
  }

  /// Whether the value of a column with words of its own was one of them.
  private func isTaken(_ field: CSVField, _ touchpoint: Touchpoint) -> Bool {
    switch field {
    case .serves: touchpoint.statedServes != nil
    case .critical: touchpoint.statedCritical != nil
    case .promise: touchpoint.promise != nil
    case .feels: touchpoint.feels != nil
    case .believed: !touchpoint.believed.isEmpty
    case .rated: !touchpoint.rated.isEmpty
    case .id, .title, .stage, .detour, .need, .channel, .owner, .contacts, .quote, .story, .measure, .note,
      .pain,
      .idea, .question, .decision, .action:
      true
    }
  }

  private func annotate(_ raw: String, _ field: CSVField, _ touchpoint: inout Touchpoint) {
    guard let kind = field.annotation else { return }
    touchpoint.annotations += Self.lines(raw).map { Annotation(kind: kind, line: $0) }
  }

  /// A contact belongs to the department in parentheses behind its name, else to the first that answers for the moment.
  private mutating func meet(_ names: [String], _ touchpoint: inout Touchpoint, _ row: CSVRows.Row) {
    let home = touchpoint.owners.first
    touchpoint.encounters = names.map { name in
      Encounter(contact: organisation.contact(name, of: home, line: row.line))
    }
  }

  /// The names in a cell: parted by semicolons or line ends where there are any, else by commas.
  private static func list(_ raw: String) -> [String] {
    let isOne = !raw.utf8.contains {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",")
    }
    if isOne { return [ImportText.line(raw).text].filter { !$0.isEmpty } }
    let isListed = raw.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
    let parts = raw.unicodeScalars.split { isListed ? $0 == ";" || $0 == "\n" : $0 == "," }
    return parts.map { ImportText.line(String(Substring($0))).text }.filter { !$0.isEmpty }
  }

  private static func lines(_ raw: String) -> [String] {
    guard raw.utf8.contains(UInt8(ascii: "\n")) else {
      return [ImportText.line(raw).text].filter { !$0.isEmpty }
    }
    return raw.unicodeScalars.split(separator: "\n").map { ImportText.line(String(Substring($0))).text }
      .filter {
        !$0.isEmpty
      }
  }

  private static func answer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "x": true
    case "no", "n", "false", "0": false
    default: nil
    }
  }

  /// A number from −3 to +3, with any sign, or the word for it.
  private static func rating(_ text: String) -> Rating? {
    ratings[text] ?? Rating.scale.first { $0.word == text.lowercased() }
  }

  private static let ratings = Dictionary(
    Rating.scale.flatMap { rating in
      let digits = "\(rating.value.magnitude)"
      let signs = rating.value < 0 ? ["-", "−"] : rating.value > 0 ? ["+", ""] : ["+", "", "-", "−"]
      return signs.map { ($0 + digits, rating) }
    }, uniquingKeysWith: { first, _ in first })
}

/// The departments and contacts that a table names.
struct CSVOrganisation {
  private(set) var departments: [Department] = []
  private(set) var contacts: [Contact] = []
  private(set) var notes: [ImportNote] = []
  private var departmentIDs = ImportedIDs<Department>(fallback: NamedKind.department.rawValue)
  private var contactIDs = ImportedIDs<Contact>(fallback: NamedKind.contact.rawValue)
  private var byName: [String: Identifier<Department>] = [:]
  private var met: [String: Identifier<Contact>] = [:]

  private static let unknown = "Unknown department"

  /// The department called `name`.
  mutating func department(_ name: String) -> Identifier<Department> {
    if let id = byName[name] { return id }
    let id = departmentIDs.make(from: name)
    byName[name] = id
    departments.append(Department(id: id, name: name))
    return id
  }

  /// The contact called `text`, which may name its department in parentheses, else is met where `owner` answers.
  mutating func contact(
    _ text: String, of owner: Identifier<Department>?, line: Int
  ) -> Identifier<Contact> {
    if let id = met[text] { return id }
    let (name, home) = Self.parted(text)
    let department = home.map { self.department($0) } ?? owner ?? self.department(Self.unknown)
    let id = contactIDs.make(from: name)
    met[text] = id
    contacts.append(Contact(id: id, name: name, department: department))
    if home == nil {
      let called = departments.first { $0.id == department }?.name ?? ""
      notes.append(ImportNote(.guessed, line: line, "“\(name)” belongs to “\(called)”, which nobody says."))
    }
    return id
  }

  /// `The host (Front of house)` in its two parts.
  private static func parted(_ text: String) -> (name: String, department: String?) {
    guard text.hasSuffix(")") else { return (text, nil) }
    var depth = 0
    for place in text.indices.reversed() {
      if text[place] == ")" { depth += 1 }
      if text[place] == "(" { depth -= 1 }
      guard depth == 0 else { continue }
      let name = ImportText.line(String(text[..<place])).text
      let department = ImportText.line(String(text[text.index(after: place)...].dropLast())).text
      return name.isEmpty || department.isEmpty ? (text, nil) : (name, department)
    }
    return (text, nil)
  }
}
