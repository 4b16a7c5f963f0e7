import Foundation
import JourneyCore
import JourneyScreens
import TestSupport
import Testing

struct CommandTests {
  @Test func `No key belongs to two commands`() {
    let keys = Command.table.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `No name stands in the table twice`() {
    #expect(Set(Command.table.map(\.name)).count == Command.table.count)
  }

  @Test func `A key with Control that works in every view has no other meaning where text is typed`() {
    let commands = Command.table.flatMap(\.keys).filter { key in
      if case .control = key { true } else { false }
    }
    for key in commands {
      var field = TextField()
      let isTaken = field.take(key)
      #expect(!isTaken)
    }
  }

  @Test func `Where text is typed every key that a field names is taken, but Enter and Esc`() {
    for key in TextField.keys.flatMap(\.keys) where key != .enter && key != .escape {
      var field = TextField()
      let isTaken = field.take(key)
      #expect(isTaken)
    }
  }

  @Test func `Every command without a key can be had from the palette`() {
    let palette = Set(Command.palette.map(\.name))
    for command in Command.table where command.keys.isEmpty {
      #expect(palette.contains(command.name))
    }
  }

  @Test func `Every summary is there once, short, and no sentence`() {
    #expect(Set(Command.table.map(\.summary)).count == Command.table.count)
    for command in Command.table {
      #expect(command.summary.count <= 58 && !command.summary.hasSuffix("."))
    }
  }

  @Test func `The page about keys is what the table says`() throws {
    let page = ProjectFile.url("docs/keys.md")
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1" {
      try Data(Command.document.utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == Command.document)
  }

  @Test(arguments: Command.table.flatMap(\.keys))
  func `Every key does something in the walk or says why not`(key: Key) throws {
    var app = try App(Sample.dinner.analysis)
    app.press(.right)
    let before = app.view()
    let effects = app.press(key)
    #expect(!effects.isEmpty || app.view() != before)
  }
}
