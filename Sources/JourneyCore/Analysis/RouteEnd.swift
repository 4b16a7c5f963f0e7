/// A route as a whole: what is left to look at when it has been walked.
struct RouteEnd {
  /// How the customer feels on the way; nil where no touchpoint says.
  let feelings: Feelings?
  /// The last touchpoint with a feeling.
  let lastFelt: Int?
  /// The last touchpoint.
  let lastTouchpoint: Int?
  /// The touchpoint to which the route would come back; nil where it comes to an end.
  let loop: Int?

  /// The end of a route that has `stretch`.
  init(_ stretch: some RouteSum, loop: Int?) {
    feelings = stretch.measures.feelings
    lastFelt = stretch.lastFelt
    lastTouchpoint = stretch.lastTouchpoint
    self.loop = loop
  }
}
