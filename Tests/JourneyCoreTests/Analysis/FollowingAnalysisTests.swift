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
        let whole = Analysis(journey)
        let isSame = analysis.isSame(as: whole) && analysis.along([]).findings == whole.along([]).findings
        #expect(isSame, "seed \(seed), journey \(round), edit \(edit) at \(touchpoint)")
        guard isSame else { return }
      }
    }
  }

  @Test func `After generated edits each way of following is taken, and each equals an analysis in full`()
    throws
  {
    var (touchpoints, moments, known) = (0, 0, 0)
    for seed in UInt64(1)...20 {
      var document = try Document(JourneyGenerator.journey(seed: seed))
      var analysis = Analysis(document.journey)
      var generator = try EditGenerator(seed: seed)
      for number in 1...40 {
        let edit = generator.edit(of: document)
        guard let reach = try? document.apply([edit]).reach else { continue }
        switch reach {
        case .nothing: break
        case .touchpoint(let touchpoint):
          touchpoints += 1
          analysis = Analysis(document.journey, following: analysis, changing: touchpoint)
        case .moments(let origins):
          moments += 1
          known += origins.count { $0 != nil }
          analysis = Analysis(document.journey, following: analysis, origins: origins)
        case .everything: analysis = Analysis(document.journey)
        }
        let isSame = try analysis.isSame(as: Analysis(Document(parsing: document.printed()).journey))
        #expect(isSame, "seed \(seed), edit \(number): \(edit)")
        guard isSame else { return }
      }
    }
    #expect(touchpoints > 50 && moments > 50 && known > 300, "\(touchpoints), \(moments), \(known)")
  }

  @Test func `Routes see of a change only what they look at`() {
    let journey = dinnerParty()
    let index = JourneyIndex(journey)
    func sight(_ change: (inout Touchpoint) -> Void) -> JourneyIndex.Sight {
      var changed = journey
      change(&changed.unstaged[0])
      return JourneyIndex(changed, following: index, changing: 0).sight(of: 0, after: index)
    }
    let wait = Demand(written: Array("wait 5m".utf8)[...])
    #expect(sight { $0.story = "It rained." } == .nothing)
    #expect(sight { $0.owners = [] } == .nothing)
    #expect(sight { $0.encounters[0].asked = "Your name?" } == .nothing)
    #expect(sight { $0.feels = Rating(-3) } == .sums)
    #expect(sight { $0.promise = .broken } == .sums)
    #expect(sight { $0.encounters[0].demands = [wait].compactMap(\.self) } == .sums)
    #expect(sight { $0.encounters[0].demands = [.repeat] } == .everything)
    #expect(sight { $0.encounters[0].statedOutcome = .refused } == .everything)
    #expect(sight { $0.encounters = [] } == .everything)
    #expect(sight { $0.need = "a glass of water" } == .everything)
  }

  private func dinnerParty() -> Journey {
    var journey = Journey(title: "Dinner")
    let ids: (Identifier<Department>?, Identifier<Contact>?, Identifier<Touchpoint>?) = (
      Identifier("bar"), Identifier("bartender"), Identifier("drink")
    )
    guard case (let bar?, let bartender?, let drink?) = ids else { return journey }
    journey.departments = [Department(id: bar, name: "Bar")]
    journey.contacts = [Contact(id: bartender, name: "Bartender", department: bar)]
    journey.unstaged = [Touchpoint(id: drink, title: "A drink")]
    journey.unstaged[0].owners = [bar]
    journey.unstaged[0].encounters = [Encounter(contact: bartender)]
    return journey
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
