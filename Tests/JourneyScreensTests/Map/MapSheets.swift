import Foundation
import JourneyCore
import TestSupport

@testable import JourneyScreens

/// Journeys to lay out, and everything that can be selected on their maps.
enum MapSheets {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 97, rows: 13),
  ]

  /// The names of journeys that are written by hand, and some that nobody wrote.
  static let names =
    Sample.allCases.map(\.rawValue) + ["hospital", "scripts", "crowd"] + (0..<6).map { "seed \($0)" }

  static func analysis(_ name: String) throws -> Analysis {
    if let sample = Sample(rawValue: name) { return try sample.analysis }
    if name == "crowd" { return try .reading(crowd) }
    if let seed = name.split(separator: " ").last.flatMap({ UInt64($0) }) {
      return Analysis(JourneyGenerator.journey(seed: seed))
    }
    return try .reading(ProjectFile.text("Tests/Fixtures/\(name).journey"))
  }

  /// Thirty departments, a hundred moments with up to four encounters, and a detour out of every tenth.
  static var crowd: String {
    var chance = Chance(seed: 7)
    var text = "format: 1\njourney: A crowd\ncustomer: Ada\nwants: an answer\n"
    for number in 0..<30 {
      text += "department d\(number): Department \(number)\n" + (number % 7 == 3 ? "  outside: yes\n" : "")
      text += "contact c\(number): The clerk of \(number)\n  department: d\(number)\n"
    }
    for number in 0..<100 {
      if number % 12 == 0 { text += "stage: Stage \(number / 12)\n" }
      text += "touchpoint t\(number): I come to desk number \(number), and wait there\n"
      text += "  owner: d\(chance.number(in: 0...29))\n"
      if number % 9 == 0 { text += "  need: need \(number)\n" }
      for _ in 0..<chance.number(in: 0...4) { text += encounter(&chance) }
      if number % 3 > 0 { text += "  feels: \(chance.number(in: 0...6) - 3)\n" }
    }
    for number in stride(from: 0, to: 90, by: 10) {
      let end = number % 20 == 0 ? "to: t\(number + 3 + chance.number(in: 0...19))" : "to: t\(number / 2)"
      text += "detour x\(number): it takes too long at \(number)\n  from: t\(number)\n  \(end)\n"
    }
    return text
  }

  private static func encounter(_ chance: inout Chance) -> String {
    let handoffs = ["", "    handoff: cold\n", "    handoff: warm\n"]
    let demands = ["", "    demands: wait 12m, repeat\n", "    demands: pay\n"]
    return "  meets: c\(chance.number(in: 0...29))\n" + handoffs[chance.number(in: 0...2)]
      + demands[chance.number(in: 0...2)]
  }

  /// The map at title, end, and up to `count` moments, everything in each of their columns selected in turn.
  static func forEachScene(
    of analysis: Analysis, zoom: Map.Zoom, size: Size, moments count: Int = 3,
    glyphs: Glyphs = .unicode, _ check: (MapScene) throws -> Void
  ) rethrows {
    let canvas = Canvas(size: size, glyphs: glyphs)
    var walk = Walk(analysis)
    var map = Map(walk, zoom: zoom)
    try check(map.scene(of: walk, on: canvas))
    let positions = walk.path.route.touchpoints.indices
    for position in stride(from: 0, to: positions.count, by: max(1, positions.count / count)) {
      _ = walk.stand(at: position)
      for station in MapStation.stations(of: walk, lane: nil).prefix(5) {
        map.select(station, along: &walk)
        try check(map.scene(of: walk, on: canvas))
      }
    }
    walk.arrive(at: walk.path.stops.count - 1)
    try check(map.scene(of: walk, on: canvas))
  }
}
