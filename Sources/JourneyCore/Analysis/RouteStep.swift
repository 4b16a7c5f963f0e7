/// What one touchpoint adds to every route that comes by, encounters aside.
struct RouteStep: Equatable {
  /// The need that it names, a number in ``JourneyIndex/needs``; nil where the one before it goes on.
  var need: Int?
  /// How the customer feels.
  let feels: Rating?
  /// What it does to the promise.
  let promise: Touchpoint.PromiseEffect?
  /// What is believed against what is rated.
  let gap: DeliveryGap?
  /// What is demanded.
  private(set) var demands = DemandCounts()
  /// How long the customer waits in all.
  private(set) var waitingSeconds = 0
  /// How many encounters nobody answers.
  private(set) var unanswered = 0

  /// What the touchpoint with this `number` in a list adds, which names the need with the number `need`.
  init(_ touchpoints: [Touchpoint], _ number: Int, need: Int?) {
    self.need = need
    (feels, promise) = (touchpoints[number].feels, touchpoints[number].promise)
    gap = DeliveryGap(touchpoints[number].believed, touchpoints[number].rated)
    let encounters = touchpoints[number].encounters
    for encounter in encounters.indices {
      if encounters[encounter].outcome == .unanswered { unanswered += 1 }
      for demand in encounters[encounter].demands {
        demands[demand.kind] += 1
        if case .wait(let time) = demand { waitingSeconds += time.seconds }
      }
    }
  }
}
