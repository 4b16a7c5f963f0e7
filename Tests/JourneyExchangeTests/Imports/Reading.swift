import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// What an import made of a file, in lines that a person can compare with the file.
enum Reading {
  /// The lines of what `format` reads in `bytes`, or of why it does not.
  static func text(of bytes: [UInt8], by format: some JourneyImport) -> String {
    do throws(ImportFailure) {
      return lines(of: try format.read(bytes)).map { $0 + "\n" }.joined()
    } catch {
      return error.problems.map { "\($0.line ?? 0):\($0.column ?? 0): \($0.message)\n" }.joined()
    }
  }

  private static func lines(of imported: Imported) -> [String] {
    let journey = imported.journey
    var lines = ["journey: \(journey.title)"]
    lines += journey.customer.map { ["customer: \($0)"] } ?? []
    for (key, text) in [("objective", journey.objective), ("story", journey.story)] {
      lines +=
        text.map {
          ["\(key): " + $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")]
        } ?? []
    }
    lines += journey.departments.map { "department \($0.id): \($0.name)" }
    lines += journey.contacts.map { "contact \($0.id): \($0.name) of \($0.department)" }
    lines += journey.unstaged.flatMap(Self.lines)
    for stage in journey.stages { lines += ["stage: \(stage.title)"] + stage.touchpoints.flatMap(Self.lines) }
    lines += imported.kept.map {
      "\($0.key) \(place($0.place)): \($0.value.replacingOccurrences(of: "\n", with: "⏎"))"
    }
    return lines + imported.notes.map { "\($0.kind)\($0.line.map { " \($0)" } ?? ""): \($0.message)" }
  }

  private static func lines(of touchpoint: Touchpoint) -> [String] {
    let feels = touchpoint.feels.map { " feels \($0.value)" } ?? ""
    let channel = touchpoint.channel.map { " by \($0)" } ?? ""
    let met = touchpoint.encounters.map { encounter in
      let asked = encounter.asked.map { " asks “\($0)”" } ?? ""
      let started = encounter.starter == .us ? " comes" : ""
      let outcome = encounter.outcome == .served ? "" : " \(encounter.outcome)"
      return "    \(encounter.contact)\(started)\(asked)\(outcome)"
    }
    let story = touchpoint.story.map { ["    story: " + $0.replacingOccurrences(of: "\n", with: "⏎")] } ?? []
    let notes = touchpoint.annotations.map { "    \($0.kind): \($0.line)" }
    return ["  \(touchpoint.id): \(touchpoint.title)\(feels)\(channel)"] + met + story + notes
  }

  private static func place(_ place: Place) -> String {
    switch place {
    case .journey: "journey"
    case .touchpoint(let number): "\(number)"
    case .encounter(let touchpoint, let number): "\(touchpoint).\(number)"
    }
  }
}

extension JourneyImport {
  /// Reads as a test wants it.
  init(title: String = "A journey without a title", customer: String? = nil, map: [CSVImport.Mapping] = []) {
    self.init(ImportChoices(title: title, customer: customer, map: map))
  }
}

/// Files beside what is expected of them, under `Tests/Fixtures`.
enum Expectation {
  /// The names of the files of `folder` that are read, not of what is expected.
  static func names(in folder: String) -> [String] {
    let path = ProjectFile.url("Tests/Fixtures/\(folder)").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasSuffix(".expected") && !$0.hasPrefix(".") }.sorted()
  }

  /// What the file holds.
  static func bytes(_ name: String, in folder: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectFile.url("Tests/Fixtures/\(folder)/\(name)")))
  }

  /// What is expected of the file; with `RECORD_PICTURES=1` it is `actual` from now on.
  static func text(of name: String, in folder: String, actual: String) throws -> String {
    let url = ProjectFile.url("Tests/Fixtures/\(folder)/\(name).expected")
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1" {
      try Data(actual.utf8).write(to: url)
    }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
