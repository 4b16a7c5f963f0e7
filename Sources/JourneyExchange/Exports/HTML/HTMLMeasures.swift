import JourneyCore

/// The figures of the main route, one beside the other; those that are not well stand out.
struct HTMLMeasures {
  private let analysis: Analysis
  private var measures: Measures { analysis.measures }

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The list.
  var html: String {
    let items = figures.map { name, figure, words in
      "<div\(name.map { " class=\"\($0)\"" } ?? "")><dt>\(words)</dt><dd>\(figure)</dd></div>\n"
    }
    return "<dl class=\"measures\">\n\(items.joined())</dl>\n"
  }

  private var figures: [(name: String?, figure: String, words: String)] {
    let (cold, severe) = (measures.handoffs.cold, analysis.counts[.severe])
    let said = measures.demands[.repeat]
    let waited = measures.waitingSeconds
    let gap = measures.gap
    return [
      (nil, Phrase.number(measures.touchpoints), measures.touchpoints == 1 ? "moment" : "moments"),
      (nil, "\(Phrase.number(measures.needsServed)) of \(Phrase.number(measures.needs))", "needs served"),
      (nil, Figure.percent(measures.firstContactResolution), "served at first contact"),
      (
        nil, Phrase.number(measures.contacts),
        "contacts from \(Phrase.count(measures.departments, "department"))"
      ),
      (
        cold > 0 ? "bad" : nil, Phrase.number(measures.handoffs.total),
        "handed over" + (cold > 0 ? ", \(Phrase.number(cold)) cold" : "")
      ),
      (nil, Phrase.number(said), said == 1 ? "thing said again" : "things said again"),
      (nil, waited == 0 ? "0" : Phrase.time(seconds: waited), "waited"),
      (
        severe > 0 ? "bad" : nil, Phrase.number(analysis.counts.total),
        "flags" + (severe > 0 ? ", \(Phrase.number(severe)) severe" : "")
      ),
    ]
      + [
        gap.map { ("believed", Phrase.percent($0.believed.share), "superior, we believe") },
        gap.map { ("rated", Phrase.percent($0.rated.share), "superior, they say") },
      ].compactMap(\.self)
  }
}
