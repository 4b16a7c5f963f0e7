import JourneyCore

/// The figures of a whole journey: its main route in full, the counts of each detour's route.
struct JourneyFigures: JSONWritable {
  let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  func write(to json: inout JSONWriter) {
    let journey = analysis.journey
    json.object { json in
      json.member("sentence", analysis.sentence)
      json.member("main", analysis.measures)
      json.member("detours") { json in
        json.array { json in
          for (detour, measures) in zip(journey.detours, analysis.detourMeasures) {
            json.element(DetourFigures(detour: detour, measures: measures))
          }
        }
      }
      json.member("organisation") { json in
        OrganisationFigures(journey: journey, measures: analysis.measures.organisation).write(to: &json)
      }
    }
  }
}

/// The figures of the route that one detour makes; none where no route takes it.
private struct DetourFigures: JSONWritable {
  let detour: Detour
  let measures: Measures?

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("detour", detour.id)
      json.member("measures", measures)
    }
  }
}

extension Measures: JSONWritable {
  /// Writes every figure; one without data is `null`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("touchpoints", touchpoints)
      writeNeeds(to: &json)
      writeHandoffs(to: &json)
      json.member("demands", demands)
      json.member("waitingSeconds", waitingSeconds)
      json.member("unanswered", unanswered)
      json.member("promisesKept", promisesKept)
      json.member("promisesBroken", promisesBroken)
      json.member("feelings", feelings)
      json.member("believedSuperiorPercent", gap?.believed.percentage)
      json.member("ratedSuperiorPercent", gap?.rated.percentage)
      json.member("deliveryGapPoints", gap?.points)
    }
  }

  private func writeNeeds(to json: inout JSONWriter) {
    json.member("needs", needs)
    json.member("needsServed", needsServed)
    json.member("needsServedAtFirstContact", needsServedAtFirstContact)
    json.member("firstContactResolution", firstContactResolution)
    json.member("needsHandedOver", needsHandedOver)
    json.member("transferRate", transferRate)
    json.member("meanContactsPerNeed", meanContactsPerNeed)
    json.member("mostContactsPerNeed", mostContactsPerNeed)
    json.member("encounters", encounters)
    json.member("contacts", contacts)
    json.member("departments", departments)
  }

  private func writeHandoffs(to json: inout JSONWriter) {
    json.member("handoffs", handoffs.total)
    json.member("borderCrossings", handoffs.crossings)
    json.member("warmHandoffs", handoffs.warm)
    json.member("coldHandoffs", handoffs.cold)
    json.member("unstatedHandoffs", handoffs.unstated)
    json.member("newFaces", newFaces)
  }
}

extension DemandCounts: JSONWritable {
  /// Writes how often each kind is demanded.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      for kind in Demand.Kind.allCases { json.member(named: kind.rawValue, self[kind]) }
    }
  }
}

extension Feelings: JSONWritable {
  /// Writes the figures of how the customer feels.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("mean", mean)
      json.member("peak", peak.value)
      json.member("lowest", lowest.value)
      json.member("last", last.value)
      json.member("delightedShare", delightedShare)
    }
  }
}

/// What the main route looks like from each department, with ids for numbers.
private struct OrganisationFigures: JSONWritable {
  let journey: Journey
  let measures: OrganisationMeasures?

  func write(to json: inout JSONWriter) {
    guard let measures else { return Int?.none.write(to: &json) }
    json.object { json in
      json.member("departments") { json in
        json.array { json in
          for (department, desk) in zip(journey.departments, measures.desks) {
            json.element(DeskFigures(department: department.id, desk: desk))
          }
        }
      }
      json.member("departmentHandoffs") { json in
        write(measures.departmentHandoffs, of: journey.departments.map(\.id.text), to: &json)
      }
      json.member("contactHandoffs") { json in
        write(measures.contactHandoffs, of: journey.contacts.map(\.id.text), to: &json)
      }
    }
  }

  private func write(_ matrix: HandoffMatrix, of ids: [String], to json: inout JSONWriter) {
    json.array { json in
      for cell in matrix.cells {
        json.element { json in
          json.object { json in
            json.member("from", ids[cell.from])
            json.member("to", ids[cell.to])
            json.member("count", cell.count)
          }
        }
      }
    }
  }
}

/// What one department sees of the main route.
private struct DeskFigures: JSONWritable {
  let department: Identifier<Department>
  let desk: OrganisationMeasures.Desk

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("department", department)
      json.member("touchpointsOwned", desk.touchpointsOwned)
      json.member("touchpointsMetAt", desk.touchpointsMetAt)
      json.member("crossingsOut", desk.crossingsOut)
      json.member("crossingsIn", desk.crossingsIn)
      json.member("touchpointsSeen", desk.touchpointsSeen)
      json.member("shareSeen", desk.shareSeen)
      json.member("meanFeelingSeen", desk.meanFeelingSeen)
      json.member("meanFeelingUnseen", desk.meanFeelingUnseen)
    }
  }
}
