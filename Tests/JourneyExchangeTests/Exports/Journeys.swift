import CResources
import JourneyCore
import TestSupport

/// The journeys of which pictures and pages are made in tests.
enum Journeys {
  /// The four samples, the two fixtures, and a hostile one, by name.
  static let named = [
    "dinner", "car", "private-bank", "violin", "hospital", "scripts", "hostile", "one", "none",
  ]

  /// The analysis of the journey with that name.
  static func analysis(_ name: String) throws -> Analysis {
    switch name {
    case "hostile": return Analysis(HostileTexts.journey)
    case "one": return try analysis(of: "journey: One\ntouchpoint sit: I sit down\n")
    case "none": return try analysis(of: "journey: None\n")
    case "hospital", "scripts": return try analysis(of: ProjectFile.text("Tests/Fixtures/\(name).journey"))
    default: return try analysis(of: ProjectFile.text("Resources/Samples/\(name).journey"))
    }
  }

  static func analysis(of text: String) throws -> Analysis {
    Analysis(try Document(parsing: Array(text.utf8)).journey)
  }
}
