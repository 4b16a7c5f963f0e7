import JourneyCore
import Testing

/// The figures of the dinner, counted by hand.
@Suite struct MeasuresTests {
  private let dinner: Analysis

  init() throws {
    dinner = Analysis(try Sample.dinner.document().journey)
  }

  @Test func `The dinner's needs and contacts are counted`() {
    let measures = dinner.measures
    #expect(measures.touchpoints == 7)
    #expect((measures.needs, measures.needsServed) == (4, 4))
    #expect((measures.encounters, measures.contacts, measures.departments) == (10, 4, 2))
    // to be seated: host, bartender; another glass: busser, waiter; dinner: waiter; to pay: busser, waiter
    #expect(measures.meanContactsPerNeed == 7.0 / 4)
    #expect(measures.mostContactsPerNeed == 2)
    #expect(measures.firstContactResolution == 0.25)
    #expect(measures.transferRate == 0.75)
  }

  @Test func `The dinner's handoffs are counted`() {
    let handoffs = dinner.measures.handoffs
    #expect((handoffs.total, handoffs.crossings) == (4, 2))
    #expect((handoffs.warm, handoffs.cold, handoffs.unstated) == (0, 4, 0))
    // host to busser, and waiter to busser
    #expect(dinner.measures.newFaces == 2)
  }

  @Test func `The dinner's demands and feelings are counted`() {
    let measures = dinner.measures
    #expect(measures.demands[.repeat] == 2 && measures.demands[.pay] == 1 && measures.demands[.wait] == 3)
    #expect(measures.demands[.chase] == 0)
    #expect(measures.waitingSeconds == 28 * 60)
    #expect((measures.promisesKept, measures.promisesBroken, measures.unanswered) == (0, 0, 0))
    let feelings = measures.feelings
    #expect(feelings?.mean == 5.0 / 7)
    #expect((feelings?.peak.value, feelings?.lowest.value, feelings?.last.value) == (3, -1, 0))
    #expect(feelings?.delightedShare == 1.0 / 7)
  }

  @Test func `The dinner's delivery gap pools both sides`() {
    let gap = dinner.measures.gap
    #expect((gap?.believed.superior, gap?.believed.total) == (5, 6))
    #expect((gap?.rated.superior, gap?.rated.total) == (4, 81))
    #expect(gap?.points == 100 * 5.0 / 6 - 100 * 4.0 / 81)
  }

  @Test func `A table that is ready saves two moments and both borders`() {
    let ready = dinner.detourMeasures[0]
    #expect(ready?.touchpoints == 5)
    #expect(ready?.handoffs.crossings == 0)
    #expect(ready?.departments == 1)
    #expect(ready?.organisation == nil)
    #expect(dinner.route(taking: [0]).touchpoints == [0, 3, 4, 5, 6])
  }

  @Test func `Each department sees its own part of the dinner`() throws {
    let organisation = try #require(dinner.measures.organisation)
    let (front, bar, kitchen) = (organisation.desks[0], organisation.desks[1], organisation.desks[2])
    #expect((front.touchpointsOwned, bar.touchpointsOwned, kitchen.touchpointsOwned) == (4, 2, 1))
    #expect((front.touchpointsMetAt, bar.touchpointsMetAt, kitchen.touchpointsMetAt) == (6, 2, 0))
    #expect((front.crossingsOut, front.crossingsIn) == (1, 1))
    #expect((bar.crossingsOut, bar.crossingsIn) == (1, 1))
    #expect(kitchen.shareSeen == 1.0 / 7)
    #expect((kitchen.meanFeelingSeen, kitchen.meanFeelingUnseen) == (3, 2.0 / 6))
    #expect(bar.shareSeen == 2.0 / 7)
  }

  @Test func `The handoff matrices count every handoff`() throws {
    let organisation = try #require(dinner.measures.organisation)
    let (front, bar) = (0, 1)
    #expect(organisation.departmentHandoffs[from: front, to: front] == 2)
    #expect(organisation.departmentHandoffs[from: front, to: bar] == 1)
    #expect(organisation.departmentHandoffs[from: bar, to: front] == 1)
    #expect(organisation.departmentHandoffs[from: bar, to: bar] == 0)
    let (host, bartender, waiter, busser) = (0, 1, 2, 3)
    #expect(organisation.contactHandoffs[from: busser, to: waiter] == 2)
    #expect(organisation.contactHandoffs[from: host, to: bartender] == 1)
    #expect(organisation.contactHandoffs.cells.reduce(0) { $0 + $1.count } == 4)
  }

  @Test func `Without data a figure is nil`() throws {
    let measures = try Analysis.of("touchpoint t: T\n").measures
    #expect(measures.feelings == nil && measures.gap == nil)
    #expect(measures.firstContactResolution == nil && measures.transferRate == nil)
    #expect(measures.meanContactsPerNeed == nil && measures.mostContactsPerNeed == nil)
    #expect(measures.organisation?.desks[0].meanFeelingSeen == nil)
    #expect(Analysis(Journey(title: "J")).measures.organisation?.desks.isEmpty == true)
  }
}
