// By number: an element that is handed to a closure is copied, with all the texts that it refers to.

extension JourneyIndex {
  /// How many touchpoints `journey` has.
  static func count(of journey: Journey) -> Int {
    journey.stages.reduce(journey.unstaged.count) { $0 + $1.touchpoints.count }
      + journey.detours.reduce(0) { $0 + $1.touchpoints.count }
  }

  /// For each touchpoint, the numbers of its owners.
  static func owners(
    of touchpoints: [Touchpoint], _ numbers: [Identifier<Department>: Int]
  ) -> NumberRows {
    var rows = NumberRows(capacity: touchpoints.count)
    for touchpoint in touchpoints.indices {
      for owner in touchpoints[touchpoint].owners { rows.append(number(of: owner, in: numbers)) }
      rows.endRow()
    }
    return rows
  }

  /// For each touchpoint, the numbers of the contacts of its encounters.
  static func contacts(of touchpoints: [Touchpoint], _ numbers: [Identifier<Contact>: Int]) -> NumberRows {
    var rows = NumberRows(capacity: touchpoints.count)
    for touchpoint in touchpoints.indices {
      let encounters = touchpoints[touchpoint].encounters
      for encounter in encounters.indices {
        rows.append(number(of: encounters[encounter].contact, in: numbers))
      }
      rows.endRow()
    }
    return rows
  }

  /// Every encounter in numbers.
  static func encounters(
    of touchpoints: [Touchpoint], with contacts: NumberRows, of departments: [Int]
  ) -> [Encountered] {
    var row: [Encountered] = []
    row.reserveCapacity(contacts.start(of: contacts.count))
    for touchpoint in touchpoints.indices {
      let encounters = touchpoints[touchpoint].encounters
      for number in encounters.indices {
        let contact = contacts[touchpoint, number]
        row.append(
          Encountered(
            touchpoint: touchpoint, number: number, contact: contact, department: departments[contact],
            outcome: encounters[number].outcome, manner: encounters[number].handoff,
            isStartedByUs: encounters[number].starter == .us))
      }
    }
    return row
  }

  /// The distinct needs, `wants` the first of them, and what each touchpoint adds to a route.
  static func steps(of touchpoints: [Touchpoint], wants: String?) -> (needs: [String?], steps: [RouteStep]) {
    var needs = [wants]
    var numbers: [String: Int] = [:]
    if let wants { numbers[wants] = 0 }
    var steps: [RouteStep] = []
    steps.reserveCapacity(touchpoints.count)
    for touchpoint in touchpoints.indices {
      let need = touchpoints[touchpoint].need.map { need in
        if let number = numbers[need] { return number }
        numbers[need] = needs.count
        needs.append(need)
        return needs.count - 1
      }
      steps.append(RouteStep(touchpoints, touchpoint, need: need))
    }
    return (needs, steps)
  }

  static func numbers<Entity>(
    _ ids: some Collection<Identifier<Entity>>
  ) -> [Identifier<Entity>: Int] {
    Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }

  static func number<Entity>(
    of id: Identifier<Entity>, in numbers: [Identifier<Entity>: Int]
  ) -> Int {
    guard let number = numbers[id] else {
      preconditionFailure("the journey refers to “\(id)”, which it does not declare")
    }
    return number
  }
}
