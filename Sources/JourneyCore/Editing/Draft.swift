/// A document while it is edited: what it says now, what can be said about it, and what was done to it.
public struct Draft: Sendable {
  /// Something that was done, and what takes it back.
  package enum Deed: Sendable {
    /// One or more edits at once.
    case step(EditStep)
    /// All of it was replaced, for example by what somebody else wrote; the document as it was.
    case replacement(Document, summary: String)

    /// Whether another document, whose entries have other numbers, took the place of the one before.
    package var isReplacement: Bool {
      if case .replacement = self { true } else { false }
    }

    /// What was done, as a status line says it.
    package var summary: String {
      switch self {
      case .step(let step): step.summary
      case .replacement(_, let summary): summary
      }
    }
  }

  /// The document as it is now.
  public private(set) var document: Document
  /// What can be said about it.
  public private(set) var analysis: Analysis
  private var past: [(deed: Deed, state: Int)] = []
  private var future: [(deed: Deed, state: Int)] = []
  /// A number that names what the document says: undo brings the number back.
  public private(set) var state = 0
  private var states = 0

  /// Begins to edit `document`.
  public init(_ document: Document) {
    self.document = document
    analysis = Analysis(document.journey)
  }

  /// What ``undo()`` would take back; nil where nothing was done.
  package var lastDeed: Deed? { past.last?.deed }
  /// What ``redo()`` would do again; nil where nothing was taken back.
  package var nextDeed: Deed? { future.last?.deed }
  /// How many deeds ``undo()`` can take back.
  public var depth: Int { past.count }

  /// Makes `edits` one after the other as one step, or none of them.
  ///
  /// - Returns: where the last of them happened.
  /// - Throws: ``Refusal`` with the first reason; the draft is as it was.
  @discardableResult
  public mutating func make(_ edits: [Edit]) throws(Refusal) -> Entry {
    let (step, reach) = try document.apply(edits)
    guard !step.isEmpty else { return step.focus }
    remember(.step(step))
    analyse(reach)
    return step.focus
  }

  /// Puts `document` in the place of the one that is edited, as one step.
  public mutating func replace(with document: Document, summary: String) {
    remember(.replacement(self.document, summary: summary))
    self.document = document
    analyse(.everything)
  }

  /// Takes the last deed back.
  ///
  /// - Returns: what was taken back, and where it happened; nil where nothing was done.
  package mutating func undo() -> (summary: String, focus: Entry)? {
    guard let (deed, state) = past.popLast(), let (inverse, focus) = takeBack(deed) else {
      past = []
      return nil
    }
    future.append((inverse, self.state))
    self.state = state
    return (deed.summary, focus)
  }

  /// Does again what was taken back last.
  ///
  /// - Returns: what was done again, and where it happened; nil where nothing was taken back.
  package mutating func redo() -> (summary: String, focus: Entry)? {
    guard let (deed, state) = future.popLast(), let (inverse, focus) = takeBack(deed) else {
      future = []
      return nil
    }
    past.append((inverse, self.state))
    self.state = state
    return (deed.summary, focus)
  }

  // MARK: Playing a journal

  /// Makes `edits` without reading the journey again, which ``settle()`` does.
  ///
  /// - Returns: what was done; nil where it cannot be done.
  package mutating func replay(_ edits: [Edit]) -> String? {
    do throws(Refusal) {
      let step = try document.replay(edits)
      if !step.isEmpty { remember(.step(step)) }
      return document.place(of: step.focus).map { "\(step.summary), at “\($0)”" } ?? step.summary
    } catch {
      return nil
    }
  }

  /// Takes the last deed back without reading the journey again.
  package mutating func replayUndo() -> String? {
    guard let (deed, state) = past.popLast(), let inverse = replay(deed) else { return nil }
    future.append((inverse, self.state))
    self.state = state
    return deed.summary
  }

  /// Does again what was taken back last without reading the journey again.
  package mutating func replayRedo() -> String? {
    guard let (deed, state) = future.popLast(), let inverse = replay(deed) else { return nil }
    past.append((inverse, self.state))
    self.state = state
    return deed.summary
  }

  private mutating func replay(_ deed: Deed) -> Deed? {
    switch deed {
    case .step(let step): return .step(document.replay(step))
    case .replacement(let document, let summary):
      guard isSettled() else { return nil }
      defer { self.document = document }
      return .replacement(self.document, summary: summary)
    }
  }

  /// Puts `document` in the place of the one that is edited, without analysing it.
  ///
  /// - Returns: what was done; nil where what was edited so far is no journey.
  package mutating func replay(replacing document: Document, summary: String) -> String? {
    guard isSettled() else { return nil }
    remember(.replacement(self.document, summary: summary))
    self.document = document
    return summary
  }

  /// Reads and analyses what a journal made of the draft; says whether it is a journey.
  package mutating func settle() -> Bool {
    guard isSettled() else { return false }
    analyse(.everything)
    return true
  }

  /// Reads what a journal made of the document, also before another one takes its place: it may come back.
  private mutating func isSettled() -> Bool {
    do throws(Refusal) {
      try document.settle()
      return true
    } catch {
      return false
    }
  }

  private mutating func remember(_ deed: Deed) {
    past.append((deed, state))
    future = []
    states += 1
    state = states
  }

  /// Takes `deed` back; nil where that leads to no journey, which only a journal that was made up can say.
  private mutating func takeBack(_ deed: Deed) -> (inverse: Deed, focus: Entry)? {
    switch deed {
    case .step(let step):
      guard let (inverse, reach) = try? document.apply(step) else { return nil }
      analyse(reach)
      return (.step(inverse), document.focus(after: step))
    case .replacement(var document, let summary):
      // One that a journal was played on has a tree that was not read yet.
      guard (try? document.settle()) != nil else { return nil }
      let replaced = self.document
      self.document = document
      analyse(.everything)
      return (.replacement(replaced, summary: summary), .journey)
    }
  }

  private mutating func analyse(_ reach: Document.Reach) {
    switch reach {
    case .nothing: break
    case .touchpoint(let number):
      analysis = Analysis(document.journey, following: analysis, changing: number)
    case .moments(let origins):
      analysis = Analysis(document.journey, following: analysis, origins: origins)
    case .everything: analysis = Analysis(document.journey)
    }
  }
}
