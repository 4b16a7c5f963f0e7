import JourneyCore

/// The parts of a moment's screen, in their order.
struct MomentBlocks {
  /// What stands together; a blank row parts one from the next.
  enum Group: Int {
    case words, encounters, feelings, flags, story, organisation, annotations, ways
  }

  /// What yields when rows are short, the last first.
  enum Rank: Int {
    case never, way, severe, warning, note, owner, feelings, gap, furtherFlag, quote, story, responsibility
    case measure, annotation
  }

  let moment: WalkPath.Moment
  let scene: WalkScene
  let page: Page
  let touchpoint: Touchpoint

  init(_ moment: WalkPath.Moment, _ frame: WalkFrame) {
    self.moment = moment
    scene = frame.scene
    page = frame.page
    touchpoint = frame.scene.analysis.index.touchpoints[moment.touchpoint]
  }

  /// All that the scene lets be seen.
  var blocks: [Block] {
    let reveal = scene.reveal ?? .flags
    var blocks = [words]
    if scene.reveal != nil { blocks += story }
    if reveal >= .contacts { blocks += encounters(withCosts: reveal >= .costs) + absentOwners }
    if reveal >= .costs { blocks += feelings + gap }
    if reveal == .flags { blocks += details }
    return blocks
  }

  /// What only text says: flags, story, who is responsible, what the workshop wrote, the ways on.
  var details: [Block] {
    var flags = 0
    return scene.items.enumerated().flatMap { number, item -> [Block] in
      switch item {
      case .finding(let finding):
        flags += 1
        return [flag(finding, number: flags, item: number)]
      case .quote(let quote): return [self.quote(quote, item: number)]
      case .story: return scene.reveal == nil ? story : []
      case .responsibility(let index):
        return [responsibility(touchpoint.responsibilities[index], item: number)]
      case .measure: return [measure(item: number)]
      case .annotation(let index): return [annotation(touchpoint.annotations[index], item: number)]
      case .way(let detour): return [way(detour, item: number)]
      case .words, .encounter, .moment: return []
      }
    }
  }

  /// A block of this screen; the selected one shows the marker.
  func block(
    _ rows: [Row], _ group: Group, _ rank: Rank, _ name: Below.Name, item: Int? = nil,
    isDivisible: Bool = false,
    isUrgent: Bool = false
  ) -> Block {
    let isSelected = item != nil && item == scene.selection
    return Block(
      rows.selected(isSelected, at: group == .flags ? 0 : page.indent - 2, scene.glyphs),
      group: group.rawValue, rank: rank.rawValue, name: name, item: item, isDivisible: isDivisible,
      isPinned: group == .words,
      isUrgent: isUrgent)
  }
}
