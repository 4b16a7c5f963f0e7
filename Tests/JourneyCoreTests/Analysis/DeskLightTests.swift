import JourneyCore
import TestSupport
import Testing

/// What each desk of the dinner sees and does not see, counted by hand.
@Suite struct DeskLightTests {
  private let dinner: Analysis
  private let lights: [DeskLight]

  init() throws {
    dinner = Analysis(try Sample.dinner.document().journey)
    lights = dinner.deskLights(of: dinner.mainRoute)
  }

  private var front: DeskLight { lights[0] }
  private var bar: DeskLight { lights[1] }
  private var kitchen: DeskLight { lights[2] }

  @Test func `All that goes wrong lies in the kitchen's dark`() {
    #expect((kitchen.owned, kitchen.met, kitchen.light.touchpoints, kitchen.dark.touchpoints) == (1, 0, 1, 6))
    #expect(kitchen.shareSeen == 1.0 / 7)
    #expect((kitchen.light.meanFeeling, kitchen.dark.meanFeeling) == (3, 2.0 / 6))
    #expect(
      (kitchen.light.handoffs.total, kitchen.dark.handoffs.total, kitchen.dark.handoffs.cold) == (0, 4, 4))
    #expect((kitchen.light.demands[.repeat], kitchen.dark.demands[.repeat]) == (0, 2))
    #expect((kitchen.light.waitingSeconds, kitchen.dark.waitingSeconds) == (0, 28 * 60))
    #expect((kitchen.light.borderPayments, kitchen.dark.borderPayments) == (0, 1))
    #expect(kitchen.light.believed == nil && kitchen.light.rated == nil && kitchen.belief == nil)
    #expect((kitchen.dark.believed?.superior, kitchen.dark.believed?.total) == (5, 6))
    #expect((kitchen.dark.rated?.superior, kitchen.dark.rated?.total) == (4, 81))
  }

  @Test func `A handoff lies where its second encounter is`() {
    // host to bartender at the drink, and back at the bill of the bar; busser to waiter twice
    #expect((bar.light.handoffs.total, bar.dark.handoffs.total) == (2, 2))
    #expect((front.light.handoffs.total, front.dark.handoffs.total) == (3, 1))
    #expect((bar.sent.total, bar.sent.cold, bar.received.total, bar.received.cold) == (1, 1, 1, 1))
  }

  @Test func `What a department makes the customer do is what its own contacts demand`() {
    #expect((bar.demands[.pay], bar.demands[.repeat], bar.waitingSeconds) == (1, 0, 10 * 60))
    #expect((front.demands[.pay], front.demands[.repeat], front.waitingSeconds) == (0, 2, 18 * 60))
    #expect(kitchen.demands == DemandCounts() && kitchen.waitingSeconds == 0)
  }

  @Test func `A department's own belief stands against what customers say where it believes`() {
    #expect((bar.belief?.superior, bar.belief?.total) == (2, 2))
    #expect((front.belief?.superior, front.belief?.total) == (3, 4))
    #expect((bar.gap?.wholePoints, front.gap?.wholePoints) == (95, 70))
    #expect(kitchen.gap == nil)
  }

  @Test func `On a detour only what is lived there counts`() {
    let lights = dinner.deskLights(of: dinner.route(taking: [0]))
    #expect((lights[1].light.touchpoints, lights[1].dark.touchpoints) == (0, 5))
    #expect(lights[1].dark.waitingSeconds == 18 * 60 && lights[1].light.meanFeeling == nil)
  }

  @Test func `Without touchpoints nothing is seen, and no share is 0`() {
    var journey = Journey(title: "J")
    #expect(Analysis(journey).deskLights(of: Analysis(journey).mainRoute).isEmpty)
    journey.departments = dinner.journey.departments
    let lights = Analysis(journey).deskLights(of: Analysis(journey).mainRoute)
    #expect(lights.count == 3 && lights.allSatisfy { $0.shareSeen == nil && $0.dark.meanFeeling == nil })
  }

  @Test(arguments: Array(0..<40) as [UInt64])
  func `Light and dark together are the whole route, and agree with its measures`(seed: UInt64) throws {
    let analysis = Analysis(JourneyGenerator.journey(seed: seed))
    let measures = analysis.measures
    let desks = try #require(measures.organisation).desks
    for (light, desk) in zip(analysis.deskLights(of: analysis.mainRoute), desks) {
      #expect(light.light.touchpoints + light.dark.touchpoints == measures.touchpoints)
      #expect(light.light.handoffs.total + light.dark.handoffs.total == measures.handoffs.total)
      #expect(light.light.waitingSeconds + light.dark.waitingSeconds == measures.waitingSeconds)
      for kind in Demand.Kind.allCases {
        #expect(light.light.demands[kind] + light.dark.demands[kind] == measures.demands[kind])
      }
      #expect((light.owned, light.met) == (desk.touchpointsOwned, desk.touchpointsMetAt))
      #expect((light.sent.total, light.received.total) == (desk.crossingsOut, desk.crossingsIn))
      #expect(light.shareSeen == desk.shareSeen && light.light.meanFeeling == desk.meanFeelingSeen)
      #expect(light.dark.meanFeeling == desk.meanFeelingUnseen)
    }
  }
}
