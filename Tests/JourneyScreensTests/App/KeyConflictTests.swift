import JourneyCore
import JourneyScreens
import Testing

/// Every key means one thing: in each view its command, in each mode what is typed or chosen.
struct KeyConflictTests {
  /// What is pressed to come into a mode, by its name.
  private static let modes: [String: [Key]] = [
    "line": [.right, "a"],
    "text": ["O", .down, .down, .down, .down, "e"],
    "list": [.right, "o"],
    "list to add from": ["O", "a"],
    "demands": [.right, "w", "1", "m"],
    "rating": [
      .right, "I", .end, .home, .down, .down, .down, .down, .down, .down, .down, .down, .down, .down, "e",
    ],
    "ballot": [.right, "B", "1", .enter, "6"],
    "search": ["/"],
    "palette": [":"],
  ]

  @Test(arguments: modes.keys.sorted())
  func `In a mode no key fires a command, but those with Control that work everywhere`(mode: String) throws {
    var before = try App(Sample.dinner.analysis)
    for key in Self.modes[mode] ?? [] { before.press(key) }
    #expect(try before.session.prompt != nil)
    for key in Command.table.flatMap(\.keys) where !key.isControl && key != .enter && key != .escape {
      if mode.hasPrefix("list"), key.isDigit { continue }
      // They keep the votes, as Enter does, and go on to the next ballot.
      if mode == "ballot", key == .left || key == .right { continue }
      var app = before
      let effects = app.press(key)
      #expect(try app.session.draft.state == before.session.draft.state, "\(key)")
      let isTyping = effects.allSatisfy(\.isTyping)
      #expect(isTyping, "\(key)")
      #expect(try app.session.stopName == before.session.stopName && app.session.prompt != nil, "\(key)")
    }
  }

  @Test(
    arguments: [
      [.right], ["2", "]", "]", .right], [.right, "3", .right], ["4"], ["5", .tab],
      [.right, "6", .tab, .tab, .up, .up], ["7"], ["O"], [.right, "I"], ["?"],
    ] as [[Key]])
  func `In every view a key does what the table says, or the view says why not`(keys: [Key]) throws {
    var view = try App(Sample.dinner.analysis)
    for key in keys + [.down, .down] { view.press(key) }
    let session = try view.session
    for command in Command.table {
      var looks: Set<Grid> = []
      for key in command.keys {
        var app = view
        let effects = app.press(key)
        #expect(!effects.isEmpty || app.view() != view.view(), "\(key)")
        let says = try app.session.status
        #expect(command.unavailable(session).map { $0 == says } ?? true, "\(key)")
        looks.insert(app.view())
      }
      #expect(looks.count <= 1, "\(command.summary)")
    }
  }
}

extension Key {
  /// Whether it takes a row of a list by its number.
  fileprivate var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }

  fileprivate var isControl: Bool {
    if case .control = self { true } else { false }
  }
}

extension Effect {
  fileprivate var isTyping: Bool {
    if case .journal(.typing) = self { true } else { false }
  }
}
