extension Analysis {
  /// The route of a customer who takes `detours`, numbers in ``Journey/detours``, one after the other.
  ///
  /// A detour that starts inside others takes those first; one that the way does not come by is left out.
  public func route(taking detours: [Int]) -> Route {
    Route(taking: detours, of: index)
  }

  /// The figures of `route`, without ``Measures/organisation``.
  ///
  /// Takes time linear in the touchpoints of the journey.
  public func measures(of route: Route) -> Measures {
    var unread = FindingLog(journey, index)
    var stretch = Stretch(need: 0)
    for touchpoint in route.touchpoints { stretch.live(touchpoint, of: index, log: &unread) }
    let endsInLoop = if case .loop = route.ending { true } else { false }
    return stretch.finish(endsInLoop: endsInLoop, log: &unread)
  }

  /// The main route in one plain sentence; clauses with nothing to count are left out.
  public var sentence: String { PlainSentence(mainRoute, measures, of: self).text }

  /// `route` in one plain sentence; clauses with nothing to count are left out.
  public func sentence(of route: Route) -> String {
    PlainSentence(route, measures(of: route), of: self).text
  }
}
