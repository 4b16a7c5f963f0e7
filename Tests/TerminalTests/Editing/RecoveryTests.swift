import Foundation
import JourneyCore
import JourneyScreens
import TestSupport
import Testing

@testable import runaround

/// What the next session makes of what the last one left.
@Suite struct RecoveryTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
  }

  private var text: String { get throws { try folder.text(of: "ours.journey") } }

  /// A session that was ended by force after `work`.
  private func killed(_ work: (Sitting) throws -> Void) throws {
    let sitting = try Sitting(in: folder)
    try work(sitting)
    sitting.die()
  }

  @Test func `What was not saved can be dropped, brought back, and is not offered twice`() throws {
    try killed { $0.call("I walk in") }
    let sitting = try Sitting(in: folder)
    sitting.press(.character("d"))
    #expect(sitting.moment.title == "I come in")
    sitting.die()
    let next = try Sitting(in: folder)
    #expect(!next.screen.contains("It is all here") && next.moment.title == "I come in")
    next.press(.character("u"))
    #expect(next.moment.title == "I walk in" && next.lastRow.contains("Taken back"))
  }

  @Test func `Steps taken back behind the last save are offered too, and can be dropped`() throws {
    try killed { sitting in
      sitting.call("I walk in")
      sitting.press(.character("s"), .character("u"))
    }
    let sitting = try Sitting(in: folder)
    #expect(sitting.moment.title == "I come in" && sitting.screen.contains("touchpoint changed, taken back"))
    sitting.press(.character("d"))
    #expect(sitting.moment.title == "I walk in")
    sitting.press(.character("u"))
    #expect(sitting.moment.title == "I come in")
  }

  @Test func `A file that git changed meanwhile is put together with what was not saved`() throws {
    try killed { $0.press(.right, .character("-")) }
    try folder.write(Sitting.journey.replacing("I come in", with: "I walk in"), to: "ours.journey")
    let sitting = try Sitting(in: folder)
    #expect(sitting.moment == ("I walk in", 0) && sitting.screen.contains("feels changed"))
    sitting.press(.enter, .character("u"))
    #expect(sitting.moment == ("I walk in", 1))
    sitting.press(.character("U"), .character("s"))
    #expect(try text == Sitting.journey.replacing("I come in", with: "I walk in").replacing("+1", with: "0"))
    sitting.close()
    #expect(try !Sitting(in: folder).screen.contains("It is all here"))
  }

  @Test func `Dropping what was not saved leaves what git wrote`() throws {
    try killed { $0.press(.right, .character("-")) }
    let theirs = Sitting.journey.replacing("I come in", with: "I walk in")
    try folder.write(theirs, to: "ours.journey")
    let sitting = try Sitting(in: folder)
    sitting.press(.character("d"))
    #expect(sitting.moment == ("I walk in", 1))
    sitting.press(.character("s"))
    #expect(try sitting.lastRow.contains("Nothing has changed") && text == theirs)
  }

  @Test func `Where both changed one value, ours stands, theirs is kept beside it, and that is said`() throws
  {
    try killed { $0.call("I walk in") }
    try folder.write(Sitting.journey.replacing("I come in", with: "I run in"), to: "ours.journey")
    let sitting = try Sitting(in: folder)
    sitting.press(.enter, .character("s"))
    #expect(sitting.moment.title == "I walk in")
    #expect(try text.contains("x-theirs") && text.contains("I run in"))
  }

  @Test func `What was typed goes on where it was for, though git moved that`() throws {
    try killed { sitting in
      sitting.press(.right, .character("c"))
      sitting.type("half a thou")
    }
    let more = "touchpoint before: I ring\n\ntouchpoint hello"
    try folder.write(Sitting.journey.replacing("touchpoint hello", with: more), to: "ours.journey")
    let sitting = try Sitting(in: folder)
    sitting.press(.enter)
    sitting.type("ght")
    sitting.press(.enter)
    #expect(sitting.journey.unstaged.map { $0.annotations.map(\.line) } == [[], ["half a thought"]])
  }

  @Test func `What was typed for something that is gone can be kept as a note`() throws {
    let other = "\ntouchpoint more: I sit\n"
    try folder.write(Sitting.journey + other, to: "ours.journey")
    try killed { sitting in
      sitting.press(.right, .right, .character("c"))
      sitting.type("a thought")
    }
    try folder.write(Sitting.journey, to: "ours.journey")
    let sitting = try Sitting(in: folder)
    sitting.press(.enter, .enter)
    #expect(sitting.journey.annotations.map(\.line) == ["a thought"])
  }

  @Test func `What is being typed goes on while somebody else's changes come in`() throws {
    let sitting = try Sitting(in: folder)
    sitting.press(.right, .character("c"))
    sitting.type("a thou")
    let more = "touchpoint before: I ring\n\ntouchpoint hello"
    try folder.write(Sitting.journey.replacing("touchpoint hello", with: more), to: "ours.journey")
    sitting.look()
    sitting.type("ght")
    sitting.press(.enter)
    #expect(sitting.journey.unstaged.map { $0.annotations.map(\.line) } == [[], ["a thought"]])
  }

  @Test func `What somebody else wrote and nobody here changed is no change of ours`() throws {
    let sitting = try Sitting(in: folder, savesItself: true)
    let theirs = "# theirs\n" + Sitting.journey.replacing("I come in", with: "I   walk in")
    try folder.write(theirs, to: "ours.journey")
    sitting.look()
    sitting.rest()
    #expect(try sitting.moment.title.hasSuffix("walk in") && text == theirs)
    sitting.die()
    #expect(try !Sitting(in: folder).screen.contains("It is all here"))
  }

  @Test func `A merge on the way out does not end the program later`() throws {
    let sitting = try Sitting(in: folder, savesItself: true)
    sitting.press(.right, .character("-"))
    try folder.write(Sitting.journey.replacing("I come in", with: "I walk in"), to: "ours.journey")
    sitting.press(.character("q"))
    #expect(!sitting.hasLeft && sitting.lastRow.contains("The file changed: merged"))
    sitting.rest()
    #expect(!sitting.hasLeft && sitting.moment == ("I walk in", 0))
    sitting.press(.character("q"))
    #expect(sitting.hasLeft)
  }

  @Test func `A file that somebody put back to what it was is taken as it is`() throws {
    let first = try Sitting(in: folder)
    first.press(.right, .character("-"), .character("s"))
    first.close()
    try folder.write(Sitting.journey, to: "ours.journey")
    let second = try Sitting(in: folder)
    #expect(!second.screen.contains("It is all here") && second.moment.feels == 1)
  }

  @Test func `A session that changed nothing leaves nothing`() throws {
    try Sitting(in: folder).close()
    #expect(try folder.names == ["ours.journey"])
  }
}

