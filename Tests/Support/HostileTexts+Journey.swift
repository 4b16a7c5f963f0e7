package import JourneyCore

extension HostileTexts {
  /// A journey all of whose texts are hostile, with hostile ids, handoffs, detours, voices and annotations.
  package static var journey: Journey { journey(of: lines) }

  /// The same of the lines that a file can hold, which takes no control characters.
  package static var writtenJourney: Journey {
    journey(
      of: lines.filter { line in
        line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{FFFE}" }
      })
  }

  /// That journey as a file, with hostile keys of other programs.
  package static var writtenDocument: Document {
    get throws {
      let asides = lines.prefix(20).flatMap { line in
        [[], ["touchpoint \(ids[0])"]].map { Aside(key: line, value: line, under: $0) }
      }
      return try Document(parsing: Document.written(writtenJourney, with: asides).bytes)
    }
  }

  private static func journey(of lines: [String]) -> Journey {
    var supply = lines[...]
    func next() -> String {
      if supply.isEmpty { supply = lines[...] }
      return supply.removeFirst()
    }
    var journey = Journey(title: next())
    (journey.customer, journey.wants, journey.promise) = (next(), next(), next())
    (journey.objective, journey.rationale, journey.story) = (next(), next(), next() + "\n\n" + next())
    journey.constraints = lines
    journey.allowances = allowances(of: ["cold-handoff"], because: next())
    let departments: [Identifier<Department>] = ["d0", "d1", "d2"].compactMap { Identifier($0) }
    let contacts: [Identifier<Contact>] = ["c0", "c1", "c2", "c3"].compactMap { Identifier($0) }
    let levels: [Identifier<Level>] = ["l0"].compactMap { Identifier($0) }
    journey.levels = levels.map { Level(id: $0, name: next()) }
    journey.departments = departments.enumerated().map { number, id in
      Department(id: id, name: next(), statedOutside: number == 1)
    }
    journey.contacts = contacts.enumerated().map { number, id in
      Contact(
        id: id, name: next(), department: departments[number % 2], statedKind: .assistant,
        empowerment: .needs([next()]))
    }
    let touchpoints = ids.compactMap { Identifier<Touchpoint>($0) }
    var moments = touchpoints.enumerated().map { number, id in
      var moment = Touchpoint(id: id, title: next())
      moment.need = number.isMultiple(of: 5) ? next() : nil
      moment.channel = next()
      moment.owners = [departments[number % 3]]
      moment.encounters = (0...number % 3).map { place in
        var encounter = Encounter(contact: contacts[(number + place) % 4])
        encounter.asked = next()
        encounter.handoff = number.isMultiple(of: 2) ? .cold : nil
        encounter.demands = [.repeat, .pay]
        return encounter
      }
      moment.feels = Rating(number % 7 - 3)
      moment.believed = [Belief(department: departments[0], distribution: Distribution(Rating.scale[6]))]
      moment.rated = [
        Rated(distribution: Distribution(Rating.scale[0]), segment: next(), source: next())
      ]
      moment.quotes = [Quote(line: next(), by: next(), text: next())]
      moment.story = next()
      moment.responsibilities = levels.map { Responsibility(level: $0, text: next()) }
      moment.measure = next()
      moment.allowances = allowances(of: ["repeat", "toll"], because: next())
      moment.annotations = annotations(next)
      return moment
    }
    let aside = moments.removeLast()
    journey.annotations = annotations(next)
    journey.premortems = [Premortem(text: next(), kind: .usable, touchpoint: touchpoints[0])]
    journey.stages = [Stage(title: next(), touchpoints: moments)]
    if let id = Identifier<Detour>("e0"), let other = Identifier<Detour>("e1") {
      journey.detours = [
        Detour(
          id: id, condition: next(), origin: touchpoints[1], destination: .to(touchpoints[4]),
          touchpoints: [aside]),
        Detour(id: other, condition: next(), origin: touchpoints[2], destination: .ends(next())),
      ]
    }
    return journey
  }

  private static func annotations(_ next: () -> String) -> [Annotation] {
    Annotation.Kind.allCases.map { kind in
      var annotation = Annotation(kind: kind, line: next())
      (annotation.by, annotation.text) = (next(), next())
      if kind == .action { annotation.owner = next() }
      return annotation
    }
  }

  private static func allowances(of flags: [String], because reason: String) -> [Allowance] {
    flags.compactMap { Identifier($0) }.map { Allowance(flag: $0, reason: reason) }
  }
}
