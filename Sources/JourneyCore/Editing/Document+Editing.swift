extension Document {
  /// What an edit can have changed.
  package enum Reach: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// The properties of one touchpoint, a number in ``JourneyIndex/touchpoints``.
    case touchpoint(Int)
    /// Touchpoints, stages and detours; for each touchpoint the number that it had in ``JourneyIndex/touchpoints``,
    /// nil where it is new or was changed.
    case moments(origins: [Int?])
    /// Anything.
    case everything
  }

  /// Makes `edits` one after the other, or none of them.
  ///
  /// - Returns: what was done, and what it can have changed.
  /// - Throws: ``Refusal`` with the first reason; the document is as it was.
  package mutating func apply(_ edits: [Edit]) throws(Refusal) -> (step: EditStep, reach: Reach) {
    try apply(edits) { document, step throws(Refusal) in try document.read(after: step.changes) }
  }

  /// Makes `edits` in the tree alone: the journey is read again by ``settle()``.
  mutating func replay(_ edits: [Edit]) throws(Refusal) -> EditStep {
    try apply(edits) { document, step throws(Refusal) in
      document.declared = document.namesInTree
      return .nothing
    }.step
  }

  /// Takes back in the tree alone what `step` did.
  mutating func replay(_ step: EditStep) -> EditStep {
    let inverse = invert(step)
    declared = namesInTree
    return inverse
  }

  /// Reads the journey from the tree, after edits were made in the tree alone.
  mutating func settle() throws(Refusal) { _ = try readEverything() }

  private mutating func apply(
    _ edits: [Edit], reading read: (inout Self, EditStep) throws(Refusal) -> Reach
  ) throws(Refusal) -> (step: EditStep, reach: Reach) {
    var editor = TreeEditor(takeTree(), declared)
    do throws(Refusal) {
      for edit in edits { try editor.make(edit) }
      let step = editor.step
      tree = editor.tree
      return (step, try read(&self, step))
    } catch {
      _ = takeTree()
      editor.revert()
      tree = editor.tree
      throw error
    }
  }

  /// Takes back what `step` did, or does it again where it took something back.
  ///
  /// - Precondition: what was done after it has been taken back.
  /// - Returns: what undoes this, and what it can have changed.
  /// - Throws: ``Refusal`` where there is no journey there, as behind a journal that was made up; nothing is changed.
  package mutating func apply(_ step: EditStep) throws(Refusal) -> (step: EditStep, reach: Reach) {
    let inverse = invert(step)
    do throws(Refusal) {
      return (inverse, try read(after: inverse.changes))
    } catch {
      _ = invert(inverse)
      throw error
    }
  }

  /// Where one sees that `step` was taken back, or done again: what was removed stands there again.
  func focus(after step: EditStep) -> Entry {
    guard step.verb == .removed, case .attach(let run, _)? = step.changes.first else { return step.focus }
    return Entry(node: firstEntry(of: run))
  }

  /// The first node of `run` that is no comment.
  private func firstEntry(of run: SyntaxTree.Run) -> Int32 {
    var node = run.first
    while node != run.last, tree.isComment(node) { node = tree.nodes[Int(node)].next }
    return node
  }

  /// What `step` is about, while it stands there: before it is taken back, or done again; nil where it does not stand.
  package func subject(of step: EditStep) -> Entry? {
    guard step.verb == .removed else { return tree.contains(step.focus) ? step.focus : nil }
    guard case .detach(let run)? = step.changes.first else { return nil }
    return Entry(node: firstEntry(of: run))
  }

  private mutating func invert(_ step: EditStep) -> EditStep {
    let changes = step.changes.map { tree.make($0) }
    return EditStep(verb: step.verb, property: step.property, focus: step.focus, changes: changes.reversed())
  }

  /// Reads what changed; `changes` would take it back.
  private mutating func read(after changes: [TreeChange]) throws(Refusal) -> Reach {
    switch tree.reach(of: changes) {
    case .nothing: return .nothing
    case .everything:
      _ = try readEverything()
      return .everything
    case .moments(let changed):
      let known = KnownTouchpoints(of: journey, at: entries, without: changed)
      return .moments(origins: try readEverything(but: known))
    case .touchpoint(let node):
      guard let number = entries.touchpoint(node) else {
        preconditionFailure("a touchpoint in the tree is one of the journey")
      }
      try readTouchpoint(number, node)
      return .touchpoint(number)
    }
  }

  /// Reads the journey, and gives for each touchpoint the number that it had if it was `known`.
  private mutating func readEverything(but known: KnownTouchpoints? = nil) throws(Refusal) -> [Int?] {
    var problems = Problems()
    let declared = Declarations(&tree, &problems)
    let reader = JourneyReader(tree, declared, problems, known: known)
    if let problem = reader.problems.firstError { throw .problem(problem) }
    take(reader, declared)
    return reader.origins
  }

  private mutating func readTouchpoint(_ number: Int, _ node: Int32) throws(Refusal) {
    var reader = JourneyReader(partsOf: tree, declared)
    let touchpoint = reader.touchpoint(Int(node))
    if let problem = reader.problems.firstError { throw .problem(problem) }
    guard let touchpoint else { throw .inapplicable }
    journey.replaceTouchpoint(number, with: touchpoint)
    entries.refresh(number, of: tree)
  }
}

extension Journey {
  /// Puts `touchpoint` in the place of number `number` in ``JourneyIndex/touchpoints``.
  fileprivate mutating func replaceTouchpoint(_ number: Int, with touchpoint: Touchpoint) {
    var rest = number
    if rest < unstaged.count { return unstaged[rest] = touchpoint }
    rest -= unstaged.count
    for stage in stages.indices {
      if rest < stages[stage].touchpoints.count { return stages[stage].touchpoints[rest] = touchpoint }
      rest -= stages[stage].touchpoints.count
    }
    for detour in detours.indices {
      if rest < detours[detour].touchpoints.count { return detours[detour].touchpoints[rest] = touchpoint }
      rest -= detours[detour].touchpoints.count
    }
    preconditionFailure("the journey has no touchpoint number \(number)")
  }
}
