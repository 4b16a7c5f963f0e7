extension Route {
  /// The route of a customer who takes `detours`, numbers in ``Journey/detours``, one after the other.
  ///
  /// A detour that starts inside others takes those first; one that the way does not come by is left out.
  init(taking detours: [Int] = [], of index: JourneyIndex) {
    var walk = RouteWalk(index)
    for detour in detours { walk.take(detour) }
    walk.goOn()
    self.init(living: walk.touchpoints, ending: walk.ending, of: index)
  }

  private init(living touchpoints: [Int], ending: Ending, of index: JourneyIndex) {
    var meetings: [Meeting] = []
    meetings.reserveCapacity(index.encountered.count)
    var meetingRanges: [Range<Int>] = []
    meetingRanges.reserveCapacity(touchpoints.count)
    var spans: [NeedSpan] = []
    var need = 0
    var (spanStart, spanMeetingStart) = (0, 0)
    for (position, touchpoint) in touchpoints.enumerated() {
      if let named = index.steps[touchpoint].need, named != need {
        if position > 0 {
          spans.append(
            NeedSpan(
              need: index.needs[need], positions: spanStart..<position,
              meetings: spanMeetingStart..<meetings.count))
        }
        (need, spanStart, spanMeetingStart) = (named, position, meetings.count)
      }
      let start = meetings.count
      for met in index.encountered[index.encounterRange(of: touchpoint)] {
        meetings.append(
          Meeting(
            position: position, touchpoint: touchpoint, encounter: met.number, contact: met.contact,
            department: met.department, span: spans.count,
            arrival: Self.arrival(at: met, after: meetings.last, span: spans.count)))
      }
      meetingRanges.append(start..<meetings.count)
    }
    if !touchpoints.isEmpty {
      spans.append(
        NeedSpan(
          need: index.needs[need], positions: spanStart..<touchpoints.count,
          meetings: spanMeetingStart..<meetings.count))
    }
    self.init(
      touchpoints: touchpoints, meetings: meetings, meetingRanges: meetingRanges, spans: spans,
      ending: ending)
  }

  static func arrival(
    at met: Encountered, after last: Meeting?, span: Int
  ) -> Meeting.Arrival {
    guard let last else { return .first }
    guard last.contact != met.contact else { return .same }
    guard last.span == span else { return .newFace }
    return .handoff(crossesBorder: last.department != met.department, manner: met.manner)
  }
}
