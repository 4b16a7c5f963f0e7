import JourneyCore
import JourneyScreens
import Testing

extension App {
  /// Opens `analysis` at 80×24.
  init(_ analysis: Analysis) throws {
    try self.init(analysis: analysis, size: Size(columns: 80, rows: 24))
  }

  /// Opens what was analysed.
  init(analysis: Analysis, size: Size, glyphs: Glyphs = .unicode) throws {
    self.init(draft: Draft(try Document(analysis.journey)), size: size, glyphs: glyphs)
  }

  /// Presses `keys` one after the other, and says what was asked of the world outside.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(.key($0)) }
  }

  /// Presses `keys` and expects that all of them together ask for `effects`.
  mutating func press(
    _ keys: Key..., giving effects: [Effect], at location: SourceLocation = #_sourceLocation
  ) {
    let asked = keys.flatMap { update(.key($0)) }
    #expect(asked == effects, sourceLocation: location)
  }

  /// Presses `key` until what the open journey shows is what is wanted, at most 500 times.
  mutating func press(_ key: Key, until isWanted: (Session) -> Bool) throws {
    for _ in 1...500 {
      if isWanted(try session) { return }
      press(key)
    }
    Issue.record("500 presses of \(key) did not come there")
  }

  /// Types `text` a character at a time.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The open journey.
  var session: Session {
    get throws {
      guard case .open(let session) = mode else {
        throw NothingOpen()
      }
      return session
    }
  }

  /// What the last row says.
  var lastRow: String {
    view().text.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  private struct NothingOpen: Error {}
}

extension Session {
  /// The flag that is selected in the list of flags.
  var selectedFlag: Finding? {
    guard case .flags(let list) = view else { return nil }
    return list.selected
  }

  /// The ids of touchpoint, border or end at which the walk stands.
  var stopName: String {
    let ids = walk.analysis.index.touchpoints.map(\.id.text)
    return switch walk.current {
    case .title: "title"
    case .moment(let moment): ids[moment.touchpoint]
    case .border(let border): "┃ \(ids[border.touchpoint])"
    case .empty: "empty"
    case .end: "end"
    }
  }
}
