import JourneyCore

/// Figures as people read them.
enum Figure {
  /// `number` to one place after the point, and none where that is 0: `78.4`, `5`.
  static func rounded(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    guard tenths != tenths.rounded() else { return Phrase.number(Int(tenths)) }
    return (tenths < 0 ? "−" : "") + String(tenths.magnitude)
  }

  /// A share of 1 in percent: `25 %`; a dash where there is none.
  static func percent(_ share: Double?) -> String {
    share.map(Phrase.percent) ?? "–"
  }

  /// A length of time, such as `1 h 5 min`.
  static func time(seconds: Int) -> String {
    let units = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")]
    var rest = seconds
    let parts = units.compactMap { length, name in
      let amount = rest / length
      rest %= length
      return amount == 0 ? nil : "\(amount) \(name)"
    }
    return parts.isEmpty ? "0 min" : parts.joined(separator: " ")
  }

  /// A feeling with its sign: `+3`, `0`, `−1`.
  static func signed(_ value: Int) -> String {
    (value > 0 ? "+" : "") + Phrase.number(value)
  }
}
