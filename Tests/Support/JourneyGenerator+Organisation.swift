import JourneyCore

extension JourneyGenerator {
  func limits(_ chance: inout Chance) -> Limits {
    var limits = Limits()
    limits.contacts = chance.maybe { $0.number(in: 0...9) }
    limits.wait = chance.maybe(40, waitingTime) ?? nil
    limits.gap = chance.maybe { $0.number(in: 0...100) }
    limits.swarm = chance.maybe { $0.number(in: 0...999_999_999) }
    return limits
  }

  func waitingTime(_ chance: inout Chance) -> WaitingTime? {
    WaitingTime(
      chance.pick([0, 1, 10, 90, WaitingTime.maximumAmount]), chance.pick(WaitingTime.Unit.allCases))
  }

  func allowance(_ chance: inout Chance) -> Allowance {
    let flag = Identifier<Flag>(chance.pick(Flag.allCases).rawValue)
    guard let flag else { preconditionFailure("every flag's name is an id") }
    return Allowance(flag: flag, reason: Texts.line(&chance))
  }

  func department(_ id: Identifier<Department>, _ chance: inout Chance) -> Department {
    Department(id: id, name: Texts.line(&chance), statedOutside: chance.maybe { $0.happens(50) })
  }

  func contact(_ id: Identifier<Contact>, _ chance: inout Chance) -> Contact {
    let needs = chance.several(1...3, Texts.item)
    let empowerment: Contact.Empowerment =
      chance.happens(20) || needs == ["nothing"] ? .nothing : .needs(needs)
    return Contact(
      id: id, name: Texts.line(&chance), department: chance.pick(departments),
      statedKind: chance.maybe { $0.pick(Contact.Kind.allCases) }, disclosed: chance.maybe { $0.happens(50) },
      empowerment: chance.maybe { _ in empowerment })
  }

  func premortem(_ chance: inout Chance) -> Premortem {
    Premortem(
      text: Texts.text(&chance), kind: chance.maybe { $0.pick(Premortem.Kind.allCases) },
      priority: chance.maybe { $0.number(in: 1...5) }, touchpoint: chance.maybe { $0.pick(touchpoints) })
  }

  func annotation(_ chance: inout Chance) -> Annotation {
    var annotation = Annotation(kind: chance.pick(Annotation.Kind.allCases), line: Texts.line(&chance))
    annotation.by = chance.maybe(40, Texts.line)
    annotation.votes = chance.maybe { $0.number(in: 0...40) }
    annotation.text = chance.maybe(40, Texts.text)
    guard annotation.kind == .action else { return annotation }
    annotation.owner = chance.maybe(40, Texts.line)
    annotation.due = chance.maybe(40, date) ?? nil
    annotation.statedDone = chance.maybe { $0.happens(50) }
    return annotation
  }

  func date(_ chance: inout Chance) -> CalendarDate? {
    CalendarDate(
      year: chance.number(in: 1...9999), month: chance.number(in: 1...12), day: chance.number(in: 1...28))
  }
}
