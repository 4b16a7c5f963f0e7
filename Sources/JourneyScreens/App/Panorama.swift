/// A view of the whole journey, in which one goes on walking: the map, the desks, the gap, the contacts.
///
/// Where one is stays the walk's business: a panorama is drawn around the touchpoint of the walk, takes the walk along
/// when one steps, and remembers only how it is looked at. So every command that is about the moment or the encounter
/// of the walk is about what is selected here, and whoever goes back to the walk is there.
package protocol Panorama: Sendable {
  /// The view that it is.
  var name: ViewName { get }
  /// Why there is no other page to turn to; nil where there is one.
  var whyOnePage: String? { get }
  /// Why there is no other size; nil where there is one.
  var whyOneSize: String? { get }

  /// Draws it around the stop of `walk`, and says where what can be selected stands; the last row is not its own.
  func draw(_ walk: Walk, with glyphs: Glyphs, on grid: inout Grid) -> Shown
  /// What the linear mode says of the whole: when one comes here, and whenever it becomes another.
  func overview(at walk: Walk) -> [String]
  /// What the linear mode says of what is selected where one is on `walk`.
  func words(at walk: Walk) -> [String]
  /// The keys that matter most for what is selected.
  func hints(at walk: Walk) -> [Hint]

  /// Steps, and takes the walk along; says whether there was anywhere to step to.
  mutating func move(_ move: Move, along walk: inout Walk, on canvas: Canvas) -> Bool
  /// Turns to the next page, or to the one before.
  mutating func turnPage(forward: Bool, along walk: inout Walk)
  /// Shows less and closer, or more; says whether there was another size.
  mutating func zoom(closer: Bool) -> Bool
  /// Whether there is anything to go into.
  func canEnter(_ walk: Walk) -> Bool
  /// Goes into what is selected: into a part of the view, which gives nil, or to a spot of the walk.
  mutating func enter(_ walk: Walk) -> Spot?
  /// Goes out of a part of the view; says whether one was in any.
  mutating func goOut() -> Bool
  /// The step that a turn of the wheel makes; along the journey, unless the view is long in another way.
  func wheel(up: Bool) -> Move
  /// Selects item number `item` of those that are drawn.
  mutating func select(_ item: Int, along walk: inout Walk)
  /// Has `walk` select what is seen as selected here, so that no key changes anything else.
  func settle(_ walk: inout Walk)
  /// Why `change` cannot be made of what is selected here; nil where it can.
  func whyNot(_ change: Change, at walk: Walk) -> String?
  /// What is said when there is nowhere to go by `move`.
  func refusal(of move: Move) -> String
  /// The number of the item that is selected.
  func selection(at walk: Walk) -> Int?
  /// The view of what `walk`, which has followed a change of the journey, goes through now.
  mutating func follow(_ walk: Walk)
}

extension Panorama {
  package var whyOnePage: String? { "This view has one page" }
  package var whyOneSize: String? { "This view has one size" }
  package mutating func turnPage(forward: Bool, along walk: inout Walk) {}
  package mutating func zoom(closer: Bool) -> Bool { false }
  package func canEnter(_ walk: Walk) -> Bool { walk.touchpoint != nil }
  package mutating func enter(_ walk: Walk) -> Spot? { Spot(touchpoint: walk.touchpoint) }
  package mutating func goOut() -> Bool { false }
  package func settle(_ walk: inout Walk) { walk.selectWords() }
  package func whyNot(_ change: Change, at walk: Walk) -> String? { nil }
  package func refusal(of move: Move) -> String { move.refusal }
  package func wheel(up: Bool) -> Move { up ? .previous : .next }
}
