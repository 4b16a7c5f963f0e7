/// What the user says of a file that is imported.
package struct ImportChoices: Hashable, Sendable {
  /// What to call the journey where the file does not say.
  package var title: String
  /// Who travels; nil where the file is to say it.
  package var customer: String?
  /// What the columns of a table are.
  package var map: [CSVImport.Mapping]

  /// Says nothing but what is given.
  package init(
    title: String = "A journey without a title", customer: String? = nil, map: [CSVImport.Mapping] = []
  ) {
    (self.title, self.customer, self.map) = (title, customer, map)
  }
}
