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
  private(set) var problems: [ImportFailure.Problem] = []
  private(set) var notes: [ImportNote] = []

  /// Reads the names in `header`, which stands on `line`; the user says what some columns are in `map`.
  init(_ header: [String], line: Int, map: [CSVImport.Mapping]) {
    var problems: [ImportFailure.Problem] = []
    let named = Self.fields(map, header, line, &problems)
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
        problems.append(.init(line: line, message))
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
    if places[.title] == nil, problems.isEmpty {
      let columns = header.map { "“\($0)”" }.joined(separator: ", ")
      problems.append(
        .init(
          line: line, "no column says what happens; say which with --map COLUMN=title; there are \(columns)"))
    }
    (self.uses, self.problems) = (uses, problems)
    notes = zip(header, uses).map { Self.note($0, $1, line: line) }
  }

  /// What the user says columns are, by their numbers.
  private static func fields(
    _ map: [CSVImport.Mapping], _ header: [String], _ line: Int, _ problems: inout [ImportFailure.Problem]
  ) -> [Int: CSVField] {
    var fields: [Int: CSVField] = [:]
    for mapping in map {
      guard let field = CSVField(rawValue: mapping.field) else {
        let names = CSVField.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append(.init("“\(mapping.field)” is nothing that a touchpoint has: \(names)"))
        continue
      }
      let number =
        header.firstIndex(of: mapping.column)
        ?? header.firstIndex { CSVField.folded($0) == CSVField.folded(mapping.column) }
      guard let number else {
        let names = header.map { "“\($0)”" }.joined(separator: ", ")
        problems.append(.init(line: line, "there is no column “\(mapping.column)”; there are \(names)"))
        continue
      }
      fields[number] = field
    }
    return fields
  }

  /// The `x-` key of a column that nobody knows.
  private static func key(_ name: String, _ number: Int, _ taken: inout Set<String>) -> String {
    let word = CSVField.folded(name).split(separator: " ").joined(separator: "-")
    var key = "x-" + (word.isEmpty ? "column-\(number + 1)" : word)
    if !taken.insert(key).inserted { key += "-\(number + 1)" }
    taken.insert(key)
    return key
  }

  private static func note(_ name: String, _ use: Use, line: Int) -> ImportNote {
    switch use {
    case .field(let field) where field.rawValue == name:
      ImportNote(.understood, line: line, "The column “\(name)” is what it says.")
    case .field(let field): ImportNote(.guessed, line: line, "The column “\(name)” is the \(field.rawValue).")
    case .computed: ImportNote(.understood, line: line, "The column “\(name)” is computed anew.")
    case .kept(let key):
      ImportNote(
        .guessed, line: line, "The column “\(name)” is nothing that a journey has; it is kept as \(key).")
    }
  }
}
