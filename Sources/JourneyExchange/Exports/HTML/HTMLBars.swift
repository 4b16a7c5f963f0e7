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
    let sides = [
      ("believed", "we believe", believed, gap?.believed), ("rated", "customers say", rated, gap?.rated),
    ]
    let keys = sides.compactMap { name, words, counts, voices -> String? in
      let total = counts.reduce(0, +)
      guard total > 0 else { return nil }
      let share = voices.map { " \(Phrase.percent($0.share)) pleased or better," } ?? ""
      return "<span class=\"key \(name)\"></span> \(words)\(share) of \(total)"
    }
    let end = gap.map { ": <b>a gap of \(Phrase.number($0.wholePoints)) points</b>" } ?? ", in percent"
    return keys.joined(separator: "; ") + end
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
    var (figures, paths) = ("", "")
    for (name, counts, shift) in [("believed", believed, 0), ("rated", rated, Self.bar + 4)] {
      let total = Double(counts.reduce(0, +))
      var path = ""
      for (number, count) in counts.enumerated() where count > 0 {
        let x = 16 + number * Self.step + shift
        let height = max(2, Int((Double(count) / total / largest * Double(Self.height)).rounded()))
        path += "M\(x) \(Self.height + 30)v-\(height)h\(Self.bar)v\(height)z"
        let percent = Int((Double(count) / total * 100).rounded())
        figures += "<text x=\"\(x + Self.bar / 2)\" y=\"\(Self.height + 25 - height)\">\(percent)</text>"
      }
      paths += path.isEmpty ? "" : "<path class=\"bar \(name)\" d=\"\(path)\"/>"
    }
    return "<use href=\"#_scale\"/>\(paths)<g class=\"tf tx\">\(figures)</g>"
  }
}
