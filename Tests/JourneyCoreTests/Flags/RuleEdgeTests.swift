import JourneyCore
import Testing

/// Where a flag begins to fire, and where it becomes worse.
@Suite struct RuleEdgeTests {
  @Test(arguments: [(2, nil), (3, Severity.warning), (4, .warning), (5, .severe)])
  func `Contacts count against the limit, and are severe above twice of it`(count: Int, severity: Severity?)
    throws
  {
    let meets = (0..<count).map { "  meets: c\($0)\n    handoff: warm" }.joined(separator: "\n")
    let analysis = try Analysis.of("touchpoint t: T\n  need: n\n  owner: a\n\(meets)")
    #expect(analysis.severity(of: .manyContacts) == severity)
  }

  @Test func `Contacts are named in the order in which they are met`() throws {
    let analysis = try Analysis.of("touchpoint t: T\n  need: n\n  meets: c2, c0, c1, c0")
    let finding = try #require(analysis.findings.first { $0.flag == .manyContacts })
    #expect(analysis.evidence(of: finding).contains(Evidence("contacts", .list(["c2", "c0", "c1"]))))
  }

  @Test func `Of many contacts with long names a message names as many as one line has room for`() throws {
    let names = [
      "The lady at the information desk", "The man behind the glass of the counter", "A", "B", "C",
    ]
    let contacts = names.enumerated().map { "contact d\($0): \($1)\n  department: a\n" }.joined()
    let analysis = try Analysis.of("\(contacts)touchpoint t: T\n  meets: d0, d1, d2, d3, d4")
    let finding = try #require(analysis.findings.first { $0.flag == .manyContacts })
    #expect(
      analysis.message(of: finding)
        == "At one moment I deal with 5 of them: the lady at the information desk and 4 more.")
  }

  @Test func `Who is said to be empowered to nothing is told so`() throws {
    let analysis = try Analysis.of(
      "contact d: D\n  department: a\n  can: nothing\ntouchpoint t: T\n  meets: d\n    outcome: passed")
    let finding = try #require(analysis.findings.first { $0.flag == .notEmpowered })
    #expect(analysis.evidence(of: finding) == [Evidence("can", .text("nothing"))])
  }

  @Test func `Contacts at one touchpoint count also where its need names fewer`() throws {
    let analysis = try Analysis.of("limit contacts: 1\ntouchpoint t: T\n  meets: c0, c1")
    #expect(analysis.findings.filter { $0.flag == .manyContacts }.count == 1)
  }

  @Test(arguments: [
    ("wait 10m", nil), ("wait 10m, wait 1s", Severity.warning), ("wait 30m", .warning),
    ("wait 1801s", .severe),
  ])
  func `Waits add up, and are severe above three times the limit`(demands: String, severity: Severity?) throws
  {
    let analysis = try Analysis.of("touchpoint t: T\n  owner: a\n  meets: c0\n    demands: \(demands)")
    #expect(analysis.severity(of: .longWait) == severity)
  }

  @Test(arguments: [
    ("+2:2 0:8", "+2:1 0:9", 20, nil), ("+2:3 0:7", "+2:1 0:9", 20, Severity.warning),
    ("+3:5 0:5", "0:10", 20, .severe), ("+3:6 0:4", "0:10", 60, .severe), ("+3:5 0:5", "0:10", 60, nil),
    ("0:1", "+3:1", 0, nil), ("0:1", "0:1", 0, nil),
  ])
  func `A delivery gap counts from its limit on without rounding`(
    believed: String, rated: String, limit: Int, severity: Severity?
  ) throws {
    let analysis = try Analysis.of(
      "limit gap: \(limit)\ntouchpoint t: T\n  owner: a\n  believed: \(believed)\n  rated: \(rated)")
    #expect(analysis.severity(of: .deliveryGap) == severity)
  }

  @Test(arguments: ["pay", "sign", "identify", "fill-in"])
  func `A toll is severe only where a border leads to or from it`(demand: String) throws {
    func severities(_ contacts: String, _ second: String) throws -> [Severity] {
      let analysis = try Analysis.of(
        "touchpoint t: T\n  need: n\n  owner: a\n  meets: c0\n\(contacts)  meets: \(second)\n    demands: \(demand)"
      )
      return analysis.findings.filter { $0.flag == .toll }.map(\.severity)
    }
    #expect(try severities("", "c2") == [.warning])
    #expect(try severities("", "c1") == [.severe])
    #expect(try severities("    demands: \(demand)\n", "c1") == [.severe, .severe])
  }

  @Test(arguments: [("", Severity.note), ("  disclosed: no\n", .severe), ("  disclosed: yes\n", nil)])
  func `An assistant is judged by what it discloses`(line: String, severity: Severity?) throws {
    let analysis = try Analysis.of(
      "contact bot: Bot\n  department: a\n  kind: assistant\n\(line)touchpoint t: T\n  owner: a\n  meets: bot, bot"
    )
    #expect(analysis.severity(of: .hiddenAssistant) == severity)
    #expect(analysis.findings.filter { $0.flag == .hiddenAssistant }.count == (severity == nil ? 0 : 1))
  }

  @Test(arguments: [
    ([0, 1], false), ([0, -1], true), ([3, 2], false), ([3, 1], true), ([-3, -1], true), ([-1], true),
    ([], false),
  ])
  func `A low ending is below nought or two below the beginning`(feelings: [Int], fires: Bool) throws {
    let moments = feelings.enumerated().map {
      "touchpoint t\($0): T\n  owner: a\n  feels: \($1 > 0 ? "+" : "")\($1)"
    }
    let analysis = try Analysis.of((moments + ["touchpoint last: T\n  owner: a"]).joined(separator: "\n"))
    #expect((analysis.severity(of: .lowEnding) != nil) == fires)
    if fires { #expect(analysis.place(of: .lowEnding) == .touchpoint(feelings.count - 1)) }
  }

  @Test func `A handoff that says nothing is cold where the customer repeats`() throws {
    let handoff = "touchpoint t: T\n  need: n\n  owner: a\n  meets: c0\n  meets: c1\n"
    #expect(try Analysis.of(handoff).severity(of: .unstatedHandoff) == .note)
    let repeated = try Analysis.of(handoff + "    demands: repeat")
    #expect(repeated.severity(of: .unstatedHandoff) == nil)
    #expect(repeated.severity(of: .coldHandoff) == .warning)
    let finding = try #require(repeated.findings.first { $0.flag == .coldHandoff })
    #expect(repeated.message(of: finding).hasPrefix("I must tell "))
  }

  @Test(arguments: [("+2:1", "+2:7 0:1", 12), ("+2:5 0:1", "+2:1 0:7", 70), ("+2:1", "+2:1", 0)])
  func `A gap is the difference of the percentages that are shown`(
    believed: String, rated: String, points: Int
  ) throws {
    let analysis = try Analysis.of("touchpoint t: T\n  owner: a\n  believed: \(believed)\n  rated: \(rated)")
    #expect(DeliveryGap(at: analysis.index.touchpoints[0])?.wholePoints == points)
  }

  @Test func `A need that a loop cuts off is not judged`() throws {
    let passed = "touchpoint t: T\n  need: n\n  owner: a\n  meets: c0\n    outcome: passed\n"
    let served = "touchpoint u: U\n  owner: a\n  meets: c0\n"
    let detour = "detour d: if\n  from: t\n  to: t"
    #expect(try Analysis.of(passed + served + detour).severity(of: .unmetNeed) == nil)
    #expect(try Analysis.of(passed + detour).severity(of: .unmetNeed) == .severe)
  }

  @Test func `The worse of two routes is reported once`() throws {
    let analysis = try Analysis.of(
      """
      touchpoint start: S
        need: n
        owner: a
        meets: c0
      touchpoint pay: P
        owner: a
        meets: c2
          demands: pay
      detour d: if
        from: start
        to: pay
      touchpoint own: O
        owner: a
        meets: c1
          handoff: warm
      """)
    let tolls = analysis.findings.filter { $0.flag == .toll }
    #expect(tolls.map(\.severity) == [.severe])
    #expect(tolls.map(\.detour) == [0])
  }

  @Test func `Findings stand by place and then by flag`() throws {
    let analysis = try Analysis.of(
      "action: Do\ntouchpoint t: T\n  serves: us\n  meets: c0\n    demands: chase\ntouchpoint u: U\n  feels: -1"
    )
    #expect(
      analysis.findings.map(\.flag) == [
        .looseAction, .neverDelighted, .forUs, .noOwner, .chase, .lowEnding, .noOwner,
      ])
    #expect(analysis.journeyFindings.map(\.flag) == [.looseAction, .neverDelighted])
    #expect(analysis.findings(at: 0).map(\.flag) == [.forUs, .noOwner, .chase])
    #expect(analysis.findings(at: 1).map(\.flag) == [.lowEnding, .noOwner])
  }
}

extension Analysis {
  /// Analyses `text` under a head with departments `a` and `b`; contacts with even numbers are of `a`.
  static func of(_ text: String) throws -> Analysis {
    let contacts = (0..<6).map {
      "contact c\($0): C\($0)\n  department: \($0.isMultiple(of: 2) ? "a" : "b")\n"
    }
    let head = "format: 1\njourney: J\ncustomer: Ada, an engineer\ndepartment a: A\ndepartment b: B\n"
    let bytes = Array((head + contacts.joined() + text + "\n").utf8)
    do {
      return Analysis(try Document(parsing: bytes).journey)
    } catch {
      Issue.record(Comment(rawValue: error.rendered(file: "text", source: bytes)))
      throw error
    }
  }

  /// How severe the first finding of `flag` is, nil without one.
  func severity(of flag: Flag) -> Severity? { findings.first { $0.flag == flag }?.severity }

  /// Where the first finding of `flag` stands.
  func place(of flag: Flag) -> Place? { findings.first { $0.flag == flag }?.place }
}
