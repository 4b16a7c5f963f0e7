import JourneyCore

/// Which column of a table is what.
struct CSVColumns {
  /// What a column is.
  enum Use: Hashable {
    /// It is a part of a touchpoint.
    case field(CSVField)
    /// It is computed, and made anew.
    case computed
    /// Nobody knows; it is kept under this key.
    case kept(String)
  }

  let uses: [Use]
  /// What is wrong with the names in the first row.
  private(set) var faults: [ImportFault] = []
  /// What is wrong with what the user says of the columns.
  private(set) var mistakes: [String] = []
  private(set) var notes: [ImportNote] = []

  /// Reads the names in `header`, which stand `at` these bytes on `line`; the user says what some columns are in `map`.
  init(_ header: [String], at offsets: [Int], line: Int, map: [CSVImport.Mapping]) {
    var faults: [ImportFault] = []
    let named = Self.fields(map, header, &mistakes)
    var places: [CSVField: Int] = [:]
    var uses: [Use] = []
    var taken: Set<String> = []
    for (number, name) in header.enumerated() {
      let field =
        named[number]
        ?? (named.values.contains { $0 == CSVField(called: name) } ? nil : CSVField(called: name))
      if let field, let other = places[field] {
        let message =
          "“\(header[other])” and “\(name)” would both be the \(field.rawValue); say which with --map"
        faults.append(ImportFault(offsets[number], message))
      }
      if let field {
        places[field] = number
        uses.append(.field(field))
      } else if CSVField.computed.contains(CSVField.folded(name)) {
        uses.append(.computed)
      } else {
        uses.append(.kept(Self.key(name, number, &taken)))
      }
    }
    if places[.title] == nil, faults.isEmpty {
      let message = "no column says what happens; say which with --map COLUMN=title; there are "
      faults.append(ImportFault(offsets.first ?? 0, message + Self.list(header)))
    }
    // What follows from the user's mistakes is none of the table's.
    (self.uses, self.faults) = (uses, mistakes.isEmpty ? faults : [])
    notes = Self.notes(header, uses, line: line)
  }

  /// What the user says columns are, by their numbers: each column and each field once.
  private static func fields(
    _ map: [CSVImport.Mapping], _ header: [String], _ mistakes: inout [String]
  ) -> [Int: CSVField] {
    var fields: [Int: CSVField] = [:]
    for mapping in map {
      guard let field = CSVField(rawValue: mapping.field) else {
        let names = CSVField.allCases.map(\.rawValue).joined(separator: ", ")
        mistakes.append("“\(mapping.field)” is nothing that a touchpoint has: \(names)")
        continue
      }
      let number =
        header.firstIndex(of: mapping.column)
        ?? header.firstIndex { CSVField.folded($0) == CSVField.folded(mapping.column) }
      guard let number else {
        mistakes.append("there is no column “\(mapping.column)”; there are \(list(header))")
        continue
      }
      if let other = fields[number] {
        mistakes.append(
          "--map gives the column “\(header[number])” twice: as \(other.rawValue) and as \(field.rawValue)")
      } else if let other = fields.first(where: { $0.value == field })?.key {
        mistakes.append(
          "--map gives the \(field.rawValue) twice: in “\(header[other])” and in “\(header[number])”")
      }
      fields[number] = field
    }
    return fields
  }

  private static func list(_ names: some Sequence<String>) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// The `x-` key of a column that nobody knows.
  private static func key(_ name: String, _ number: Int, _ taken: inout Set<String>) -> String {
    let word = CSVField.folded(name).split(separator: " ").joined(separator: "-")
    var key = "x-" + (word.isEmpty ? "column-\(number + 1)" : word)
    if !taken.insert(key).inserted { key += "-\(number + 1)" }
    taken.insert(key)
    return key
  }

  /// What is to be told: of the columns that are called what they are all in one.
  private static func notes(_ header: [String], _ uses: [Use], line: Int) -> [ImportNote] {
    let columns = zip(header, uses).map { (name: $0, use: $1) }
    let (own, others) = (columns.filter(isOwn), columns.filter { !isOwn($0) })
    let (plain, computed) = (own.filter { $0.use != .computed }.count, own.filter { $0.use == .computed })
    var notes: [ImportNote] = []
    if plain > 0 {
      let words = plain == 1 ? "column is what it is" : "columns are what they are"
      notes.append(ImportNote(.understood, line: line, "\(plain) \(words) called."))
    }
    if !computed.isEmpty {
      notes.append(ImportNote(.understood, line: line, "Computed anew: \(list(computed.map(\.name)))."))
    }
    return notes + others.compactMap { note($0.name, $0.use, line: line) }
  }

  /// Whether a column is called as the export calls it.
  private static func isOwn(_ column: (name: String, use: Use)) -> Bool {
    switch column.use {
    case .field(let field): field.rawValue == column.name
    case .computed: true
    case .kept: false
    }
  }

  private static func note(_ name: String, _ use: Use, line: Int) -> ImportNote? {
    switch use {
    case .field(let field): ImportNote(.guessed, line: line, "The column “\(name)” is the \(field.rawValue).")
    case .computed: nil
    case .kept(let key):
      ImportNote(
        .guessed, line: line, "The column “\(name)” is nothing that a journey has; it is kept as \(key).")
    }
  }
}
