import JourneyCore

extension Walk {
  /// Steps from moment to moment, past borders, as one walks in a view of the whole; says whether there was one.
  ///
  /// A step that is none along the way (up, down, a page) leads nowhere.
  mutating func stride(_ move: Move) -> Bool {
    let count = path.route.touchpoints.count
    guard count > 0 else { return false }
    let isAtEnd = position == nil && stop > 0
    let here = position ?? (isAtEnd ? count : -1)
    switch move {
    case .next: return stand(at: here + 1)
    case .previous: return stand(at: here - 1)
    case .first: return stand(at: 0)
    case .last: return stand(at: count - 1)
    case .nextStage: return stand(at: (max(0, here + 1)..<max(count, here + 1)).first(where: isStageStart))
    case .previousStage: return stand(at: (0..<max(0, here)).last(where: isStageStart))
    case .nextFlag: return stand(at: (max(0, here + 1)..<max(count, here + 1)).first(where: hasFlags))
    case .previousFlag: return stand(at: (0..<max(0, here)).last(where: hasFlags))
    case .down, .up, .onward, .back: return false
    }
  }

  /// Selects the moment itself, in the customer's words.
  mutating func selectWords() {
    guard let touchpoint, selected != .words else { return }
    _ = go(to: Spot(touchpoint: touchpoint, part: .words))
  }

  /// Stands at the touchpoint at `position`, if there is one.
  mutating func stand(at position: Int?) -> Bool {
    guard let position, path.route.touchpoints.indices.contains(position) else { return false }
    arrive(at: path.stop(atPosition: position))
    return true
  }
}
