import JourneyCore

extension Walk {
  /// Steps through the walk; says whether there was anywhere to step to.
  package mutating func move(_ move: Move, on canvas: Canvas) -> Bool {
    switch move {
    case .next: next()
    case .previous: previous()
    case .down: down(on: canvas)
    case .up: up(on: canvas)
    case .onward: onward(on: canvas)
    case .back: back()
    case .first: beginAgain()
    case .last: go(toStop: path.stops.count - 1)
    case .nextStage: nextStage()
    case .previousStage: previousStage()
    case .nextFlag: nextFlag()
    case .previousFlag: previousFlag()
    }
  }

  /// Goes on, by the way on that is selected, else by the one that the walk is on.
  private mutating func next() -> Bool {
    if case .way(let detour) = selected { take(detour) }
    guard stop + 1 < path.stops.count else { return false }
    arrive(at: stop + 1, whole: false)
    return true
  }

  private mutating func previous() -> Bool {
    guard stop > 1 else { return stop > 0 && beginAgain() }
    arrive(at: stop - 1)
    return true
  }

  /// At the title no way is chosen yet.
  private mutating func beginAgain() -> Bool {
    follow([])
    return go(toStop: 0)
  }

  private mutating func go(toStop stop: Int) -> Bool {
    arrive(at: stop)
    return true
  }

  private mutating func down(on canvas: Canvas) -> Bool {
    revealNext(on: canvas) || make(scene(with: canvas.glyphs).shown(on: canvas).down)
  }

  private mutating func up(on canvas: Canvas) -> Bool {
    make(scene(with: canvas.glyphs).shown(on: canvas).up) || hideLast(on: canvas)
  }

  /// Shows what is hidden, then page by page what stands below, and then goes on; a way on is never selected unasked.
  private mutating func onward(on canvas: Canvas) -> Bool {
    revealNext(on: canvas) || make(scene(with: canvas.glyphs).shown(on: canvas).onward) || next()
  }

  private mutating func back() -> Bool {
    let isScrolled = if case .line = scroll { true } else { false }
    guard isScrolled || selection > WalkItem.firstSelection(at: current, on: path) else { return previous() }
    selectFirst()
    return true
  }
}

// MARK: - Stages and flags

extension Walk {
  private func stage(at position: Int) -> Int? {
    analysis.index.stages[path.route.touchpoints[position]]
  }

  /// Whether another stage is entered at `position`.
  func isStageStart(_ position: Int) -> Bool {
    position == 0 || stage(at: position) != stage(at: position - 1)
  }

  private mutating func nextStage() -> Bool {
    let positions = path.route.touchpoints.indices
    let start = stop == path.stops.count - 1 ? positions.upperBound : (position ?? -1) + 1
    guard let found = positions[min(start, positions.upperBound)...].first(where: isStageStart) else {
      return false
    }
    return go(toStop: path.stop(atPosition: found))
  }

  private mutating func previousStage() -> Bool {
    let positions = path.route.touchpoints.indices
    let end = stop == 0 ? 0 : position ?? positions.upperBound
    guard let found = positions[..<end].last(where: isStageStart) else { return false }
    return go(toStop: path.stop(atPosition: found))
  }

  private mutating func nextFlag() -> Bool {
    if let item = items.indices.dropFirst(selection + 1).first(where: isFlag) {
      select(item)
      return true
    }
    let positions = path.route.touchpoints.indices
    let isAtEnd = stop == path.stops.count - 1
    let start = isAtEnd ? positions.upperBound : (position ?? -1) + (isAtBorder ? 0 : 1)
    if let found = positions[start...].first(where: hasFlags) { return goToFlag(at: found, last: false) }
    guard !isAtEnd, !analysis.journeyFindings.isEmpty else { return false }
    arrive(at: path.stops.count - 1)
    select(path.worstMoments.count)
    return true
  }

  private mutating func previousFlag() -> Bool {
    if let item = items.indices.prefix(selection).last(where: isFlag) {
      select(item)
      return true
    }
    let end = stop == 0 ? 0 : position ?? path.route.touchpoints.count
    guard let found = path.route.touchpoints.indices[..<end].last(where: hasFlags) else { return false }
    return goToFlag(at: found, last: true)
  }

  private var isAtBorder: Bool {
    if case .border = current { true } else { false }
  }

  private func isFlag(_ item: Int) -> Bool {
    if case .finding = items[item] { true } else { false }
  }

  func hasFlags(_ position: Int) -> Bool {
    !analysis.findings(at: path.route.touchpoints[position]).isEmpty
  }

  private mutating func goToFlag(at position: Int, last: Bool) -> Bool {
    arrive(at: path.stop(atPosition: position))
    let flags = items.indices.filter(isFlag)
    guard let flag = last ? flags.last : flags.first else { return false }
    select(flag)
    return true
  }
}
