import TestSupport
import Testing

@testable import JourneyCore

/// An analysis that follows an edit is the one that begins anew.
@Suite struct FollowingAnalysisTests {
  @Test(arguments: 0..<40)
  func `An analysis that follows a chain of edits equals one in full`(seed: Int) {
    var generator = JourneyGenerator(seed: UInt64(seed))
    var chance = Chance(seed: UInt64(seed))
    for round in 0..<10 {
      var journey = generator.journey()
      var analysis = Analysis(journey)
      for edit in 0..<30 where !analysis.index.touchpoints.isEmpty {
        let touchpoint = journey.change(&chance)
        analysis = Analysis(journey, following: analysis, changing: touchpoint)
        let isSame = analysis.isSame(as: Analysis(journey))
        #expect(isSame, "seed \(seed), journey \(round), edit \(edit) at \(touchpoint)")
        guard isSame else { return }
      }
    }
  }

  @Test func `What no route looks at is not analysed in full`() {
    var (journey, results) = dinnerParty()
    journey.unstaged[0].story = "It rained."
    journey.unstaged[0].owners = [journey.departments[0].id]
    #expect(AnalysisResults(journey, following: results, changing: 0) != nil)
    journey.unstaged[0].feels = Rating(-3)
    #expect(AnalysisResults(journey, following: results, changing: 0) == nil)
    results = AnalysisResults(journey)
    #expect(AnalysisResults(journey, following: results, changing: 0) != nil)
  }

  private func dinnerParty() -> (Journey, AnalysisResults) {
    var journey = Journey(title: "Dinner")
    journey.departments = [Identifier("bar")].compactMap(\.self).map { Department(id: $0, name: "Bar") }
    journey.unstaged = [Identifier("drink")].compactMap(\.self).map { Touchpoint(id: $0, title: "A drink") }
    return (journey, AnalysisResults(journey))
  }
}

extension Journey {
  /// Gives one touchpoint a property of another, which may be none, and returns its number in ``JourneyIndex/touchpoints``.
  fileprivate mutating func change(_ chance: inout Chance) -> Int {
    let all = Array(JourneyIndex(self).touchpoints)
    let (number, donor) = (chance.number(in: 0...(all.count - 1)), chance.pick(all))
    let change = chance.pick(Change.allCases)
    var rest = number
    if rest < unstaged.count {
      unstaged[rest].take(change, from: donor)
      return number
    }
    rest -= unstaged.count
    for stage in stages.indices {
      if stages[stage].touchpoints.indices.contains(rest) {
        stages[stage].touchpoints[rest].take(change, from: donor)
      }
      rest -= stages[stage].touchpoints.count
    }
    for detour in detours.indices {
      if detours[detour].touchpoints.indices.contains(rest) {
        detours[detour].touchpoints[rest].take(change, from: donor)
      }
      rest -= detours[detour].touchpoints.count
    }
    return number
  }
}

/// What an edit can change of a touchpoint.
private enum Change: CaseIterable {
  case title, need, channel, owners, serves, critical, promise, encounters, feels, believed, rated, quotes,
    story
  case measure, responsibilities, allowances, annotations
  case asked, outcome, demands
}

extension Touchpoint {
  /// Takes over what `change` says from another touchpoint.
  fileprivate mutating func take(_ change: Change, from donor: Touchpoint) {
    switch change {
    case .title: title = donor.title
    case .need: need = donor.need
    case .channel: channel = donor.channel
    case .owners: owners = donor.owners
    case .serves: statedServes = donor.statedServes
    case .critical: statedCritical = donor.statedCritical
    case .promise: promise = donor.promise
    case .encounters: encounters = donor.encounters
    case .feels: feels = donor.feels
    case .believed: believed = donor.believed
    case .rated: rated = donor.rated
    case .quotes: quotes = donor.quotes
    case .story: story = donor.story
    case .measure: measure = donor.measure
    case .responsibilities: responsibilities = donor.responsibilities
    case .allowances: allowances = donor.allowances
    case .annotations: annotations = donor.annotations
    case .asked, .outcome, .demands:
      guard !encounters.isEmpty, let other = donor.encounters.last else { return }
      if change == .asked { encounters[0].asked = other.asked }
      if change == .outcome { encounters[0].statedOutcome = other.statedOutcome }
      if change == .demands { encounters[0].demands = other.demands }
    }
  }
}

extension Analysis {
  fileprivate func isSame(as other: Analysis) -> Bool {
    journey == other.journey && findings == other.findings && counts == other.counts
      && findingStarts == other.findingStarts && measures == other.measures
      && detourMeasures == other.detourMeasures && mainRoute.touchpoints == other.mainRoute.touchpoints
      && mainRoute.meetings == other.mainRoute.meetings && mainRoute.spans == other.mainRoute.spans
      && index.isSame(as: other.index)
  }
}

extension JourneyIndex {
  fileprivate func isSame(as other: JourneyIndex) -> Bool {
    touchpoints.elementsEqual(other.touchpoints) && stages == other.stages && mainCount == other.mainCount
      && owners == other.owners && encounterContacts == other.encounterContacts && needs == other.needs
      && steps == other.steps && encountered == other.encountered
      && touchpointNumbers == other.touchpointNumbers && detourRanges == other.detourRanges
  }
}
