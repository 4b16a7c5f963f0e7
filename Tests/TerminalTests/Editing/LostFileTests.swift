import Foundation
import JourneyCore
import JourneyScreens
import TestSupport
import Testing

@testable import runaround

/// What becomes of an open journey whose file cannot take it.
@Suite struct LostFileTests {
  private let folder: TemporaryDirectory
  private let files = FileManager.default

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
  }

  private func remove(_ name: String) throws { try files.removeItem(atPath: folder.path(name)) }

  private func saved(_ name: String = "ours.journey") throws -> Journey {
    try Document(parsing: Array(try folder.text(of: name).utf8)).journey
  }

  @Test func `A file that is gone is written again by s, and not by itself`() throws {
    let sitting = try Sitting(in: folder, savesItself: true)
    sitting.call("I walk in")
    try remove("ours.journey")
    sitting.look()
    #expect(sitting.lastRow.contains("NOT SAVED: the file is gone; s writes it again"))
    sitting.rest()
    sitting.press(.down, .character("-"))
    sitting.rest()
    #expect(!files.fileExists(atPath: folder.path("ours.journey")))
    sitting.press(.up)
    #expect(sitting.lastRow.hasSuffix("NOT SAVED"))
    sitting.press(.character("s"))
    #expect(try saved().unstaged.first?.title == "I walk in")
    sitting.press(.down)
    #expect(sitting.lastRow.hasSuffix("saved") && !sitting.lastRow.contains("unsaved"))
  }

  @Test func `A file that was gone and is there again is saved to, with what it has`() throws {
    let sitting = try Sitting(in: folder, savesItself: true)
    try remove("ours.journey")
    sitting.look()
    try folder.write(Sitting.journey, to: "ours.journey")
    sitting.look()
    #expect(sitting.lastRow.contains("The file is there again"))
    try remove("ours.journey")
    sitting.look()
    try folder.write(Sitting.journey.replacing("Tea", with: "Coffee"), to: "ours.journey")
    sitting.look()
    #expect(sitting.journey.title == "Coffee")
    sitting.press(.right, .character("-"))
    sitting.rest()
    #expect(try saved().title == "Coffee" && saved().unstaged.first?.feels == Rating(0))
  }

  @Test func `The file behind a link that is gone is written again, and the link stays`() throws {
    try files.createSymbolicLink(atPath: folder.path("link.journey"), withDestinationPath: "ours.journey")
    let sitting = try Sitting(at: "link.journey", in: folder)
    sitting.call("I walk in")
    try remove("ours.journey")
    sitting.press(.character("s"), .character("s"))
    #expect(try saved().unstaged.first?.title == "I walk in")
    #expect(try files.destinationOfSymbolicLink(atPath: folder.path("link.journey")) == "ours.journey")
  }

  @Test func `A journey opened through a link has the lock and the journal of the file behind it`() throws {
    try files.createSymbolicLink(atPath: folder.path("link.journey"), withDestinationPath: "ours.journey")
    let first = try Sitting(in: folder)
    let second = try Sitting(at: "link.journey", in: folder)
    #expect(second.lastRow.hasSuffix("read only"))
    first.press(.right, .character("-"))
    let journal = first.journalPath
    first.die()
    let third = try Sitting(at: "link.journey", in: folder)
    #expect(journal != nil && third.journalPath == journal && third.screen.contains("feels changed"))
  }

  /// What can take a file's place.
  enum Impostor: String, CaseIterable, Sendable {
    case link, directory, pipe

    var sentence: String {
      switch self {
      case .link: "a link leads elsewhere now"
      case .directory: "this is a directory"
      case .pipe: "this is a pipe now"
      }
    }

    func take(_ path: String, other: String) throws {
      try FileManager.default.removeItem(atPath: path)
      switch self {
      case .link: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: other)
      case .directory:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .pipe: guard mkfifo(path, 0o600) == 0 else { throw POSIXError(.EPERM) }
      }
    }
  }

  @Test(arguments: Impostor.allCases)
  func `What takes the file's place is left alone, and another file takes the journey`(impostor: Impostor)
    throws
  {
    try folder.write("format: 1\njourney: Other\n", to: "other.journey")
    let sitting = try Sitting(in: folder, savesItself: true)
    sitting.call("I walk in")
    try impostor.take(folder.path("ours.journey"), other: "other.journey")
    sitting.rest()
    #expect(sitting.lastRow.contains("NOT SAVED: \(impostor.sentence)"))
    sitting.press(.character("s"))
    #expect(sitting.lastRow.contains("NOT SAVED: \(impostor.sentence)"))
    #expect(try folder.text(of: "other.journey") == "format: 1\njourney: Other\n")
    sitting.press(.character(":"))
    sitting.type("save as")
    sitting.press(.enter)
    sitting.type(folder.path("mine.journey"))
    sitting.press(.enter)
    #expect(try saved("mine.journey").unstaged.first?.title == "I walk in")
    sitting.press(.character("-"), .character("s"))
    #expect(try saved("mine.journey").unstaged.first?.feels == Rating(0))
  }

  @Test func `A path that cannot be had is said, and everything is as it was`() throws {
    let sitting = try Sitting(in: folder)
    let reader = try Sitting(in: folder)
    for open in [sitting, reader] {
      open.press(.character(":"))
      open.type("save as")
      open.press(.enter)
      open.type(folder.path("ours.journey"))
      open.press(.enter)
      #expect(open.screen.contains("Not saved: ") && open.screen.contains("ours.journey"))
      open.press(.escape, .right)
    }
    #expect(reader.lastRow.hasSuffix("read only"))
    #expect(!sitting.lastRow.contains("NOT SAVED"))
  }

  @Test func `Where saving fails on leaving, that is said, and q again leaves and keeps it`() throws {
    let sitting = try Sitting(in: folder, savesItself: true)
    sitting.call("I walk in")
    try Impostor.directory.take(folder.path("ours.journey"), other: "")
    sitting.press(.character("q"))
    #expect(
      !sitting.hasLeft
        && sitting.lastRow.contains("NOT SAVED, q again leaves and keeps it for the next time: "))
    sitting.press(.character("q"))
    #expect(sitting.hasLeft)
    sitting.close()
    try remove("ours.journey")
    try folder.write(Sitting.journey, to: "ours.journey")
    #expect(try Sitting(in: folder).moment.title == "I walk in")
  }

  @Test func `Without autosave q warns once, and the second one keeps it for the next time`() throws {
    let sitting = try Sitting(in: folder)
    sitting.press(.right, .character("-"), .character("q"))
    #expect(!sitting.hasLeft)
    #expect(sitting.lastRow.contains("s saves, q again leaves and keeps it for the next time"))
    sitting.press(.left, .character("q"))
    #expect(!sitting.hasLeft)
    sitting.press(.character("q"))
    #expect(sitting.hasLeft)
    sitting.close()
    #expect(try folder.text(of: "ours.journey") == Sitting.journey)
    let next = try Sitting(in: folder)
    #expect(next.moment.feels == 0 && next.screen.contains("It is all here"))
  }
}
