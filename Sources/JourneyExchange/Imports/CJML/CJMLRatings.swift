import JourneyCore

/// The scale of a file's experience ratings, which CJML leaves open.
enum CJMLRatings {
  /// From −3 to +3, as we write them: with a sign, or 0.
  case signed
  /// From 1 to 5.
  case fromOne

  /// The two ends of the scale.
  var words: String {
    switch self {
    case .signed: "−3 to +3"
    case .fromOne: "1 to 5"
    }
  }

  /// The scale on which all of `ratings` lie.
  init(_ ratings: [String]) {
    let isSigned = ratings.contains {
      $0.hasPrefix("+") || $0.hasPrefix("-") || $0.hasPrefix("−") || Double($0) == 0
    }
    self = isSigned ? .signed : .fromOne
  }

  /// The feeling that `written` says, and whether it lies on the scale; nil where it is no number.
  func feeling(_ written: String) -> (feeling: Rating, isOnScale: Bool)? {
    let plain = written.hasPrefix("−") ? "-" + written.dropFirst() : written
    guard let number = Double(plain), number.isFinite else { return nil }
    switch self {
    case .signed:
      return Rating(Int(min(max(number, -3), 3).rounded(.toNearestOrAwayFromZero))).map {
        ($0, (-3...3).contains(number))
      }
    case .fromOne:
      let value = ((min(max(number, 1), 5) - 3) * 1.5).rounded(.toNearestOrAwayFromZero)
      return Rating(Int(value)).map { ($0, (1...5).contains(number)) }
    }
  }
}
