import JourneyCore

/// Reads a table of touchpoints: a row a moment, with the names of the columns in the first row.
package struct CSVImport: JourneyImport {
  /// What the user says of one column.
  package struct Mapping: Hashable, Sendable {
    /// The name of the column.
    package let column: String
    /// What it is: the name of a column of the export.
    package let field: String

    /// Reads `COLUMN=FIELD`, split at the last equals sign; nil where there is none.
    package init?(_ text: String) {
      guard let sign = text.lastIndex(of: "="), sign != text.startIndex else { return nil }
      column = String(text[..<sign])
      field = String(text[text.index(after: sign)...])
    }
  }

  private let choices: ImportChoices

  /// Reads tables as the user wants it.
  package init(_ choices: ImportChoices) { self.choices = choices }

  /// Whether `bytes` begin like a table that has a column of titles.
  package static func accepts(_ bytes: [UInt8]) -> Bool {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let table = CSVRows(Array(bytes[..<end]))
    guard let header = table.rows.first, header.cells.count > 1 else { return false }
    return header.cells.contains { CSVField(called: table.text(table.cells[$0])) == .title }
  }

  /// Reads a whole file.
  package func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported {
    try SourceText.checkNotUTF16(bytes)
    let table = CSVRows(bytes)
    guard table.faults.isEmpty else { throw ImportFailure(table.faults, in: bytes) }
    guard let header = table.rows.first else { throw ImportFailure([.init("the file is empty")]) }
    let cells = table.cells[header.cells]
    let names = cells.map { ImportText.line(CSVFormula.restored(table.text($0))).text }
    if choices.map.isEmpty,
      let other = CSVTable.allCases.first(where: { $0 != .touchpoints && $0.columns == names })
    {
      let message = "this is the table of \(other.rawValue); a journey is made of that of touchpoints"
      throw ImportFailure([ImportFault(header.offset, message)], in: bytes)
    }
    let columns = CSVColumns(names, at: cells.map { Int($0.start) }, line: header.line, map: choices.map)
    let faults = columns.faults + Self.misfits(table, width: names.count)
    guard columns.mistakes.isEmpty, faults.isEmpty else {
      let failure = ImportFailure(faults, in: bytes)
      throw ImportFailure(
        columns.mistakes.map { .init($0) } + failure.problems, of: columns.mistakes.count + failure.count)
    }
    var journey = CSVJourney(choices, columns)
    for row in table.rows.dropFirst() { journey.add(row, of: table) }
    return journey.imported(columns.notes)
  }

  /// The rows that do not have as many cells as the first.
  private static func misfits(_ table: CSVRows, width: Int) -> [ImportFault] {
    table.rows.enumerated().compactMap { number, row in
      guard row.cells.count != width else { return nil }
      let message = "row \(number + 1) has \(row.cells.count) cells, and the first row has \(width)"
      return ImportFault(row.offset, message + "; look for a separator or a quote too many or too few")
    }
  }
}
