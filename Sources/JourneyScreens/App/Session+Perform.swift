import JourneyCore

extension Session {
  /// Does what `name` asks for, or says why it cannot be had.
  mutating func perform(_ name: Command.Name) -> [Effect] {
    if let reason = Command.named(name).unavailable(self) {
      status = reason
      return []
    }
    switch name {
    case .move(let move): step(move)
    case .enter: return enter()
    case .out: goOut()
    case .show(let name): show(name)
    case .sheet(let ofJourney): openSheet(ofJourney: ofJourney)
    case .turnPage(let forward): turnPage(forward: forward)
    case .zoom(let closer): zoom(closer: closer)
    case .search: prompt = .search(TextField(recalling: history))
    case .match(let forward): goToMatch(search?.step(forward: forward))
    case .palette: prompt = .palette(Chooser(Command.palette.map(\.summary), digits: .filter))
    case .help: open(.help(ListCursor()))
    case .present:
      if isPresenting { status = "No more presenting" }
      walk.present(!isPresenting)
    case .blank: isBlank = true
    case .borders: toggleBorders()
    case .mouse:
      hasMouse.toggle()
      status = hasMouse ? "The mouse is for the walk" : "The mouse is for the terminal"
      return [.captureMouse(hasMouse)]
    case .cursor:
      showsCursor.toggle()
      status = showsCursor ? "The cursor shows what is selected" : "The cursor is hidden, on what is selected"
    case .theme(let palette):
      status = "“theme: \(palette.rawValue)” in the configuration keeps it so"
      return [.theme(palette)]
    case .change(let change): return perform(change)
    case .export(let format): return [.export(format)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .leave: return leave()
    }
    return []
  }

  mutating func step(_ move: Move) {
    let isDone: Bool
    var refusal = move.refusal
    switch view {
    case .walk: isDone = walk.move(move, on: canvas)
    case .flags(var list):
      isDone = list.move(move, page: FlagsScreen.page(of: canvas))
      view = .flags(list)
    case .legend(var legend):
      isDone = legend.move(move, on: canvas)
      view = .legend(legend)
    case .panorama(var panorama):
      isDone = panorama.move(move, along: &walk, on: canvas)
      refusal = panorama.refusal(of: move)
      view = .panorama(panorama)
    case .sheet(let sheet): isDone = step(move, in: sheet)
    case .help(var cursor):
      isDone = cursor.move(move, count: Command.table.count, page: HelpScreen.page(of: canvas))
      view = .help(cursor)
    }
    if !isDone { status = refusal }
  }

  private mutating func toggleBorders() {
    walk.showBorders(!walk.path.showsBorders)
    status = walk.path.showsBorders ? "The walk stops at borders" : "The walk goes past borders"
  }

  private mutating func turnPage(forward: Bool) {
    switch view {
    case .flags(var list):
      list.turnPage()
      view = .flags(list)
    case .panorama(var panorama):
      panorama.turnPage(forward: forward, along: &walk)
      view = .panorama(panorama)
    case .walk, .legend, .sheet, .help: break
    }
  }

  private mutating func zoom(closer: Bool) {
    switch view {
    case .flags(var list):
      let isDone = list.zoom(closer: closer)
      view = .flags(list)
      if !isDone { status = closer ? "Only the severe are left; Z shows more" : "All flags are shown" }
    case .panorama(var panorama):
      let isDone = panorama.zoom(closer: closer)
      view = .panorama(panorama)
      if !isDone { status = closer ? "No closer; Z shows more" : "No wider; z goes closer" }
    case .walk, .legend, .sheet, .help: break
    }
  }
}

// MARK: - From view to view

extension Session {
  /// Looks at something else; Esc comes back.
  mutating func open(_ view: View) {
    trail.append(Waypoint(view: self.view, walk: walk))
    self.view = view
  }

  /// The touchpoint that is looked at, a number in ``JourneyIndex/touchpoints``.
  var touchpoint: Int? {
    switch view {
    case .walk, .panorama, .help: walk.touchpoint
    case .sheet: touchpointEntry.flatMap { draft.document.touchpoint(of: $0) } ?? walk.touchpoint
    case .flags(let list): list.selected?.place.touchpoint
    case .legend(let legend): legend.touchpoint
    }
  }

