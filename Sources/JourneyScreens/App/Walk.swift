package import JourneyCore

/// Where one is on the walk, and what is selected there.
package struct Walk: Sendable {
  /// The journey, and all that was computed about it.
  package private(set) var analysis: Analysis
  /// The way that is walked.
  package private(set) var path: WalkPath
  /// The number of the stop in ``WalkPath/stops``.
  package private(set) var stop = 0
  /// The number of what is selected among the items of the stop.
  package private(set) var selection = 0
  /// Which part of the stop's text is in sight.
  package private(set) var scroll = Scroll.top
  /// How much of the moment is shown; nil when nobody presents.
  package private(set) var reveal: Reveal?
  /// The touchpoint that was left last on the way on, and how much of it was shown.
  private var shownLast: (touchpoint: Int, reveal: Reveal)?

  /// Stands at the title of the main route.
  package init(_ analysis: Analysis) {
    self.analysis = analysis
    path = WalkPath(analysis.mainRoute, taking: [], of: analysis)
  }

  /// The stop.
  package var current: WalkPath.Stop { path.stops[stop] }

  /// The position on the path that belongs to the stop; nil at title and end.
  package var position: Int? { path.position(ofStop: stop) }

  /// The touchpoint that belongs to the stop, a number in ``JourneyIndex/touchpoints``.
  package var touchpoint: Int? { position.map { path.route.touchpoints[$0] } }

  /// What the screen of the stop is given to draw.
  package func scene(with glyphs: Glyphs) -> WalkScene { scene(with: glyphs, revealing: reveal) }

  private func scene(with glyphs: Glyphs, revealing reveal: Reveal?) -> WalkScene {
    WalkScene(
      analysis: analysis, path: path, stop: stop, selection: selection, scroll: scroll, reveal: reveal,
      glyphs: glyphs)
  }

  /// What can be selected now.
  package var items: [WalkItem] {
    WalkItem.items(at: current, on: path, of: analysis, reveal: reveal ?? .flags)
  }

  /// Whether more is to be seen of what is selected than stands here.
  var canEnter: Bool {
    switch selected {
    case .responsibility, .measure, .annotation: false
    case .words, .encounter, .finding, .quote, .story, .way, .moment: true
    case nil: current != .empty && current != .end
    }
  }

  /// What is selected.
  package var selected: WalkItem? {
    let items = items
    return items.indices.contains(selection) ? items[selection] : nil
  }
}

// MARK: - Arriving

extension Walk {
  /// Stands at stop number `stop`, its first thing selected; all of it is shown, even when presenting, if `whole`.
  ///
  /// What was shown of a touchpoint is shown in its next part too.
  package mutating func arrive(at stop: Int, whole: Bool = true) {
    if case .moment(let moment) = current, let reveal { shownLast = (moment.touchpoint, reveal) }
    if whole { shownLast = nil }
    self.stop = stop
    selectFirst()
    if reveal != nil { reveal = whole ? .flags : firstReveal }
  }

  private var firstReveal: Reveal {
    guard case .moment(let moment) = current, let shownLast, shownLast.touchpoint == moment.touchpoint
    else { return .words }
    return shownLast.reveal
  }

  /// Selects item number `selection` of the stop.
  package mutating func select(_ selection: Int) {
    self.selection = selection
    scroll = .selection
  }

  /// Selects what one begins with at the stop, under all that comes before it.
  mutating func selectFirst() {
    selection = min(WalkItem.firstSelection(at: current, on: path), max(0, items.count - 1))
    scroll = selection <= 1 ? .top : .selection
  }

  /// Makes `step`; says whether there was one.
  mutating func make(_ step: Shown.Step?) -> Bool {
    guard let step else { return false }
    (selection, scroll) = (step.selection, step.scroll)
    return true
  }

  /// Whether more of the stop is to be shown yet.
  func hidesMore(on canvas: Canvas) -> Bool { nextReveal(on: canvas) != nil }

