import JourneyCore

extension Identifier: JSONWritable {
  /// Writes the id as a string.
  package func write(to json: inout JSONWriter) { json.string(text) }
}

extension [Evidence] {
  /// Writes an object with a member for each fact.
  func write(to json: inout JSONWriter) {
    json.object { json in
      for evidence in self { json.member(named: evidence.name, evidence.value) }
    }
  }
}

extension Evidence.Value: JSONWritable {
  /// Writes the fact as what it is.
  package func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .count(let count): count.write(to: &json)
    case .number(let number): number.write(to: &json)
    case .list(let texts): texts.write(to: &json)
    }
  }
}
