/// A value that can be written as JSON.
package protocol JSONWritable {
  /// Writes it as the next value.
  func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
  /// Writes a string.
  package func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  /// Writes a number.
  package func write(to json: inout JSONWriter) { json.bare(description) }
}

extension Double: JSONWritable {
  /// Writes the shortest number that reads back as this one; `null` where it is none.
  package func write(to json: inout JSONWriter) { json.bare(isFinite ? description : "null") }
}

extension Bool: JSONWritable {
  /// Writes `true` or `false`.
  package func write(to json: inout JSONWriter) { json.bare(description) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or `null`.
  package func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.bare("null") }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes an array.
  package func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { json.element(element) }
    }
  }
}