  /// Shows the next part of the stop; says whether one was hidden.
  mutating func revealNext(on canvas: Canvas) -> Bool {
    guard let next = nextReveal(on: canvas) else { return false }
    reveal = next
    return true
  }

  /// Hides the last part of the stop again; says whether one was shown.
  mutating func hideLast(on canvas: Canvas) -> Bool {
    guard let reveal else { return false }
    let now = picture(revealing: reveal, on: canvas)
    let earlier = Reveal.allCases.last { $0 < reveal && picture(revealing: $0, on: canvas) != now }
    self.reveal = earlier ?? reveal
    return earlier != nil
  }

  /// The next step that changes the screen; nil where all is shown.
  private func nextReveal(on canvas: Canvas) -> Reveal? {
    guard let reveal else { return nil }
    let now = picture(revealing: reveal, on: canvas)
    return Reveal.allCases.first { $0 > reveal && picture(revealing: $0, on: canvas) != now }
  }

  private func picture(revealing reveal: Reveal, on canvas: Canvas) -> Grid {
    var grid = Grid(size: canvas.size)
    _ = scene(with: canvas.glyphs, revealing: reveal).draw(on: &grid)
    return grid
  }

  /// Begins to present, at the customer's words, or ends it.
  package mutating func present(_ isPresenting: Bool) {
    reveal = isPresenting ? .words : nil
    selectFirst()
  }

  /// Makes borders stops, or stops no more at them; one stays with the same touchpoint.
  package mutating func showBorders(_ showsBorders: Bool) {
    let position = position
    let wasAtEnd = stop == path.stops.count - 1
    path = WalkPath(path.route, taking: path.detours, of: analysis, showsBorders: showsBorders)
    arrive(
      at: position.map { path.stop(atPosition: $0) }
        ?? (wasAtEnd ? path.stops.count - 1 : 0))
  }
}

// MARK: - Changes

extension Walk {
  /// Walks the same way through another analysis of the journey, and stays where it stands as far as that is there.
  package mutating func follow(_ analysis: Analysis) {
    let before = self.analysis
    let touchpoint = touchpoint.map { before.index.touchpoints[$0].id }
    let detours = path.detours.compactMap { number in
      analysis.journey.detours.firstIndex { $0.id == before.journey.detours[number].id }
    }
    let (stop, selection, scroll) = (stop, selection, scroll)
    let wasAtEnd = stop == path.stops.count - 1
    self.analysis = analysis
    shownLast = nil
    path = WalkPath(
      detours.isEmpty ? analysis.mainRoute : analysis.route(taking: detours), taking: detours, of: analysis,
      showsBorders: path.showsBorders, after: path)
    let position = touchpoint.flatMap { analysis.index.touchpointNumbers[$0] }.flatMap(
      path.position(ofTouchpoint:))
    if let position {
      self.stop = path.stop(nearest: stop, ofPosition: position)
    } else {
      self.stop = wasAtEnd ? path.stops.count - 1 : min(stop, path.stops.count - 1)
    }
    self.selection = min(selection, max(0, items.count - 1))
    self.scroll = scroll
  }
}

// MARK: - Ways

extension Walk {
  /// Takes `detour` from here, or goes on without one; what was chosen before this touchpoint stays chosen.
  package mutating func take(_ detour: Int?) {
    guard let position else { return }
    let before = path.detours.filter { taken in
      leavingPosition(of: taken).map { $0 < position } ?? false
    }
    follow(before + (detour.map { [$0] } ?? []))
  }

  /// Changes to the route that takes `detours`; the stop number stays, as far as that route has so many.
  mutating func follow(_ detours: [Int]) {
    guard detours != path.detours else { return }
    path = WalkPath(
      analysis.route(taking: detours), taking: detours, of: analysis, showsBorders: path.showsBorders)
    stop = min(stop, path.stops.count - 1)
  }

  /// The position after which `detour` leaves this path.
  private func leavingPosition(of detour: Int) -> Int? {
    path.position(ofTouchpoint: analysis.index.detourOrigins[detour])
  }
}
