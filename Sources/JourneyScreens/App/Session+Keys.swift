extension Session {
  /// Takes one key and says what is to be done outside.
  mutating func take(_ key: Key) -> [Effect] {
    status = nil
    defer {
      if !isLeavingKey(key) { hasWarned = false }
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
      let outcome = chooser.take(key, page: PaletteScreen.page(of: canvas))
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
    if case .wheel(let up, at: _) = key { return perform(.move(up ? .up : .down)) }
    guard let name = Command.names[key] else {
      status = refusal(of: key)
      return []
    }
    return perform(name)
  }

  private func refusal(of key: Key) -> String? {
    guard case .character(let character) = key else { return nil }
    if character.isASCII, character.isNumber { return "The views are 1 walk, 4 flags, 5 gap and 7 legend" }
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
      if case .click(let point, count: _) = key { return clickPalette(at: point) }
      return performControl(key)
    }
  }

  /// A key with Control does in every mode what it does in every view.
  mutating func performControl(_ key: Key) -> [Effect] {
    guard case .control = key, let name = Command.names[key] else { return [] }
    return perform(name)
  }

  private mutating func clickPalette(at point: Point) -> [Effect] {
    guard case .palette(var chooser) = prompt, let row = draw().shown.item(at: point) else {
      return []
    }
    chooser.select(row)
    return answerPalette(chooser.take(.enter, page: 1), to: .enter)
  }

  /// Selects what stands at `point`; the second click opens it.
  private mutating func click(at point: Point, count: Int) -> [Effect] {
    guard let item = draw().shown.item(at: point) else { return [] }
    let isAgain = item == selection
    select(item)
    return count > 1 || isAgain ? perform(.enter) : []
  }

  private var selection: Int? {
    switch view {
    case .walk: walk.selection
    case .flags(let list): list.selection
    case .legend: nil
    case .panorama(let panorama): panorama.selection(at: walk)
    case .sheet(let sheet): sheet.selection
    case .help(let cursor): cursor.selection
    }
  }

  private mutating func select(_ item: Int) {
    switch view {
    case .walk: walk.select(item)
    case .flags(var list):
      list.select(item)
      view = .flags(list)
    case .legend: break
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
