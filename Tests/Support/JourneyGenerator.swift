package import JourneyCore

/// Makes journeys that use every property, in texts that are valid and hostile.
///
/// Equal seeds make equal journeys; a test that fails prints its seed.
package struct JourneyGenerator {
  private var chance: Chance
  var levels: [Identifier<Level>] = []
  var departments: [Identifier<Department>] = []
  var contacts: [Identifier<Contact>] = []
  var touchpoints: [Identifier<Touchpoint>] = []

  /// Makes the journeys of `seed`.
  package init(seed: UInt64) { chance = Chance(seed: seed) }

  /// The journey of `seed`.
  package static func journey(seed: UInt64) -> Journey {
    var generator = Self(seed: seed)
    return generator.journey()
  }

  /// The next journey.
  package mutating func journey() -> Journey {
    levels = ids(0...3)
    departments = ids(1...4)
    contacts = ids(1...6)
    touchpoints = ids(1...12)
    var chance = chance
    defer { self.chance = chance }
    var journey = Journey(title: Texts.line(&chance))
    journey.customer = chance.maybe(70, Texts.line)
    journey.wants = chance.maybe(70, Texts.line)
    journey.promise = chance.maybe(70, Texts.line)
    journey.objective = chance.maybe(40, Texts.text)
    journey.rationale = chance.maybe(40, Texts.text)
    journey.constraints = chance.several(0...2, Texts.text)
    journey.story = chance.maybe(40, Texts.text)
    journey.limits = limits(&chance)
    journey.allowances = chance.several(0...2, allowance)
    journey.levels = levels.map { Level(id: $0, name: Texts.line(&chance)) }
    journey.departments = departments.map { department($0, &chance) }
    journey.contacts = contacts.map { contact($0, &chance) }
    journey.premortems = chance.several(0...2, premortem)
    journey.annotations = chance.several(0...3, annotation)
    share(touchpoints.map { touchpoint($0, &chance) }, in: &journey, &chance)
    return journey
  }

  /// Lets touchpoints stand before any stage, in stages and in detours.
  private func share(_ all: [Touchpoint], in journey: inout Journey, _ chance: inout Chance) {
    var rest = all[...]
    func take(_ most: Int) -> [Touchpoint] {
      let part = rest.prefix(chance.number(in: 0...most))
      rest = rest.dropFirst(part.count)
      return Array(part)
    }
    journey.unstaged = take(2)
    journey.stages = chance.several(0...3) { chance in
      Stage(title: Texts.line(&chance))
    }
    for number in journey.stages.indices {
      journey.stages[number].touchpoints = take(4)
      journey.stages[number].writtenID = chance.happens(40) ? id(number, &chance) : nil
    }
    let detours = chance.number(in: 0...3)
    for number in 0..<detours {
      guard let id: Identifier<Detour> = id(number, &chance) else { continue }
      let destination: Detour.Destination =
        chance.happens(70) ? .to(chance.pick(touchpoints)) : .ends(Texts.line(&chance))
      journey.detours.append(
        Detour(
          id: id, condition: Texts.line(&chance), origin: chance.pick(touchpoints), destination: destination,
          touchpoints: take(3)))
    }
    if journey.stages.isEmpty {
      journey.unstaged += rest
    } else {
      journey.stages[journey.stages.count - 1].touchpoints += rest
    }
  }

  // MARK: Ids

  private mutating func ids<Entity>(_ count: ClosedRange<Int>) -> [Identifier<Entity>] {
    let count = chance.number(in: count)
    return (0..<count).compactMap { id($0, &chance) }
  }

  /// An id that no other `number` of its kind has.
  private func id<Entity>(_ number: Int, _ chance: inout Chance) -> Identifier<Entity>? {
    let stem = chance.pick([
      "a", "0", "front", "x-", "touchpoint", "no", String(repeating: "z", count: 61), "a--",
    ])
    return Identifier("\(stem)\(number)")
  }
}
