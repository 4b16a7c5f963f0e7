import JourneyCore

/// Small journeys full of detours that nest, lead into each other and come back.
struct SmallJourneys {
  private var state: UInt64

  /// The journeys that follow from `seed`.
  init(seed: UInt64) {
    state = seed
  }

  /// The next journey: a handful of contacts, needs and detours, so that everything meets everything.
  mutating func next() -> Journey {
    var journey = Journey(title: "J")
    journey.wants = chance(of: 3) ? nil : "a"
    journey.departments = (0..<3).compactMap { number in
      Identifier<Department>("d\(number)").map { Department(id: $0, name: "D\(number)") }
    }
    journey.contacts = (0..<5).compactMap { number in
      Identifier<Contact>("c\(number)").map {
        Contact(id: $0, name: "C\(number)", department: pick(journey.departments).id)
      }
    }
    journey.unstaged = touchpoints(number(below: 7), "m", journey)
    let own = (0..<number(below: 6)).map { touchpoints(number(below: 4), "t\($0)-", journey) }
    let all = (journey.unstaged + own.flatMap(\.self)).map(\.id)
    guard !all.isEmpty else { return journey }
    journey.detours = own.enumerated().compactMap { number, touchpoints in
      Identifier<Detour>("d\(number)").map { id in
        Detour(
          id: id, condition: "if", origin: pick(all),
          destination: chance(of: 5) ? .ends("so") : .to(pick(all)), touchpoints: touchpoints)
      }
    }
    return journey
  }

  private mutating func touchpoints(_ count: Int, _ prefix: String, _ journey: Journey) -> [Touchpoint] {
    (0..<count).compactMap { Identifier<Touchpoint>("\(prefix)\($0)") }.map { id in
      var touchpoint = Touchpoint(id: id, title: "T")
      touchpoint.need = pick([nil, nil, nil, "a", "b"])
      touchpoint.feels = chance(of: 2) ? Rating(number(below: 7) - 3) : nil
      touchpoint.promise = pick([nil, .kept, .broken])
      touchpoint.believed = chance(of: 3) ? [Belief(distribution: distribution())] : []
      touchpoint.rated = chance(of: 2) ? [Rated(distribution: distribution())] : []
      touchpoint.encounters = (0..<number(below: 3)).map { _ in encounter(journey) }
      return touchpoint
    }
  }

  private mutating func encounter(_ journey: Journey) -> Encounter {
    var encounter = Encounter(contact: pick(journey.contacts).id)
    encounter.statedOutcome = pick([nil, .passed, .unanswered])
    encounter.handoff = pick([nil, .warm, .cold])
    encounter.statedStarter = pick([nil, .us, .us])
    let waits = [WaitingTime(number(below: 20), .minutes)].compactMap(\.self).map(Demand.wait)
    encounter.demands = pick([[], [], [.pay], [.repeat], waits, [.sign, .repeat]])
    return encounter
  }

  private mutating func distribution() -> Distribution {
    Distribution(pick(Rating.scale))
  }

  private mutating func chance(of times: Int) -> Bool { number(below: times) == 0 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// SplitMix64: Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, 2014.
  private mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(bound))
  }
}
