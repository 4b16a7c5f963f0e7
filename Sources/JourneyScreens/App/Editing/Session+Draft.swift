import JourneyCore

/// What was taken out or copied, and what kind of thing it is.
package struct Clipboard: Hashable, Sendable {
  /// Its lines, as a file has them at column 0.
  let lines: String
  /// Its key.
  let property: Property
  /// What it is called.
  let name: String
}

extension Document {
  /// What somebody in the room calls `entry`, in a few words.
  func name(of entry: Entry) -> String {
    let value = value(of: entry).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard let property = property(of: entry), !value.isEmpty else { return "this" }
    if property == .encounter, let contact = self.entry(declaring: .contact, value) {
      return Phrase.inSentence(self.value(of: contact))
    }
    if property == .contact || property == .department { return Phrase.inSentence(value) }
    if property == .belief {
      return "what \(Phrase.inSentence(name(of: Voter(id: identifier(of: entry))))) believes"
    }
    let short = TextWrap.truncated(value, to: 30, ellipsis: "…")
    return property.isMoment ? "“\(short)”" : "\(property.key) “\(short)”"
  }
}

// MARK: - Changing the draft

extension Session {
  /// Makes `edits` as one step and shows where the last of them happened; what cannot be made is said.
  mutating func make(_ edits: [Edit]) -> [Effect] {
    do throws(Refusal) {
      let focus = try change(edits)
      show(focus)
      return [.journal(.edits(edits))]
    } catch {
      status = sentence(error)
      return []
    }
  }

  /// Makes `edits` as one step.
  mutating func change(_ edits: [Edit]) throws(Refusal) -> Entry {
    let before = draft.state
    let focus = try draft.make(edits)
    if draft.state != before { follow() }
    if saving == .noFile, draft.depth == 1, !hasSaidNotKept {
      hasSaidNotKept = true
      tell("This has no file and is not kept: s gives it one")
    }
    return focus
  }

  /// Why an edit was refused, as the status line says it.
  func sentence(_ refusal: Refusal) -> String { Phrase.opening(refusal.message(in: draft.document)) }

  mutating func undo() -> [Effect] {
    // A document that is kept is copied when it changes.
    let before = draft.lastDeed?.isReplacement == true ? draft.document : nil
    let words = draft.lastDeed.map { DeedWords($0, isUndone: true, in: draft.document) }
    guard let (summary, focus) = draft.undo() else { return [] }
    if let before { follow(from: before) } else { follow() }
    show(focus)
    status = "Taken back: \(words?.sentence(in: draft.document, at: focus) ?? summary)"
    return [.journal(.undo)]
  }

  mutating func redo() -> [Effect] {
    let before = draft.nextDeed?.isReplacement == true ? draft.document : nil
    let words = draft.nextDeed.map { DeedWords($0, isUndone: false, in: draft.document) }
    guard let (summary, focus) = draft.redo() else { return [] }
    if let before { follow(from: before) } else { follow() }
    show(focus)
    status = "Done again: \(words?.sentence(in: draft.document, at: focus) ?? summary)"
    return [.journal(.redo)]
  }

  /// Lets every view follow the draft.
  mutating func follow() {
    let analysis = draft.analysis
    walk.follow(analysis)
    view = view.following(walk, draft.document)
    settle()
    for number in trail.indices { trail[number].follow(analysis, draft.document) }
    switch saving {
    case .readOnly, .noFile, .notSaved: break
    case .saved, .unsaved: saving = draft.state == savedState ? .saved : .unsaved
    }
  }

  /// Goes to where `entry` is seen, in the view that is open.
  mutating func show(_ entry: Entry) {
    let document = draft.document
    guard document.contains(entry) else { return }
    if case .sheet(let sheet) = view { return show(entry, in: sheet) }
    switch view {
    case .walk, .panorama: break
    case .flags, .legend, .sheet, .help: return
    }
    let spot = Spot(entry, in: document)
    // What is about the moment as a whole is seen from wherever one stands in it.
    let isHere = spot.touchpoint == walk.touchpoint && (spot.part == .words || spot.part == .whole)
    guard spot.touchpoint != nil, !isHere else { return }
    _ = walk.go(to: spot)
  }
}

extension Session.View {
  /// The view of what `walk`, which has followed a change of the journey, goes through now.
  func following(_ walk: Walk, _ document: Document) -> Self {
    switch self {
    case .walk, .help: return self
    case .sheet(let sheet): return sheet.following(document).map(Self.sheet) ?? .walk
    case .flags(let list): return .flags(list.following(walk))
    case .legend(let legend): return .legend(legend.following(walk.analysis))
    case .panorama(var panorama):
      panorama.follow(walk)
      return .panorama(panorama)
    }
  }
}

extension Session.Waypoint {
  fileprivate mutating func follow(_ analysis: Analysis, _ document: Document) {
    var walk = walk
    walk.follow(analysis)
    self = Self(view: view.following(walk, document), walk: walk)
  }
}

extension FlagList {
  /// The list of what `walk` goes through now, with the flag selected that stands where the selected one stood.
  fileprivate func following(_ walk: Walk) -> Self {
    FlagList(self, following: walk)
  }
}

extension Legend {
  /// The story of another analysis, at the same place.
  fileprivate func following(_ analysis: Analysis) -> Self {
    var walk = walk
    walk.follow(analysis)
    return Legend(
      walk, at: touchpoint.flatMap { walk.analysis.index.touchpoints.indices.contains($0) ? $0 : nil })
  }
}
