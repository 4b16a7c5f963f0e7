import JourneyCore

/// The journey from where each department sits: what its desk sees is lit, the rest lies in the dark.
package struct Desks: Sendable {
  /// Whose eyes one looks through.
  package enum Eyes: CaseIterable, Hashable, Sendable {
    /// Those of one department.
    case desk
    /// The customer's: all is lit.
    case customer
    /// Those of every department, one beside the other.
    case everyone

    /// Those that are no desk's.
    static let others: [Eyes] = [.customer, .everyone]
  }

  /// Whose eyes one looks through.
  package private(set) var eyes = Eyes.desk
  /// The department whose desk it is, a number in ``Journey/departments``; 0 where there is none.
  package private(set) var department = 0
  /// How often the figures were turned on to those that had no room before.
  package private(set) var figurePage = 0
  private var sights: DeskSights

  /// The desk of the department that owns the moment of `walk`, or meets the customer there.
  package init(_ walk: Walk) {
    sights = DeskSights(walk)
    guard let touchpoint = walk.touchpoint else { return }
    let index = walk.analysis.index
    let met = index.encounterContacts[touchpoint].first.map { index.contactDepartments[$0] }
    department = index.owners[touchpoint].first ?? met ?? 0
  }

  /// What every department sees of the way of `walk`.
  func sights(of walk: Walk) -> DeskSights {
    sights.detours == walk.path.detours ? sights : DeskSights(walk)
  }
}

/// What every department sees of one way, worked out when a view is opened or its journey changes.
struct DeskSights: Sendable {
  /// The detours of the way.
  let detours: [Int]
  /// One for each department.
  let lights: [DeskLight]
  /// One for each department.
  let letters: [Character]
  /// The ids of the departments.
  let ids: [Identifier<Department>]

  init(_ walk: Walk) {
    detours = walk.path.detours
    lights = walk.analysis.deskLights(of: walk.path.route)
    letters = DepartmentLetters.letters(of: walk.analysis.journey.departments, glyphs: .unicode)
    ids = walk.analysis.journey.departments.map(\.id)
  }
}

extension Desks: Panorama {
  package var name: ViewName { .desks }
  package var whyOnePage: String? { nil }

  package func draw(_ walk: Walk, with glyphs: Glyphs, on grid: inout Grid) -> Shown {
    DeskScreen(self, walk, Page(grid.size, glyphs: glyphs)).draw(on: &grid)
  }

  package func whyNot(_ change: Change, at walk: Walk) -> String? {
    guard eyes == .everyone, change != .ballot else { return nil }
    return "A desk is selected here, and no moment: Tab leads to one desk, Esc to the walk"
  }

  package func hints(at walk: Walk) -> [Hint] {
    let next =
      switch eyes {
      case .desk: "as \(walk.analysis.journey.customerName)"
      case .customer: "all desks"
      case .everyone: "one desk"
      }
    let page = Hint([.turnPage(forward: true)], CellWidth.of(next) < 16 ? next : "as the customer")
    return [
      Hint([.move(.previous), .move(.next)], "walk"),
      Hint([.move(.up), .move(.down)], eyes == .customer ? "choose" : "desk"), page,
    ] + (walk.touchpoint == nil ? [] : [Hint([.enter], "open")]) + [
      Hint([.out], "back"), Hint([.move(.nextFlag)], "next flag"),
    ]
  }

  package mutating func move(_ move: Move, along walk: inout Walk, on canvas: Canvas) -> Bool {
    if sights.detours != walk.path.detours { sights = DeskSights(walk) }
    let page = figurePage
    figurePage = 0
    switch move {
    case .down, .up: return choose(by: move == .down ? 1 : -1, along: &walk)
    case .onward:
      let screen = DeskScreen(self, walk, Page(canvas.size, glyphs: canvas.glyphs))
      guard page + 1 < screen.figurePages.count else { return walk.stride(.next) }
      figurePage = page + 1
      return true
    case .back:
      figurePage = max(0, page - 1)
      return page > 0 || walk.stride(.previous)
    case .next, .previous, .first, .last, .nextStage, .previousStage, .nextFlag, .previousFlag:
      return walk.stride(move)
    }
  }

  package mutating func turnPage(forward: Bool, along walk: inout Walk) {
    eyes = eyes.turned(forward: forward)
    figurePage = 0
  }

  package mutating func select(_ item: Int, along walk: inout Walk) {
    switch DeskItem(item, departments: sights.lights.count) {
    case .department(let number):
      department = number
      if eyes == .customer { eyes = .desk }
    case .page(let eyes): self.eyes = eyes
    case .moment(let position): _ = walk.stand(at: position)
    }
    figurePage = 0
  }

  package func selection(at walk: Walk) -> Int? {
    walk.position.map { DeskItem.moment($0).number(departments: sights.lights.count) }
  }

  package func settle(_ walk: inout Walk) {
    guard eyes == .customer else { return walk.selectWords() }
    if walk.selectedEncounter == nil, !walk.chooseEncounter(by: 0) { walk.selectWords() }
  }

  package mutating func enter(_ walk: Walk) -> Spot? {
    let encounter = eyes == .customer ? walk.selectedEncounter : nil
    return Spot(touchpoint: walk.touchpoint, part: encounter.map(Spot.Part.encounter) ?? .whole)
  }

  package mutating func follow(_ walk: Walk) {
    let id = sights.ids.indices.contains(department) ? sights.ids[department] : nil
    sights = DeskSights(walk)
    let known = id.flatMap { walk.analysis.index.departmentNumbers[$0] }
    department = known ?? max(0, min(department, sights.ids.count - 1))
  }

  /// Chooses another desk; as the customer, another of those who are met.
  private mutating func choose(by step: Int, along walk: inout Walk) -> Bool {
    if eyes == .customer { return walk.chooseEncounter(by: step) }
    guard sights.lights.indices.contains(department + step) else { return false }
    department += step
    return true
  }
}

extension Walk {
  /// Which of those who are met at the moment is selected, by the number of the encounter there.
  var selectedEncounter: Int? {
    guard let position, case .encounter(let meeting) = selected else { return nil }
    return meeting - path.route.meetingRanges[position].lowerBound
  }

  /// Selects who is met before or after the one that is selected; says whether there is one.
  mutating func chooseEncounter(by step: Int) -> Bool {
    guard let position, let touchpoint else { return false }
    let number = selectedEncounter.map { $0 + step } ?? 0
    guard path.route.meetingRanges[position].indices.count > number, number >= 0 else { return false }
    return go(to: Spot(touchpoint: touchpoint, part: .encounter(number)))
  }
}

/// Something that can be clicked in the desks.
enum DeskItem: Hashable {
  /// The tab or the row of a department.
  case department(Int)
  /// The tab of a page that is no desk's.
  case page(Desks.Eyes)
  /// The card of a moment, by its position on the way.
  case moment(Int)

  init(_ number: Int, departments: Int) {
    let others = Desks.Eyes.others
    let rest = number - departments
    self =
      rest < 0
      ? .department(number) : rest < others.count ? .page(others[rest]) : .moment(rest - others.count)
  }

  /// Its number among all of them: departments, other pages, moments.
  func number(departments: Int) -> Int {
    let others = Desks.Eyes.others
    return switch self {
    case .department(let number): number
    case .page(let eyes): departments + (others.firstIndex(of: eyes) ?? 0)
    case .moment(let position): departments + others.count + position
    }
  }
}
