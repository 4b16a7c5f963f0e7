/// Values by small numbers.
struct NumberTable<Value> {
  /// The numbers with their values, in the order in which they came.
  var entries: [(number: Int, value: Value)] = []
  /// Places in ``entries``, once there are more than ``few``: to look at each of a few is faster than any table.
  private var places: [Int: Int] = [:]

  private static var few: Int { 16 }

  /// An empty table.
  init() {}

  /// Where in ``entries`` that of `number` stands; nil where there is none.
  func place(of number: Int) -> Int? {
    places.isEmpty ? entries.firstIndex { $0.number == number } : places[number]
  }

  /// Adds the value of a `number` that has none.
  mutating func append(_ value: Value, at number: Int) {
    entries.append((number, value))
    if !places.isEmpty {
      places[number] = entries.count - 1
    } else if entries.count > Self.few {
      places = Dictionary(uniqueKeysWithValues: zip(entries.lazy.map(\.number), entries.indices))
    }
  }
}