extension RecoveryTests {
  @Test func `A sheet stays the sheet of its moment, whatever else comes in or is taken back`() throws {
    let sitting = try Sitting(in: folder)
    sitting.press(.right, .enter)
    #expect(sitting.screen.contains("meets"))
    let more = "contact cat: The cat\n  department: front\n\ntouchpoint before: I ring\n\ntouchpoint hello"
    try folder.write(Sitting.journey.replacing("touchpoint hello", with: more), to: "ours.journey")
    sitting.look()
    sitting.press(.end)
    #expect(sitting.screen.contains("I come in") && sitting.screen.contains("+1"))
    sitting.press(.character("u"), .end)
    #expect(sitting.screen.contains("I come in") && sitting.screen.contains("+1"))
  }
}

/// What the screen of recovery says, and what can be brought back from it.
extension RecoveryTests {
  @Test func `What both sides changed is said to be so, the next time too`() throws {
    try killed { $0.call("I walk in") }
    try folder.write(Sitting.journey.replacing("I come in", with: "I run in"), to: "ours.journey")
    let sitting = try Sitting(in: folder)
    #expect(sitting.screen.contains("Somebody else changed the file, too. It is all here:"))
    sitting.die()
    let next = try Sitting(in: folder)
    #expect(next.screen.contains("Somebody else changed the file, too. It is all here:"))
    next.press(.enter)
    next.press(.character("O"))
    #expect(next.screen.contains("theirs") && next.screen.contains("I run in"))
  }

  @Test func `Who left without saving is told that, and who was killed later is told so again`() throws {
    let first = try Sitting(in: folder)
    first.press(.right, .character("-"), .character("q"), .character("q"))
    #expect(first.hasLeft)
    first.close()
    let second = try Sitting(in: folder)
    #expect(second.screen.contains("You left without saving this. It is all here:"))
    second.press(.enter, .character("-"))
    second.die()
    #expect(try Sitting(in: folder).screen.contains("Runaround ended before this was saved."))
  }

  @Test func `What was being typed and is thrown away can be brought back with an arrow`() throws {
    try killed { sitting in
      sitting.press(.right, .character("c"))
      sitting.type("half a thou")
    }
    let sitting = try Sitting(in: folder)
    sitting.press(.character("d"))
    #expect(sitting.lastRow.contains("up brings it back"))
    sitting.press(.right, .character("c"), .up)
    #expect(sitting.screen.contains("note: half a thou"))
  }

  @Test func `What was being typed goes on at its moment`() throws {
    try killed { sitting in
      sitting.press(.right, .character("a"))
      sitting.type("I go")
      sitting.press(.enter, .character("c"))
      sitting.type("half a thou")
    }
    let sitting = try Sitting(in: folder)
    sitting.press(.enter)
    #expect(sitting.screen.contains("moment 2 of 2") && sitting.screen.contains("note: half a thou"))
  }
}
