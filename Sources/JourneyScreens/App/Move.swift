/// A step through what a view shows; every view gives it the same meaning.
package enum Move: CaseIterable, Hashable, Sendable {
  /// To the next stop.
  case next
  /// To the stop before.
  case previous
  /// To the next thing here.
  case down
  /// To the thing before, here.
  case up
  /// To more below, else to the next stop.
  case onward
  /// To the top of this stop, else to the stop before.
  case back
  /// To the beginning.
  case first
  /// To the end.
  case last
  /// To the next stage.
  case nextStage
  /// To the stage before.
  case previousStage
  /// To the next flag.
  case nextFlag
  /// To the flag before.
  case previousFlag

  /// What the status line says where there is nothing to step to.
  var refusal: String {
    switch self {
    case .next, .onward: "Nothing follows here"
    case .previous, .back: "Nothing stands before this"
    case .down: "Nothing more below"
    case .up: "Nothing more above"
    case .first, .last: "There is nothing here"
    case .nextStage: "No stage follows"
    case .previousStage: "No stage stands before this"
    case .nextFlag: "No flag follows"
    case .previousFlag: "No flag stands before this"
    }
  }
}
