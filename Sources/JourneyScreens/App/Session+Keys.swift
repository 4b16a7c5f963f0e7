extension Session {
  /// Takes one key and says what is to be done outside.
  mutating func take(_ key: Key) -> [Effect] {
    status = nil
    if !key.isClick { clicked = nil }
    defer {
      if !isLeavingKey(key) { hasWarned = false }
      settle()
      if prompt == nil { sayUnread() }
    }
    if isBlank {
      isBlank = false
      return performControl(key)
    }
    switch prompt {
    case .search(var field):
      let isTaken = field.take(key)
      prompt = .search(field)
      return isTaken ? [] : answerSearch(field.text, to: key)
    case .palette(var chooser):
      let outcome =
        if case .click(let point, let count) = key {
          draw().shown.item(at: point).map { chooser.click($0, count: count) } ?? .taken
        } else {
          chooser.take(key, page: PaletteScreen.page(of: canvas))
        }
      prompt = .palette(chooser)
      return answerPalette(outcome, to: key)
    case .editor(let editor): return take(key, in: editor)
    case .saveAs(let field, problem: _): return take(key, inPath: field)
    case .recovery(let recovery): return take(key, in: recovery)
    case nil: return takeInView(key)
    }
  }

  private func isLeavingKey(_ key: Key) -> Bool { Command.names[key] == .leave }

  private mutating func takeInView(_ key: Key) -> [Effect] {
    if case .click(let point, let count) = key { return click(at: point, count: count) }
    if case .wheel(let up, at: _) = key { return wheel(up: up) }
    guard let name = Command.names[key] else {
      status = refusal(of: key)
      return []
    }
    return perform(name)
  }

  private func refusal(of key: Key) -> String? {
    guard case .character(let character) = key else { return nil }
    if character.isASCII, character.isNumber { return ViewName.sentence }
    return "\(character) has no meaning here; ? shows the keys"
  }

  private mutating func answerSearch(_ text: String, to key: Key) -> [Effect] {
    guard key == .enter || key == .escape else { return performControl(key) }
    prompt = nil
    remember(text)
    if key == .enter { begin(search: text) }
    return []
  }

  private mutating func answerPalette(_ outcome: Chooser.Outcome, to key: Key) -> [Effect] {
    switch outcome {
    case .taken, .created: return []
    case .chosen(let number):
      prompt = nil
      return perform(Command.palette[number].name)
    case .refused:
      if key == .escape { prompt = nil }
      return performControl(key)
    }
  }

  /// A key with Control does in every mode what it does in every view.
  mutating func performControl(_ key: Key) -> [Effect] {
    guard case .control = key, let name = Command.names[key] else { return [] }
    return perform(name)
  }

  /// Selects what stands at `point`; a second click opens what the first selected, however slow it is.
  private mutating func click(at point: Point, count: Int) -> [Effect] {
    guard let hit = draw().shown.item(at: point) else {
      clicked = nil
      return []
    }
    // What was selected may have moved from under the mouse.
    let item = count > 1 ? clicked ?? hit : hit
    let opens = count > 1 || item == clicked
    clicked = opens ? nil : item
    // Nothing is selected in the story: a click leaves it where it is.
    if case .legend = view, !opens { return [] }
    select(item)
    return opens ? perform(.enter) : []
  }

  /// Pans: through what is long line by line, through a view of the whole as it says.
  private mutating func wheel(up: Bool) -> [Effect] {
    switch view {
    case .panorama(let panorama): return perform(.move(panorama.wheel(up: up)))
    case .legend: return (1...Self.wheelLines).flatMap { _ in perform(.move(up ? .up : .down)) }
    case .walk, .flags, .sheet, .help: return perform(.move(up ? .up : .down))
    }
  }

  /// How many lines of text a turn of the wheel goes.
  private static let wheelLines = 3

  private mutating func select(_ item: Int) {
    switch view {
    case .walk: walk.select(item)
    case .flags(var list):
      list.select(item)
      view = .flags(list)
    case .legend(var legend):
      _ = legend.go(toSection: item)
      view = .legend(legend)
    case .panorama(var panorama):
      panorama.select(item, along: &walk)
      view = .panorama(panorama)
    case .sheet(var sheet):
      sheet.select(line: item)
      view = .sheet(sheet)
    case .help(var cursor):
      cursor.selection = item
      view = .help(cursor)
    }
  }
}
