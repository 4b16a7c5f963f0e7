import JourneyCore

extension JourneyGenerator {
  func touchpoint(_ id: Identifier<Touchpoint>, _ chance: inout Chance) -> Touchpoint {
    var touchpoint = Touchpoint(id: id, title: Texts.line(&chance))
    touchpoint.need = chance.maybe(40, Texts.need)
    touchpoint.channel = chance.maybe { $0.pick(["in person", "phone", "e-mail", "letter", "a: b"]) }
    touchpoint.owners = Array(departments.prefix(chance.number(in: 0...2)))
    touchpoint.statedServes = chance.maybe { $0.pick(Touchpoint.Beneficiary.allCases) }
    touchpoint.statedCritical = chance.maybe { $0.happens(50) }
    touchpoint.promise = chance.maybe { $0.pick(Touchpoint.PromiseEffect.allCases) }
    touchpoint.encounters = chance.several(0...4, encounter)
    touchpoint.feels = chance.maybe { $0.pick(Rating.scale) }
    touchpoint.believed = beliefs(&chance)
    touchpoint.rated = chance.several(0...2, rated).compactMap(\.self)
    touchpoint.quotes = chance.several(0...2, quote)
    touchpoint.story = chance.maybe(40, Texts.text)
    touchpoint.responsibilities = levels.filter { _ in chance.happens(50) }.map {
      Responsibility(level: $0, text: Texts.line(&chance))
    }
    touchpoint.measure = chance.maybe(20, Texts.text)
    touchpoint.allowances = chance.several(0...1, allowance)
    touchpoint.annotations = chance.several(0...2, annotation)
    return touchpoint
  }

  private func encounter(_ chance: inout Chance) -> Encounter {
    var encounter = Encounter(contact: chance.pick(contacts))
    encounter.asked = chance.maybe(40, Texts.line)
    encounter.statedOutcome = chance.maybe { $0.pick(Encounter.Outcome.allCases) }
    encounter.handoff = chance.maybe { $0.pick(Encounter.Manner.allCases) }
    encounter.statedStarter = chance.maybe { $0.pick(Encounter.Starter.allCases) }
    encounter.demands = chance.several(0...3, demand)
    return encounter
  }

  private func demand(_ chance: inout Chance) -> Demand {
    switch chance.pick(Demand.Kind.allCases) {
    case .repeat: .repeat
    case .identify: .identify
    case .pay: .pay
    case .sign: .sign
    case .fillIn: .fillIn
    case .wait: waitingTime(&chance).map(Demand.wait) ?? .chase
    case .move: .move
    case .chase: .chase
    case .carry: .carry
    }
  }

  private func distribution(_ chance: inout Chance) -> Distribution? {
    let counts = Rating.scale.map { _ in
      chance.happens(40) ? chance.pick([1, 2, 31, Distribution.maximumCount]) : 0
    }
    return Distribution(counts: counts)
  }

  private func beliefs(_ chance: inout Chance) -> [Belief] {
    let believers = [nil] + departments.map(Optional.some)
    return believers.compactMap { department in
      guard chance.happens(30) else { return nil }
      return distribution(&chance).map { Belief(department: department, distribution: $0) }
    }
  }

  private func rated(_ chance: inout Chance) -> Rated? {
    distribution(&chance).map {
      Rated(
        distribution: $0, segment: chance.maybe(40, Texts.line), source: chance.maybe(40, Texts.line),
        asOf: chance.maybe(40, date) ?? nil)
    }
  }

  private func quote(_ chance: inout Chance) -> Quote {
    Quote(line: Texts.line(&chance), by: chance.maybe(40, Texts.line), text: chance.maybe(40, Texts.text))
  }
}
