package import JourneyCore

/// What we make the customer do, as a list of switches; a switch for waiting has its time.
package struct DemandList: Hashable, Sendable {
  /// What is demanded, in the order in which it was switched on.
  package private(set) var demands: [Demand]
  /// The switch that is selected.
  package private(set) var cursor = ListCursor()
  /// How long, while it is typed.
  package private(set) var time: TextField?

  /// Begins with `demands`.
  package init(_ demands: [Demand]) { self.demands = demands }

  /// The kinds, one switch each.
  package static let kinds = Demand.Kind.allCases

  /// The demands as files write them.
  package var written: String { demands.map(\.written).joined(separator: ", ") }

  /// The demands, and the time that is being typed.
  package var record: String {
    (demands.map(\.written) + (time.map { ["wait \($0.text)"] } ?? [])).joined(separator: ", ")
  }

  /// Goes on with `record`: what is no demand is a time that was being typed.
  package init(record: String) {
    self.init([])
    for item in record.utf8.split(separator: UInt8(ascii: ",")) {
      let item = item.drop { $0 == UInt8(ascii: " ") }
      if let demand = Demand(written: item) {
        demands.append(demand)
      } else if let words = String(item), words.hasPrefix("wait") {
        time = TextField(String(words.dropFirst(5)))
      }
    }
  }

  /// What is demanded of `kind`.
  package func demands(of kind: Demand.Kind) -> [Demand] { demands.filter { $0.kind == kind } }

  /// Takes `key`; says whether the list has a use for it.
  mutating func take(_ key: Key) -> Bool {
    if time != nil { return takeTime(key) }
    switch key {
    case .up: _ = cursor.move(.up, count: Self.kinds.count, page: 1)
    case .down: _ = cursor.move(.down, count: Self.kinds.count, page: 1)
    case .character(" "): toggle(Self.kinds[cursor.selection])
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII, Self.kinds.indices.contains(digit - 1)
      else { return false }
      cursor.selection = digit - 1
      toggle(Self.kinds[digit - 1])
    case .alt, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .left, .right, .altUp,
      .altDown, .altLeft, .altRight, .home, .end, .pageUp, .pageDown, .paste, .click, .wheel:
      return false
    }
    return true
  }

  private mutating func toggle(_ kind: Demand.Kind) {
    if !demands(of: kind).isEmpty {
      demands.removeAll { $0.kind == kind }
    } else if let demand = Demand(written: kind.rawValue.utf8) {
      demands.append(demand)
    } else {
      time = TextField("10m")
    }
  }

  private mutating func takeTime(_ key: Key) -> Bool {
    guard var field = time else { return false }
    if key == .enter {
      if let waiting = WaitingTime(written: Array(field.text.utf8)) {
        demands.append(.wait(waiting))
        time = nil
      }
      return true
    }
    if key == .escape {
      time = nil
      return true
    }
    defer { time = field }
    return field.take(key)
  }
}
