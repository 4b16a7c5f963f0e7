import JourneyCore

/// What an encounter makes the customer do, in words where there is room and in letters where there is none.
enum MapDemands {
  /// The letter of a kind of demand: a small one, for capitals are departments.
  static func letter(_ kind: Demand.Kind) -> Character {
    switch kind {
    case .repeat: "r"
    case .identify: "i"
    case .pay: "$"
    case .sign: "s"
    case .fillIn: "f"
    case .wait: "w"
    case .move: "m"
    case .chase: "c"
    case .carry: "k"
    }
  }

  /// The word for a kind of demand.
  static func word(_ kind: Demand.Kind) -> String { kind == .fillIn ? "fill in" : kind.rawValue }

  /// One letter for each kind among `demands`, in their order.
  static func letters(_ demands: [Demand]) -> [Character] {
    var letters: [Character] = []
    for demand in demands where !letters.contains(letter(demand.kind)) { letters.append(letter(demand.kind)) }
    return letters
  }

  /// `demands` in the longest form that fits `columns`.
  static func text(_ demands: [Demand], columns: Int) -> String {
    let words = demands.map(phrase)
    let short = demands.map { demand in
      if case .wait = demand {
        phrase(demand).split(separator: " ").last.map(String.init) ?? ""
      } else {
        phrase(demand)
      }
    }
    return [words, short].map { $0.joined(separator: " ") }.first { $0.count <= columns }
      ?? String(letters(demands))
  }

  /// Whether ``text(_:columns:)`` needs letters.
  static func areLetters(_ demands: [Demand], columns: Int) -> Bool {
    !demands.isEmpty && text(demands, columns: columns) == String(letters(demands))
  }

  private static func phrase(_ demand: Demand) -> String {
    guard case .wait(let time) = demand else { return word(demand.kind) }
    return "wait \(time.amount)\(time.unit.rawValue)"
  }
}
