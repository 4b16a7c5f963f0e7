/// A piece of a document for people, before it is Markdown or plain text.
enum Block: Hashable, Sendable {
  /// A heading; level 1 is the title.
  case heading(level: Int, String)
  /// Running text; a blank line in it parts paragraphs.
  case paragraph(String)
  /// Somebody's words.
  case quote(String, by: String?)
  /// Named values, one a line.
  case facts([Fact])
  /// Items, one under the other.
  case list([String])
  /// Rows with as many cells as there are columns, and what they are about.
  case table(caption: String, columns: [Column], rows: [[String]])

  /// A named value.
  struct Fact: Hashable, Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A column of a table.
  struct Column: Hashable, Sendable {
    let title: String
    /// How many cells it has in plain text; longer values go on in the next line.
    let width: Int
  }
}
