import JourneyCore

extension Session {
  /// What the screen shows, and where its items stand.
  func draw() -> (grid: Grid, shown: Shown) {
    var grid = Grid(size: canvas.size)
    if isBlank { return (grid, Shown()) }
    if case .palette(let chooser) = prompt {
      let shown = PaletteScreen.draw(chooser, of: self, on: &grid)
      return (grid, shown)
    }
    if case .recovery(let recovery) = prompt {
      RecoveryScreen.draw(recovery, of: self, on: &grid)
      return (grid, Shown())
    }
    let shown =
      switch view {
      case .walk: walk.scene(with: canvas.glyphs).draw(on: &grid)
      case .flags(let list): FlagsScreen.draw(list, glyphs: canvas.glyphs, on: &grid)
      case .legend(let legend): LegendScreen.draw(legend, glyphs: canvas.glyphs, on: &grid)
      case .panorama(let panorama): panorama.draw(walk, with: canvas.glyphs, on: &grid)
      case .sheet(let sheet):
        SheetScreen.draw(
          sheet, of: draft.document, glyphs: canvas.glyphs, above: editorHeight, on: &grid)
      case .help(let cursor): HelpScreen.draw(cursor, of: self, on: &grid)
      }
    let bottom = canvas.size.rows - 1
    if let editor = openEditor {
      // Who votes in secret is not to be led by what others said before.
      if case .ballot(let ballot) = editor.form, !ballot.showsCounts {
        grid.blank(rows: 1..<canvas.size.rows)
      }
      let shown = EditorScreen.draw(editor, glyphs: canvas.glyphs, on: &grid)
      return (grid, shown)
    }
    if let search { grid.mark(search.pattern, before: bottom) }
    if case .search(let field) = prompt {
      SearchLine.draw(field, glyphs: canvas.glyphs, on: &grid)
    } else if let status = status ?? sizeWarning {
      HintLine.draw(status: status, glyphs: canvas.glyphs, on: &grid)
    } else {
      HintLine.draw(
        hints.filter(leadsOn), remark: saving.remark(isChanged: draft.depth > 0, keepsJournal: keepsJournal),
        glyphs: canvas.glyphs, on: &grid)
    }
    return (grid, shown)
  }

  /// The editor at the foot of the screen.
  private var openEditor: Editor? {
    switch prompt {
    case .editor(let editor): editor
    case .saveAs(let field, let problem):
      Editor("save to", for: .setValue(.journey), as: .line(field), problem: problem)
    case .search, .palette, .recovery, nil: nil
    }
  }

  private var editorHeight: Int? {
    openEditor.map { EditorScreen.height(of: $0, in: canvas.size, glyphs: canvas.glyphs) }
  }

  private var sizeWarning: String? {
    let least = Canvas.leastSize
    return canvas.isTooSmall ? "best at \(least.columns)x\(least.rows)" : nil
  }

  /// Whether one of the keys of `hint` does something here; in a journey without moments most lead nowhere.
  private func leadsOn(_ hint: Hint) -> Bool {
    hint.commands.contains { name in
      guard Command.named(name).unavailable(self) == nil else { return false }
      guard walk.path.route.touchpoints.isEmpty else { return true }
      if case .zoom = name { return false }
      if case .turnPage = name { return false }
      guard case .move(let move) = name else { return true }
      var session = self
      session.status = nil
      session.step(move)
      return session.status == nil
    }
  }

  /// What the last row offers, the most useful first.
  private var hints: [Hint] {
    let more = [Hint([.palette], "more")]
    switch view {
    case .walk where isPresenting:
      let down =
        walk.hidesMore(on: canvas)
        ? Hint([.move(.down)], "shows more") : Hint([.move(.up), .move(.down)], "choose")
      return [down, Hint([.move(.previous), .move(.next)], "walk"), Hint([.present], "ends presenting")]
        + more
    case .walk where walk.current == .title:
      return [
        Hint([.move(.next)], "walk"), Hint([.enter], "edit"), Hint([.show(.map)], "map"),
        Hint([.show(.flags)], "flags"),
        Hint([.show(.legend)], "legend"),
      ]
        + more
    case .walk:
      return [
        Hint([.move(.previous), .move(.next)], "walk"), Hint([.move(.up), .move(.down)], "choose"),
        Hint([.change(.edit)], "edit"), Hint([.change(.note)], "note"), Hint([.move(.nextFlag)], "next flag"),
        Hint([.show(.map)], "map"),
        Hint([.show(.flags)], "flags"), Hint([.show(.legend)], "legend"),
      ] + more
    case .flags:
      return [
        Hint([.move(.up), .move(.down)], "choose"), Hint([.enter], "go there"), Hint([.out], "back"),
        Hint([.turnPage(forward: true)], "group"),
        Hint([.zoom(closer: true), .zoom(closer: false)], "severity"),
      ] + more
    case .legend:
      return [
        Hint([.move(.up), .move(.down)], "scroll"), Hint([.move(.previous), .move(.next)], "moment"),
        Hint([.enter], "walk here"), Hint([.out], "back"), Hint([.search], "search"),
      ] + more
    case .panorama(let panorama):
      let isEmpty = walk.path.route.touchpoints.isEmpty
      let first = isEmpty ? [Hint([.change(.add(after: true))], "first moment")] : []
      return first + panorama.hints(at: walk) + more
    case .sheet(let sheet):
      let isOfJourney = sheet.subject == .journey
      return [
        Hint([.move(.up), .move(.down)], "choose"), Hint([.change(.edit)], "edit"),
        Hint([.change(.add(after: true))], "add"), Hint([.change(.delete)], "delete"), Hint([.out], "back"),
        isOfJourney
          ? Hint([.enter], "walk there") : Hint([.move(.previous), .move(.next)], "moment"),
        Hint([.change(.rename)], "id"), Hint([.change(.undo)], "undo"),
      ] + (isOfJourney ? [] : [Hint([.sheet(ofJourney: true)], "journey")]) + more
    case .help:
      return [Hint([.move(.up), .move(.down)], "choose"), Hint([.enter], "do it"), Hint([.out], "back")]
    }
  }
}
