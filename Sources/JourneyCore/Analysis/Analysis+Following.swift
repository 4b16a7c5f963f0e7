extension Analysis {
  /// Analyses `journey`, which differs from that of `previous` in the properties of one touchpoint.
  ///
  /// What no route looks at, such as a title, a story or an owner, has only its own findings looked for again; any
  /// other change is analysed in full. The result is that of ``init(_:)``.
  ///
  /// - Parameters:
  ///   - journey: The journey after the change.
  ///   - previous: The analysis of the journey before it.
  ///   - touchpoint: What was changed, by its number in ``JourneyIndex/touchpoints``.
  /// - Precondition: every reference in `journey` leads somewhere, and nothing else of it has changed.
  public init(_ journey: Journey, following previous: Analysis, changing touchpoint: Int) {
    let followed = AnalysisResults(journey, following: previous.results, changing: touchpoint)
    self.init(followed ?? AnalysisResults(journey))
  }
}

extension Touchpoint {
  /// Whether every route, and what is accepted on it, is the same with `other` in the place of this touchpoint.
  ///
  /// Everything else than what is named here counts as seen.
  func looksAlikeOnRoutes(_ other: Touchpoint) -> Bool {
    var other = other
    (other.title, other.channel, other.owners) = (title, channel, owners)
    (other.statedServes, other.statedCritical) = (statedServes, statedCritical)
    (other.quotes, other.story, other.measure) = (quotes, story, measure)
    (other.responsibilities, other.annotations) = (responsibilities, annotations)
    if DeliveryGap(at: self) == DeliveryGap(at: other) { (other.believed, other.rated) = (believed, rated) }
    for (asking, own) in zip(other.encounters.indices, encounters) {
      other.encounters[asking].asked = own.asked
    }
    return self == other
  }
}
