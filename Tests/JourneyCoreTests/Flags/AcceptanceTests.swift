import JourneyCore
import Testing

/// `allow` keeps a finding and marks it.
@Suite struct AcceptanceTests {
  private let threeContacts = """
    touchpoint t: T
      need: n
      owner: a
      meets: c0
    touchpoint u: U
      owner: a
      meets: c2, c4

    """

  @Test func `A flag is accepted for the whole journey`() throws {
    let analysis = try Analysis.of("allow many-contacts: known\n" + threeContacts)
    #expect(analysis.findings.map(\.accepted) == ["known"])
  }

  @Test func `A flag of a need span is accepted at any of its touchpoints`() throws {
    let analysis = try Analysis.of(
      threeContacts + "touchpoint v: V\n  owner: a\n  allow many-contacts: known\n")
    #expect(analysis.findings.map(\.accepted) == ["known"])
  }

  @Test func `A flag of a need span is not accepted in the next span`() throws {
    let next = "touchpoint v: V\n  need: m\n  owner: a\n  allow many-contacts: known\n"
    #expect(try Analysis.of(threeContacts + next).findings.map(\.accepted) == [nil])
  }

  @Test func `A flag of a touchpoint is accepted there and nowhere else`() throws {
    let analysis = try Analysis.of(
      "touchpoint t: T\n  allow no-owner: a machine\ntouchpoint u: U\n")
    #expect(analysis.findings.map(\.accepted) == ["a machine", nil])
  }

  @Test func `A span of a detour's route is accepted on that route`() throws {
    let detour = """
      detour d: if
        from: t
        ends: so
      touchpoint own: O
        owner: a
        allow unmet-need: it ends there
        meets: c0
      touchpoint end: E
        owner: a
        meets: c0
          outcome: refused
      """
    let analysis = try Analysis.of(threeContacts + detour)
    let unmet = analysis.findings.filter { $0.flag == .unmetNeed }
    #expect(unmet.map(\.accepted) == ["it ends there"])
    #expect(unmet.map(\.detour) == [0])
  }
}
