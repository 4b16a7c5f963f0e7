import JourneyCore

/// What somebody said about how the customer feels: a department of ours, or customers who were asked.
struct GapVoice: Hashable {
  /// Who said it.
  let label: String
  /// What they said.
  let distribution: Distribution
  /// How it looks.
  let role: Style.Role
  /// Where it comes from.
  var source: String?
  /// Whether it is a sum of others, which can be left out.
  var isSum = false

  /// All that is known of `touchpoint`: what we believe, then what customers say.
  static func all(of touchpoint: Touchpoint, in journey: Journey) -> [GapVoice] {
    let believed = touchpoint.believed.map { belief in
      GapVoice(
        label: Phrase.opening(journey.believer(belief.department)), distribution: belief.distribution,
        role: .believed)
    }
    let rated = touchpoint.rated.map { rated in
      let facts = [rated.segment, rated.source, rated.asOf?.written]
      return GapVoice(
        label: "they say", distribution: rated.distribution, role: .rated,
        source: facts.compactMap(\.self).joined(separator: ", "))
    }
    return believed + sum("we believe", of: believed) + rated + sum("all of them", of: rated)
  }

  /// What `believer` believes, and what customers say at the same moments; without them, what it believes anywhere.
  static func all(of believer: GapFigures.Believer) -> [GapVoice] {
    let sides = [
      ("we believe", believer.believed, Style.Role.believed), ("they say", believer.rated, .rated),
    ]
    return sides.compactMap { label, counts, role in
      Distribution(counts: counts).map { GapVoice(label: label, distribution: $0, role: role) }
    }
  }

  private static func sum(_ label: String, of voices: [GapVoice]) -> [GapVoice] {
    guard let first = voices.first, voices.count > 1 else { return [] }
    let counts = voices.reduce(GapFigures.nobody) { GapFigures.sum($0, $1.distribution) }
    guard let distribution = Distribution(counts: counts) else { return [] }
    return [GapVoice(label: label, distribution: distribution, role: first.role, isSum: true)]
  }
}
