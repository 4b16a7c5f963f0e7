import JourneyCore

extension JSONReading {
  mutating func stage(_ object: inout JSONObject) -> Stage? {
    let id: Identifier<Stage>? = name(&object, .stage)
    let title = needed(&object, "title")
    return Stage(
      writtenID: id, title: title, touchpoints: objects(&object, "touchpoints") { $0.touchpoint(&$1) })
  }

  mutating func detour(_ object: inout JSONObject) -> Detour? {
    let id: Identifier<Detour>? = name(&object, .detour)
    let condition = needed(&object, "condition")
    let origin: Identifier<Touchpoint>? = reference(&object, "from", to: .touchpoint)
    let destination = destination(&object)
    let touchpoints = objects(&object, "touchpoints") { $0.touchpoint(&$1) }
    guard let id = require(id, "id", object), let origin = require(origin, "from", object),
      let destination = require(destination, object.has("ends") ? "ends" : "to", object)
    else { return nil }
    return Detour(
      id: id, condition: condition, origin: origin, destination: destination, touchpoints: touchpoints)
  }

  private mutating func destination(_ object: inout JSONObject) -> Detour.Destination? {
    let goal: Identifier<Touchpoint>? = reference(&object, "to", to: .touchpoint)
    let ending = line(&object, "ends")
    if goal != nil, ending != nil { fail(object.offset, "a detour has “to” or “ends”, not both") }
    return goal.map { .to($0) } ?? ending.map { .ends($0) }
  }

  mutating func touchpoint(_ object: inout JSONObject) -> Touchpoint? {
    let id: Identifier<Touchpoint>? = name(&object, .touchpoint)
    let title = needed(&object, "title")
    guard let id = require(id, "id", object) else { return nil }
    touchpoints += 1
    if touchpoints == Document.maximumTouchpoints + 1 {
      fail(object.offset, "this is touchpoint \(touchpoints); a journey has \(touchpoints - 1) at most")
    }
    var touchpoint = Touchpoint(id: id, title: title)
    touchpoint.need = line(&object, "need")
    touchpoint.channel = line(&object, "channel")
    touchpoint.owners = list(&object, "owners") { $0.reference($1, to: .department) }
    readStated(&object, of: &touchpoint)
    touchpoint.promise = word(&object, "promise")
    touchpoint.encounters = objects(&object, "encounters") { $0.encounter(&$1) }
    touchpoint.feels = number(&object, "feels", in: -3...3).flatMap(Rating.init)
    readVoices(&object, of: &touchpoint)
    touchpoint.story = text(&object, "story")
    touchpoint.measure = text(&object, "measure")
    touchpoint.allowances = objects(&object, "allowances") { $0.allowance(&$1) }
    touchpoint.annotations = objects(&object, "annotations") { $0.annotation(&$1) }
    return touchpoint
  }

  private mutating func readStated(_ object: inout JSONObject, of touchpoint: inout Touchpoint) {
    let stated = stated(&object)
    let serves = word(&object, "serves", as: Touchpoint.Beneficiary.self)
    let isCritical = bool(&object, "critical")
    touchpoint.statedServes = stated.contains("serves") || serves == .us ? serves : nil
    touchpoint.statedCritical = stated.contains("critical") || isCritical == true ? isCritical : nil
  }

  private mutating func readVoices(_ object: inout JSONObject, of touchpoint: inout Touchpoint) {
    let place = object.offset
    touchpoint.believed = objects(&object, "believed") { $0.belief(&$1) }
    touchpoint.rated = objects(&object, "rated") { $0.rated(&$1) }
    touchpoint.quotes = objects(&object, "quotes") { $0.quote(&$1) }
    touchpoint.responsibilities = objects(&object, "responsibilities") { $0.responsibility(&$1) }
    if Set(touchpoint.believed.map(\.department)).count < touchpoint.believed.count {
      fail(place, "at this touchpoint a department believes two things")
    }
    if Set(touchpoint.responsibilities.map(\.level)).count < touchpoint.responsibilities.count {
      fail(place, "at this touchpoint a level is responsible for two things")
    }
  }

  private mutating func encounter(_ object: inout JSONObject) -> Encounter? {
    let contact: Identifier<Contact>? = reference(&object, "contact", to: .contact)
    let stated = stated(&object)
    guard let contact = require(contact, "contact", object) else { return nil }
    var encounter = Encounter(contact: contact)
    encounter.asked = line(&object, "asked")
    let outcome = word(&object, "outcome", as: Encounter.Outcome.self)
    encounter.statedOutcome = outcome == .served && !stated.contains("outcome") ? nil : outcome
    encounter.handoff = word(&object, "handoff")
    let starter = word(&object, "started", as: Encounter.Starter.self)
    encounter.statedStarter = starter == .customer && !stated.contains("started") ? nil : starter
    encounter.demands = objects(&object, "demands") { $0.demand(&$1) }
    return encounter
  }

  private mutating func demand(_ object: inout JSONObject) -> Demand? {
    let kind = word(&object, "kind", as: Demand.Kind.self)
    let time = time(&object, seconds: "seconds", written: "time")
    guard let kind = require(kind, "kind", object) else { return nil }
    guard let demand = Demand(kind, time: time) else {
      fail(object.offset, kind == .wait ? "a wait needs “seconds”" : "only a wait has “seconds”")
      return nil
    }
    return demand
  }

  private mutating func distribution(_ object: inout JSONObject) -> Distribution? {
    let place = object.offset
    let counts = list(&object, "counts") { $0.number($1, in: 0...Distribution.maximumCount) }
    if let distribution = Distribution(counts: counts) { return distribution }
    fail(place, "“counts” are seven numbers from −3 to +3, not all of them 0")
    return nil
  }

  private mutating func belief(_ object: inout JSONObject) -> Belief? {
    let department: Identifier<Department>? = reference(&object, "department", to: .department)
    return distribution(&object).map { Belief(department: department, distribution: $0) }
  }

  private mutating func rated(_ object: inout JSONObject) -> Rated? {
    let (segment, source) = (line(&object, "segment"), line(&object, "source"))
    let day = date(&object, "asOf")
    return distribution(&object).map { Rated(distribution: $0, segment: segment, source: source, asOf: day) }
  }

  private mutating func quote(_ object: inout JSONObject) -> Quote? {
    Quote(line: needed(&object, "line"), by: line(&object, "by"), text: text(&object, "text"))
  }

  private mutating func responsibility(_ object: inout JSONObject) -> Responsibility? {
    let level: Identifier<Level>? = reference(&object, "level", to: .level)
    let text = needed(&object, "text")
    return require(level, "level", object).map { Responsibility(level: $0, text: text) }
  }
}
