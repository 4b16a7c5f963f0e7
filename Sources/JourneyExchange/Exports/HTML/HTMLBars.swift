import JourneyCore

/// What we believe beside what customers say, as pairs of bars on the seven-point scale.
///
/// What is believed is hollow, what is said is solid.
struct HTMLBars {
  private static let height = 110
  private static let step = 58
  private static let bar = 20

  private let believed: [Int]
  private let rated: [Int]
  private let gap: DeliveryGap?

  /// The bars of a touchpoint; nil where nobody believes or says anything.
  init?(_ touchpoint: Touchpoint) {
    guard !touchpoint.believed.isEmpty || !touchpoint.rated.isEmpty else { return nil }
    believed = Self.pooled(touchpoint.believed.map(\.distribution))
    rated = Self.pooled(touchpoint.rated.map(\.distribution))
    gap = DeliveryGap(at: touchpoint)
  }

  /// The element.
  var html: String {
    "<figure class=\"bars\">\n<svg role=\"img\" aria-label=\"\(words)\" width=\"430\" height=\"170\" viewBox=\"0 0 430 170\">\n"
      + "\(bars)</svg>\n<figcaption>\(caption)</figcaption>\n</figure>\n"
  }

  private static func pooled(_ all: [Distribution]) -> [Int] {
    Rating.scale.map { rating in all.reduce(0) { $0 + $1[rating] } }
  }

  /// The largest share of one side that has the same rating.
  private var largest: Double {
    [believed, rated].flatMap { counts -> [Double] in
      let total = Double(counts.reduce(0, +))
      return total > 0 ? counts.map { Double($0) / total } : []
    }.max() ?? 1
  }

  private var caption: String {
    let key =
      "<span class=\"key believed\"></span> we believe, <span class=\"key rated\"></span> customers say"
    guard let gap else { return key + ", in percent" }
    return
      "<span class=\"key believed\"></span> we believe \(Phrase.percent(gap.believed.share)) pleased or better, "
      + "<span class=\"key rated\"></span> customers say \(Phrase.percent(gap.rated.share)): "
      + "<b>a gap of \(Phrase.number(gap.wholePoints)) points</b>"
  }

  private var words: String {
    let sides = [("We believe", believed), ("Customers say", rated)].filter { $0.1.contains { $0 > 0 } }
    return sides.map { name, counts in
      let figures = zip(Rating.scale, counts).filter { $0.1 > 0 }
        .map { "\($0.1) \($0.0.word) (\(Phrase.signed($0.0.value)))" }
      return "\(name): \(figures.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private var bars: String {
    var html = "<path class=\"r\" d=\"M8 \(Self.height + 30)h414\"/>\n"
    for (number, rating) in Rating.scale.enumerated() {
      let x = 16 + number * Self.step
      html +=
        bar(believed, number, x: x, name: "believed") + bar(rated, number, x: x + Self.bar + 4, name: "rated")
      html +=
        "<text class=\"tn\" x=\"\(x + Self.bar + 2)\" y=\"160\" text-anchor=\"middle\">\(Phrase.signed(rating.value))</text>\n"
    }
    return html
  }

  private func bar(_ counts: [Int], _ number: Int, x: Int, name: String) -> String {
    let total = counts.reduce(0, +)
    guard total > 0, counts[number] > 0 else { return "" }
    let share = Double(counts[number]) / Double(total)
    let height = max(2, Int((share / largest * Double(Self.height)).rounded()))
    let top = Self.height + 30 - height
    let percent = Int((share * 100).rounded())
    return "<rect class=\"bar \(name)\" x=\"\(x)\" y=\"\(top)\" width=\"\(Self.bar)\" height=\"\(height)\"/>"
      + "<text class=\"tx q\" x=\"\(x + Self.bar / 2)\" y=\"\(top - 5)\" text-anchor=\"middle\">\(percent)</text>\n"
  }
}
