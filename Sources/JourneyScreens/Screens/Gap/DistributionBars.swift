import JourneyCore

/// Voices as seven bars that stand beside one another, from betrayed to delighted.
struct DistributionBars {
  /// Where the first bar stands.
  let column: Int
  /// How many cells a step of the scale takes.
  let step: Int
  /// How many rows the longest bar takes.
  var height: Int
  let glyphs: Glyphs

  /// Whether there is room for the number of voices beside each bar.
  private var hasFigures: Bool { step >= 5 }
  /// The cells of a bar.
  private var thickness: Int { step >= 9 ? 3 : step >= 7 ? 2 : 1 }
  /// The column behind the last step.
  var end: Int { column + 7 * step }

  /// The figures of the scale, above the bars.
  var scale: Row {
    var row = Row()
    for (number, rating) in Rating.scale.enumerated() {
      let figure = glyphs.signed(rating.value)
      if hasFigures || rating.value % 3 == 0 {
        row.put(figure, at: column + number * step - (rating.value == 0 ? 0 : 1), .quiet)
      }
    }
    return row
  }

  /// The bars of `distribution`, the longest `height` rows; nobody is a dot.
  func rows(of distribution: Distribution, _ style: Style) -> [Row] {
    let most = Double(distribution.counts.max() ?? 1)
    return (0..<height).map { number in
      let below = height - 1 - number
      var row = Row()
      for (place, count) in distribution.counts.enumerated() {
        let eighths = count == 0 ? 0 : max(1, Int((Double(count) / most * Double(height * 8)).rounded()))
        put(
          count, min(8, eighths - below * 8), isLast: below == 0, at: column + place * step, style, in: &row)
      }
      return row
    }
  }

  private func put(
    _ count: Int, _ eighths: Int, isLast: Bool, at column: Int, _ style: Style, in row: inout Row
  ) {
    if count == 0 {
      if isLast { row.put(String(glyphs.scaleStep), at: column, .quiet) }
      return
    }
    if eighths > 0 {
      row.put(String(repeating: glyphs.column(eighths: eighths), count: thickness), at: column, style)
    }
    guard isLast, hasFigures else { return }
    let figure = Self.short(count)
    row.put((thickness + figure.count + 2 > step ? "" : " ") + figure, at: column + thickness, style)
  }

  /// `count` in at most four characters: 999, 12k, 3M.
  static func short(_ count: Int) -> String {
    count < 1_000 ? "\(count)" : count < 1_000_000 ? "\(count / 1_000)k" : "\(count / 1_000_000)M"
  }
}
