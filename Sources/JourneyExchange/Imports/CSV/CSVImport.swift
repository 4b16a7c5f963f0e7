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

  private let title: String
  private let customer: String?
  private let map: [Mapping]

  /// Reads tables of journeys called `title`.
  package init(title: String, customer: String? = nil, map: [Mapping] = []) {
    (self.title, self.customer, self.map) = (title, customer, map)
  }

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
    guard table.problems.isEmpty else { throw ImportFailure(table.problems) }
    guard let header = table.rows.first else { throw ImportFailure([.init("the file is empty")]) }
    let names = header.cells.map { ImportText.line(CSVFormula.restored(table.text(table.cells[$0]))).text }
    if map.isEmpty, let other = CSVTable.allCases.first(where: { $0 != .touchpoints && $0.columns == names })
    {
      let message = "this is the table of \(other.rawValue); a journey is made of that of touchpoints"
      throw ImportFailure([.init(line: header.line, message)])
    }
    let columns = CSVColumns(names, line: header.line, map: map)
    let ragged = Self.ragged(table, width: names.count)
    guard columns.problems.isEmpty, ragged.isEmpty else { throw ImportFailure(columns.problems + ragged) }
    var journey = CSVJourney(title: title, customer: customer, columns)
    for row in table.rows.dropFirst() { journey.add(row, of: table) }
    return journey.imported(columns.notes)
  }

  private static func ragged(_ table: CSVRows, width: Int) -> [ImportFailure.Problem] {
    table.rows.enumerated().compactMap { number, row in
      guard row.cells.count != width else { return nil }
      let message = "row \(number + 1) has \(row.cells.count) cells, and the first row has \(width)"
      return .init(line: row.line, message + "; look for a separator or a quote too many or too few")
    }
  }
}
