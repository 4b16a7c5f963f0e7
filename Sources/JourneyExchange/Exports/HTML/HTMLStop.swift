import JourneyCore

/// A part of a moment at which the page stands still, as the walk in the terminal does.
enum HTMLStop {
  /// The moment, or the part of it before, between or after its inner borders, with whom the customer meets there.
  case part([Meeting])
  /// A border on the way there.
  case border(BorderWords)

  /// The stops of a moment with its encounters, in the order in which they are lived.
  static func stops(of steps: [Traveller.Step]) -> [HTMLStop] {
    var stops: [HTMLStop] = []
    var met: [Meeting] = []
    for step in steps {
      if let border = step.border {
        if !met.isEmpty { stops.append(.part(met)) }
        stops.append(.border(border))
        met = []
      }
      met.append(step.meeting)
    }
    return stops + [.part(met)]
  }
}
