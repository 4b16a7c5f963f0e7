import JourneyCore
import JourneyScreens
import TestSupport
import Testing

@testable import runaround

/// Two who have the same journey open.
@Suite struct SecondEditorTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.write(Sitting.journey, to: "ours.journey")
  }

  @Test func `The second one sees what the first one saves, and can change nothing`() throws {
    let (first, second) = (try Sitting(in: folder), try Sitting(in: folder))
    second.press(.right, .character("-"))
    #expect(second.lastRow.contains("Only reading: open with"))
    first.call("I walk in")
    first.press(.character("s"))
    second.look()
    #expect(second.moment == ("I walk in", 1) && second.lastRow.contains("The file has changed"))
  }

  @Test func `s makes a copy of what is followed, which is edited from then on and outlives a crash`() throws
  {
    let (first, second) = (try Sitting(in: folder), try Sitting(in: folder))
    first.call("I walk in")
    first.press(.character("s"))
    second.look()
    second.press(.character("s"))
    second.type(folder.path("copy.journey"))
    second.press(.enter)
    second.call("I run in")
    second.die()
    let third = try Sitting(at: "copy.journey", in: folder)
    #expect(third.moment.title == "I run in" && third.screen.contains("It is all here"))
    #expect(first.moment.title == "I walk in")
  }

  @Test func `When the first one leaves, the second one can edit, and takes its changes back`() throws {
    let (first, second) = (try Sitting(in: folder), try Sitting(in: folder))
    first.call("I walk in")
    first.press(.character("s"), .character("q"))
    first.close()
    second.look()
    #expect(second.lastRow.contains("it can be edited now"))
    second.press(.character("u"))
    #expect(second.moment.title == "I come in")
    #expect(try Sitting(in: folder).lastRow.hasSuffix("read only"))
  }

  @Test func `When the first one is killed, the second one is offered what was not saved`() throws {
    let (first, second) = (try Sitting(in: folder), try Sitting(in: folder))
    first.call("I walk in")
    first.die()
    second.look()
    #expect(second.screen.contains("It is all here") && second.moment.title == "I walk in")
  }
}
