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
}
