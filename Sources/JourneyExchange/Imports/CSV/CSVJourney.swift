import JourneyCore

/// The journey that the rows of a table make.
struct CSVJourney {
  let columns: CSVColumns
  var journey: Journey
  var notes: [ImportNote] = []
  private var head = ImportNotes()
  var kept: [Imported.Kept] = []
  var organisation = CSVOrganisation()
  private var ids = ImportedIDs<Touchpoint>(fallback: NamedKind.touchpoint.rawValue)
  private var stageCell: String?
  /// How many touchpoints there are.
  private(set) var count = 0
  private let idPlace: Int?
  private let titlePlace: Int?
  private let stagePlace: Int?
  private let detourPlace: Int?
  /// The places of the columns in the order in which they are read: who answers for a moment before whom one meets.
  private let order: [Int]

  /// A journey without rows.
  init(_ choices: ImportChoices, _ columns: CSVColumns) {
    self.columns = columns
    journey = Journey(title: head.title(choices, because: "A table does not say what its journey is called"))
    journey.customer = choices.customer
    idPlace = columns.uses.firstIndex(of: .field(.id))
    titlePlace = columns.uses.firstIndex(of: .field(.title))
    stagePlace = columns.uses.firstIndex(of: .field(.stage))
    detourPlace = columns.uses.firstIndex(of: .field(.detour))
    let owner = columns.uses.firstIndex(of: .field(.owner))
    order = [owner].compactMap(\.self) + columns.uses.indices.filter { $0 != owner }
  }

  /// What came of all rows.
  func imported(_ columnNotes: [ImportNote]) -> Imported {
    var imported = Imported(journey: journey)
    imported.journey.departments = organisation.departments
    imported.journey.contacts = organisation.contacts
    imported.kept = kept
    let sum = ImportNote(
      .understood, "\(Phrase.count(count, "row")) \(count == 1 ? "is a touchpoint" : "are touchpoints").")
    imported.notes = [sum] + head.sorted + columnNotes + organisation.notes + notes
    return imported
  }

  /// Adds the touchpoint of `row`, or begins the stage that it names alone.
  mutating func add(_ row: CSVRows.Row, of table: CSVRows) {
    let cells = table.cells[row.cells]
    let first = row.cells.lowerBound
    if let detourPlace, !cells[first + detourPlace].isEmpty {
      return notes.append(
        ImportNote(
          .dropped, line: row.line, "A moment of another way: a table has no place for where that leads."))
    }
    if let stagePlace, !cells[first + stagePlace].isEmpty {
      beginStage(line(cells[first + stagePlace], of: table, row))
    }
    var written = ""
    if let titlePlace { written = line(cells[first + titlePlace], of: table, row) }
    if written.isEmpty {
      let isStage = row.cells.allSatisfy { cells[$0].isEmpty || $0 - first == stagePlace }
      if isStage { return }
      written = "Row \(row.line)"
      notes.append(
        ImportNote(.guessed, line: row.line, "This row has no title; the moment is called “\(written)”."))
    }
    var touchpoint = Touchpoint(id: makeID(cells, written, table, row), title: written)
    for place in order where !cells[first + place].isEmpty {
      take(cells[first + place], columns.uses[place], &touchpoint, table, row)
    }
    put(touchpoint)
  }

  private mutating func makeID(
    _ cells: ArraySlice<CSVRows.Cell>, _ title: String, _ table: CSVRows, _ row: CSVRows.Row
  ) -> Identifier<Touchpoint> {
    guard let place = idPlace else { return ids.make(from: title) }
    let cell = cells[row.cells.lowerBound + place]
    guard !cell.isEmpty else { return ids.make(from: title) }
    let text = line(cell, of: table, row)
    let id = ids.keep(text)
    if id.text != text {
      notes.append(ImportNote(.guessed, line: row.line, "The id “\(text)” becomes \(id)."))
    }
    return id
  }

  private mutating func put(_ touchpoint: Touchpoint) {
    count += 1
    if journey.stages.isEmpty {
      journey.unstaged.append(touchpoint)
    } else {
      journey.stages[journey.stages.count - 1].touchpoints.append(touchpoint)
    }
  }

  private mutating func take(
    _ cell: CSVRows.Cell, _ use: CSVColumns.Use, _ touchpoint: inout Touchpoint, _ table: CSVRows,
    _ row: CSVRows.Row
  ) {
    switch use {
    case .computed, .field(.id), .field(.title), .field(.stage), .field(.detour): break
    case .field(let field):
      let raw = text(cell, of: table, row)
      if !take(raw, field, of: &touchpoint, row) {
        keep(raw, as: "x-" + field.rawValue, row, isMistaken: true)
      }
    case .kept(let key): keep(text(cell, of: table, row), as: key, row, isMistaken: false)
    }
  }

  /// A stage goes on as long as its name is repeated, or left out.
  private mutating func beginStage(_ name: String) {
    guard !name.isEmpty, name != stageCell else { return }
    stageCell = name
    journey.stages.append(Stage(title: name))
  }

  private mutating func keep(_ raw: String, as key: String, _ row: CSVRows.Row, isMistaken: Bool) {
    let text = ImportText.lines(raw).text
    guard !text.isEmpty else { return }
    kept.append(.init(key, text, at: .touchpoint(count)))
    guard isMistaken else { return }
    notes.append(
      ImportNote(
        .guessed, line: row.line, "“\(text)” is not what stands in this column; it is kept as \(key)."))
  }

  /// A cell as one line.
  private mutating func line(_ cell: CSVRows.Cell, of table: CSVRows, _ row: CSVRows.Row) -> String {
    ImportText.line(text(cell, of: table, row)).text
  }

  /// What stands in a cell; that a journey cannot hold all of it is told.
  private mutating func text(_ cell: CSVRows.Cell, of table: CSVRows, _ row: CSVRows.Row) -> String {
    let raw = CSVFormula.restored(table.text(cell))
    if !ImportText.isWhole(raw) { notes.append(ImportNote(.dropped, line: row.line, "\(ImportText.loss).")) }
    return raw
  }
}
