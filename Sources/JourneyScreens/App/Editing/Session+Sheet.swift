import JourneyCore

/// What a sheet does with keys.
extension Session {
  /// Something that can be added to a sheet.
  struct Addition: Hashable {
    /// Its key.
    let property: Property
    /// Where it goes.
    let position: Position
  }

  /// Why the sheet of the moment cannot be had; nil where it can.
  var whyNoMomentSheet: String? {
    if isPresenting { return "No sheets while presenting; p ends it" }
    guard let touchpoint else { return "Walk to a moment first" }
    return sheet.map { draft.document.touchpoint(of: $0.subject) } == touchpoint
      ? "This is the sheet of the moment" : nil
  }

  /// Why the sheet of the journey cannot be had; nil where it can.
  var whyNoJourneySheet: String? {
    if isPresenting { return "No sheets while presenting; p ends it" }
    return sheet?.subject == .journey ? "This is the sheet of the journey" : nil
  }

  /// Opens the sheet of the moment, or of the journey, at what is selected.
  mutating func openSheet(ofJourney: Bool) {
    let document = draft.document
    let moment = touchpoint.map { document.entry(of: .touchpoint($0)) }
    let subject = ofJourney ? .journey : moment ?? .journey
    let selected = sheet == nil && ofJourney ? document.openConflicts.first?.entry : moment
    open(.sheet(Sheet(subject, of: document, at: ofJourney ? selected : selectedEntry)))
  }

  /// Walks to the moment of the selected line, or edits the line.
  mutating func enter(_ sheet: Sheet) -> [Effect] {
    guard sheet.subject == .journey, sheet.selected.conflict == nil, let entry = sheet.selected.entry,
      let touchpoint = draft.document.touchpoint(of: entry)
    else { return perform(.change(.edit)) }
    open(.walk, at: Spot(touchpoint: touchpoint))
    return []
  }

  /// Steps through the lines, or to the sheet of another moment; says whether there was anywhere to step to.
  mutating func step(_ move: Move, in sheet: Sheet) -> Bool {
    switch move {
    case .next: return stepToMoment(1, in: sheet)
    case .previous: return stepToMoment(-1, in: sheet)
    case .down, .up, .onward, .back, .first, .last:
      var sheet = sheet
      defer { view = .sheet(sheet) }
      return sheet.move(move, page: SheetScreen.page(of: canvas))
    case .nextStage, .previousStage, .nextFlag, .previousFlag: return false
    }
  }

  private mutating func stepToMoment(_ step: Int, in sheet: Sheet) -> Bool {
    let document = draft.document
    guard let number = document.touchpoint(of: sheet.subject),
      draft.analysis.index.touchpoints.indices.contains(number + step)
    else { return false }
    view = .sheet(Sheet(document.entry(of: .touchpoint(number + step)), of: document))
    _ = walk.go(to: Spot(touchpoint: number + step))
    return true
  }

  /// Selects the line of `entry`, in its own sheet if this one does not have it.
  mutating func show(_ entry: Entry, in sheet: Sheet) {
    var sheet = sheet
    let document = draft.document
    let selected = sheet.selected
    if document.lineage(of: selected.parent).contains(entry) { return }
    if !sheet.select(entry) {
      let moment = document.touchpoint(of: entry).map { document.entry(of: .touchpoint($0)) }
      sheet = Sheet(moment ?? .journey, of: document, at: entry)
    }
    view = .sheet(sheet)
  }

  // MARK: Adding

  /// What can be added where the selected line stands, the nearest first.
  func additions(after: Bool) -> [Addition] {
    guard let sheet else { return [] }
    let document = draft.document
    let lineage = document.lineage(of: sheet.selected.entry ?? sheet.selected.parent)
    let owners = lineage.prefix { $0 != sheet.subject && document.property(of: $0)?.isMoment != true }
    let detour = lineage.filter { document.property(of: $0) == .detour }
    return (owners + detour + [sheet.subject]).flatMap { owner -> [Addition] in
      guard let block = document.block(of: owner) else { return [] }
      return document.absentProperties(of: owner, block).compactMap { property in
        position(for: property, after: after).map { Addition(property: property, position: $0) }
      }
    }
  }

  /// Asks what is to be added to the sheet.
  func askAddition(after: Bool) -> Editor {
    let additions = additions(after: after)
    let document = draft.document
    let labels = additions.map { addition in
      let owner = addition.position.parent
      guard owner != sheet?.subject, let key = document.property(of: owner)?.key else {
        return addition.property.key
      }
      return "\(addition.property.key) of the \(key)"
    }
    let form = Editor.choice(labels, additions.indices.map(String.init))
    return Editor(after ? "add" : "add before", for: .addition(after: after), as: form)
  }
}