  /// Looks at the moment that is looked at in the view called `name`.
  mutating func show(_ name: ViewName) {
    if case .help = view { goOut() }
    let touchpoint = touchpoint
    trail = []
    switch name {
    case .walk:
      view = .walk
      walkTo(touchpoint)
    case .map:
      walkTo(touchpoint)
      view = .panorama(Map(walk))
    case .desks:
      walkTo(touchpoint)
      view = .panorama(Desks(walk))
    case .flags: view = .flags(FlagList(walk, at: touchpoint))
    case .gap:
      walkTo(touchpoint)
      view = .panorama(Gap(along: &walk))
    case .contacts:
      walkTo(touchpoint)
      view = .panorama(Contacts(walk))
    case .legend: view = .legend(Legend(walk, at: touchpoint))
    }
  }

  private mutating func enter() -> [Effect] {
    switch view {
    case .walk: return enterWalk()
    case .flags(let list): if let finding = list.selected { open(.walk, at: Spot(finding)) }
    case .legend(let legend): open(.walk, at: Spot(touchpoint: legend.touchpoint))
    case .panorama(let panorama): enter(panorama)
    case .sheet(let sheet): return enter(sheet)
    case .help(let cursor):
      goOut()
      return perform(Command.table[cursor.selection].name)
    }
    return []
  }

  private mutating func enterWalk() -> [Effect] {
    switch walk.selected {
    case .way:
      open(.walk)
      step(.next)
    case .finding(let finding): open(.flags(FlagList(walk, at: finding)))
    case .moment(let position):
      open(.walk, at: Spot(touchpoint: walk.path.route.touchpoints[position]))
    case .words, .encounter, .quote, .story, .responsibility, .measure, .annotation:
      if isPresenting {
        open(.legend(Legend(walk, at: walk.touchpoint)))
      } else {
        openSheet(ofJourney: false)
      }
    case nil:
      if !isPresenting {
        openSheet(ofJourney: walk.touchpoint == nil)
      } else if walk.current == .title {
        step(.next)
      } else {
        open(.legend(Legend(walk, at: walk.touchpoint)))
      }
    }
    return []
  }

  /// Goes into what is selected: to the walk, from where Esc comes back, or to a part of the view.
  private mutating func enter(_ panorama: any Panorama) {
    var panorama = panorama
    let spot = panorama.enter(walk)
    view = .panorama(panorama)
    if let spot { open(.walk, at: spot) }
  }

  private mutating func walkTo(_ touchpoint: Int?) {
    if let touchpoint, touchpoint != walk.touchpoint { go(to: Spot(touchpoint: touchpoint)) }
  }

  /// Has the walk select what a view of the whole shows as selected.
  mutating func settle() {
    guard case .panorama(let panorama) = view, prompt == nil, !isPresenting else { return }
    panorama.settle(&walk)
  }

  mutating func open(_ view: View, at spot: Spot) {
    open(view)
    go(to: spot)
  }

  private mutating func go(to spot: Spot) {
    if !walk.go(to: spot) { status = "No way leads there" }
  }

  /// The session as Esc would have it, without what stands above the view beneath.
  var beneath: Session {
    var session = self
    session.goOut()
    return session
  }

  private mutating func goOut() {
    if case .panorama(var panorama) = view, panorama.goOut() {
      view = .panorama(panorama)
      return
    }
    if let waypoint = trail.popLast() {
      let isPresenting = isPresenting
      view = waypoint.view
      walk = waypoint.walk
      if walk.reveal != nil, !isPresenting { walk.present(false) }
    } else if case .walk = view {
      if isPresenting { walk.present(false) } else { search = nil }
    } else {
      view = .walk
    }
  }
}

// MARK: - Searching

extension Session {
  /// Searches for `text` and goes to the first match from here on.
  mutating func begin(search text: String) {
    guard let pattern = TextPattern(text) else {
      search = nil
      return
    }
    var search = TextSearch(pattern, in: walk)
    let spot = search.first(from: touchpoint, on: walk.path)
    self.search = search
    goToMatch(spot)
  }

  private mutating func goToMatch(_ spot: Spot?) {
    status = search?.summary(with: canvas.glyphs)
    guard let spot else { return }
    let detours = walk.path.detours
    defer { sayWhetherLeft(detours) }
    switch view {
    case .legend(var legend):
      if legend.go(toTouchpoint: spot.touchpoint) {
        view = .legend(legend)
        return
      }
      open(.walk, at: spot)
    case .walk, .panorama: go(to: spot)
    case .flags, .sheet, .help: open(.walk, at: spot)
    }
  }

  /// Says beside the match that it stands on another way than the one that takes `detours`.
  private mutating func sayWhetherLeft(_ detours: [Int]) {
    guard walk.path.detours != detours, let words = status else { return }
    status = words + (walk.path.detours.isEmpty ? ", on the main way" : ", on a detour")
  }
}
