import JourneyCore

/// A route with ids for numbers: what is lived, under which needs, and every handoff on the way.
struct RouteRecord: JSONWritable {
  let route: Route
  let analysis: Analysis

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("touchpoints", route.touchpoints.map(id))
      json.member("spans") { json in
        json.array { json in
          for span in route.spans { json.element { write(span, to: &$0) } }
        }
      }
      json.member("handoffs") { json in
        json.array { json in
          for number in route.meetings.indices where route.meetings[number].isHandedOver {
            json.element { writeHandoff(number, to: &$0) }
          }
        }
      }
      json.member("ending") { writeEnding(to: &$0) }
    }
  }

  private func write(_ span: NeedSpan, to json: inout JSONWriter) {
    json.object { json in
      json.member("need", span.need)
      json.member("first", id(route.touchpoints[span.positions.lowerBound]))
      json.member("last", id(route.touchpoints[span.positions.upperBound - 1]))
      json.member("touchpoints", span.positions.count)
      json.member("encounters", span.meetings.count)
    }
  }

  private func writeHandoff(_ number: Int, to json: inout JSONWriter) {
    let meeting = route.meetings[number]
    guard case .handoff(let crossesBorder, let manner) = meeting.arrival else { return }
    let contacts = analysis.journey.contacts
    json.object { json in
      json.member("from", contacts[route.meetings[number - 1].contact].id)
      json.member("to", contacts[meeting.contact].id)
      json.member("touchpoint", id(meeting.touchpoint))
      json.member("encounter", meeting.encounter + 1)
      json.member("crossesBorder", crossesBorder)
      json.member("manner", manner?.rawValue)
    }
  }

  private func writeEnding(to json: inout JSONWriter) {
    json.object { json in
      switch route.ending {
      case .complete: json.member("kind", "complete")
      case .detourEnds(let detour):
        json.member("kind", "ends")
        json.member("detour", analysis.journey.detours[detour].id)
      case .loop(to: let touchpoint):
        json.member("kind", "loop")
        json.member("touchpoint", id(touchpoint))
      }
    }
  }

  private func id(_ touchpoint: Int) -> Identifier<Touchpoint> { analysis.index.touchpoints[touchpoint].id }
}
