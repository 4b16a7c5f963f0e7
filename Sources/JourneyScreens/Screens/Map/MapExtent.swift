import JourneyCore

/// What the whole way has at the most, so that the rows of the map are the same wherever one stands on it.
///
/// It takes one pass through the way, and is made when the map is opened and when the journey or the way changes.
struct MapExtent: Hashable {
  /// The detours of the way that it was made of.
  let detours: [Int]
  /// The most demands that one encounter makes.
  let demands: Int
  /// At least as many as the cells of the longest title.
  let titleLength: Int
  /// The most ways that leave, go past or come back at one moment, and are not taken.
  let branches: Int
  /// A letter for each department.
  private let letters: [Character]
  /// How many departments are met.
  private let departments: Int
  /// The most departments that are met in as many encounters as each of ``windows`` has.
  private let crowds: [Int]

  private static let windows = [2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 32, 64, 128]

  init(_ path: WalkPath) {
    detours = path.detours
    let touchpoints = path.analysis.index.touchpoints
    var (demands, length) = (0, 0)
    for touchpoint in path.route.touchpoints {
      // Bytes are known without reading the text, and never fewer than cells.
      length = max(length, touchpoints[touchpoint].title.utf8.count)
    }
    for meeting in path.route.meetings {
      demands = max(demands, touchpoints[meeting.touchpoint].encounters[meeting.encounter].demands.count)
    }
    (self.demands, titleLength) = (demands, length)
    branches = Self.branches(of: path)
    letters = DepartmentLetters.letters(of: path.analysis.journey.departments, glyphs: .unicode)
    let met = path.route.meetings.map(\.department)
    let kinds = path.analysis.journey.departments.count
    departments = Set(met).count
    crowds = Self.windows.map { Self.most(of: met, kinds: kinds, within: $0) }
  }

  /// The letter of `department`.
  func letter(of department: Int, with glyphs: Glyphs) -> Character {
    letters[department] == Glyphs.unicode.dot ? glyphs.dot : letters[department]
  }

  /// The most departments that `slots` encounters in a row can meet, with the one before them.
  func departments(within slots: Int) -> Int {
    zip(Self.windows, crowds).first { window, _ in window > slots }?.1 ?? departments
  }

  /// The most of `kinds` different numbers that stand in `window` of `numbers` in a row.
  private static func most(of numbers: [Int], kinds: Int, within window: Int) -> Int {
    var counts = [Int](repeating: 0, count: kinds)
    var (here, most) = (0, 0)
    for (place, number) in numbers.enumerated() {
      if place >= window {
        counts[numbers[place - window]] -= 1
        if counts[numbers[place - window]] == 0 { here -= 1 }
      }
      if counts[number] == 0 { here += 1 }
      counts[number] += 1
      most = max(most, here)
    }
    return most
  }

  /// The most ways beside each other: each takes the moments from where it leaves to where it comes back.
  private static func branches(of path: WalkPath) -> Int {
    let count = path.route.touchpoints.count
    var changes = [Int](repeating: 0, count: count + 1)
    for (position, touchpoint) in path.route.touchpoints.enumerated() {
      for way in MapBranch.ways(from: touchpoint, on: path) {
        let led = way ?? path.detour(leaving: touchpoint)
        let end = led.flatMap { path.ways.destination(of: $0) }.flatMap(path.position(ofTouchpoint:))
        let ends = [position, end ?? min(position + 2, count - 1)]
        changes[ends.min() ?? position] += 1
        changes[(ends.max() ?? position) + 1] -= 1
      }
    }
    var (here, most) = (0, 0)
    for change in changes {
      here += change
      most = max(most, here)
    }
    return most
  }
}
