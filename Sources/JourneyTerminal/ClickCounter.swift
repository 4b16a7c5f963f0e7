import JourneyScreens

/// Counts clicks that follow each other at one place.
struct ClickCounter {
  private var last: (at: Point, count: Int, time: ContinuousClock.Instant)?
  private static let longestPause = Duration.milliseconds(400)

  /// `key`; a click with how many they are by now.
  mutating func counted(_ key: Key, at now: ContinuousClock.Instant = .now) -> Key {
    guard case .click(let point, count: _) = key else {
      last = nil
      return key
    }
    var count = 1
    if let last, last.at == point, now - last.time < Self.longestPause { count = last.count + 1 }
    last = (point, count, now)
    return .click(point, count: count)
  }
}
