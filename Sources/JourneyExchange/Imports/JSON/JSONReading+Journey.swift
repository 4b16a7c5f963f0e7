import JourneyCore

extension JSONReading {
  /// The journey that `object` says.
  mutating func journey(_ object: inout JSONObject) -> Journey? {
    var journey = Journey(title: needed(&object, "title"))
    journey.customer = line(&object, "customer")
    journey.wants = line(&object, "wants")
    journey.promise = line(&object, "promise")
    journey.objective = text(&object, "objective")
    journey.rationale = text(&object, "rationale")
    journey.constraints = list(&object, "constraints") { $0.text($1) }
    journey.story = text(&object, "story")
    journey.limits = object.take("limits").flatMap { self.object($0) { $0.limits(&$1) } } ?? Limits()
    journey.allowances = objects(&object, "allowances") { $0.allowance(&$1) }
    journey.levels = objects(&object, "levels") { $0.level(&$1) }
    journey.departments = objects(&object, "departments") { $0.department(&$1) }
    journey.contacts = objects(&object, "contacts") { $0.contact(&$1) }
    journey.premortems = objects(&object, "premortems") { $0.premortem(&$1) }
    journey.annotations = objects(&object, "annotations") { $0.annotation(&$1) }
    journey.unstaged = objects(&object, "unstaged") { $0.touchpoint(&$1) }
    journey.stages = objects(&object, "stages") { $0.stage(&$1) }
    journey.detours = objects(&object, "detours") { $0.detour(&$1) }
    return journey
  }

  /// Which members of `object` the file writes, where they are what they would be anyway.
  mutating func stated(_ object: inout JSONObject) -> Set<String> {
    Set(list(&object, "stated") { $0.string($1) })
  }

  private mutating func limits(_ object: inout JSONObject) -> Limits? {
    let stated = stated(&object)
    let (most, standard) = (999_999_999, Limits())
    var limits = Limits()
    func kept(_ name: String, _ value: Int?, unless standard: Int) -> Int? {
      value == standard && !stated.contains(name) ? nil : value
    }
    limits.contacts = kept(
      "contacts", number(&object, "contacts", in: 0...most), unless: standard.effectiveContacts)
    limits.gap = kept("gapPoints", number(&object, "gapPoints", in: 0...most), unless: standard.effectiveGap)
    limits.swarm = kept("swarm", number(&object, "swarm", in: 0...most), unless: standard.effectiveSwarm)
    let wait = time(&object, seconds: "waitSeconds", written: "wait")
    limits.wait =
      wait?.seconds == standard.effectiveWaitSeconds && !stated.contains("waitSeconds") ? nil : wait
    return limits
  }

  /// A length of time in seconds, and as a file writes it, where that is said.
  mutating func time(_ object: inout JSONObject, seconds: String, written: String) -> WaitingTime? {
    let figure = object.take(seconds)
    let amount = figure.flatMap {
      number($0, in: 0...(WaitingTime.maximumAmount * WaitingTime.Unit.days.seconds))
    }
    if let words = object.take(written), let text = string(words) {
      guard let time = WaitingTime(written: Array(text.utf8)) else {
        fail(words.offset, "“\(text)” is no length of time such as 45s, 10m, 2h or 3d")
        return nil
      }
      if let amount, amount != time.seconds {
        fail(words.offset, "“\(text)” is \(time.seconds) seconds, and “\(seconds)” says \(amount)")
      }
      return time
    }
    guard let amount else { return nil }
    let time = WaitingTime.Unit.allCases.reversed().lazy.compactMap { unit in
      amount % unit.seconds == 0 ? WaitingTime(amount / unit.seconds, unit) : nil
    }.first
    if time == nil { fail(figure?.offset ?? object.offset, "\(amount) seconds are more than a file can say") }
    return time
  }

  mutating func allowance(_ object: inout JSONObject) -> Allowance? {
    let flag: Identifier<Flag>? = object.take("flag").flatMap { identifier($0) }
    let reason = needed(&object, "reason")
    return require(flag, "flag", object).map { Allowance(flag: $0, reason: reason) }
  }

  private mutating func level(_ object: inout JSONObject) -> Level? {
    let id: Identifier<Level>? = name(&object, .level)
    let called = needed(&object, "name")
    return require(id, "id", object).map { Level(id: $0, name: called) }
  }

  private mutating func department(_ object: inout JSONObject) -> Department? {
    let id: Identifier<Department>? = name(&object, .department)
    let called = needed(&object, "name")
    let isOutside = bool(&object, "outside")
    let isStated = stated(&object).contains("outside") || isOutside == true
    return require(id, "id", object).map {
      Department(id: $0, name: called, statedOutside: isStated ? isOutside : nil)
    }
  }

  private mutating func contact(_ object: inout JSONObject) -> Contact? {
    let id: Identifier<Contact>? = name(&object, .contact)
    let home: Identifier<Department>? = reference(&object, "department", to: .department)
    let called = needed(&object, "name")
    let kind = word(&object, "kind", as: Contact.Kind.self)
    let disclosed = bool(&object, "disclosed")
    let empowerment = empowerment(&object)
    let isStated = stated(&object).contains("kind") || kind != .person
    guard let id = require(id, "id", object), let home = require(home, "department", object) else {
      return nil
    }
    return Contact(
      id: id, name: called, department: home, statedKind: isStated ? kind : nil, disclosed: disclosed,
      empowerment: empowerment)
  }

  /// What a contact may meet: an empty list is nothing, and no list is that nobody said.
  private mutating func empowerment(_ object: inout JSONObject) -> Contact.Empowerment? {
    guard let value = object.take("can") else { return nil }
    guard case .array(let values) = value.kind else { return expect("an array", value) }
    let needs = values.compactMap { value in
      let need = line(value)
      if let need, need.contains(",") {
        fail(value.offset, "“\(need)” is no need that can stand in a list; take out the commas")
      }
      return need
    }
    return needs.isEmpty ? .nothing : .needs(needs)
  }

  private mutating func premortem(_ object: inout JSONObject) -> Premortem? {
    let text = text(&object, "text")
    return Premortem(
      text: require(text, "text", object) ?? "", kind: word(&object, "kind"),
      priority: number(&object, "priority", in: 1...5),
      touchpoint: reference(&object, "at", to: .touchpoint))
  }

  mutating func annotation(_ object: inout JSONObject) -> Annotation? {
    let kind = word(&object, "kind", as: Annotation.Kind.self)
    let line = needed(&object, "line")
    guard let kind = require(kind, "kind", object) else { return nil }
    var annotation = Annotation(kind: kind, line: line)
    annotation.by = self.line(&object, "by")
    annotation.votes = number(&object, "votes", in: 0...999_999_999)
    annotation.text = text(&object, "text")
    let stated = stated(&object)
    guard kind == .action else {
      for name in ["owner", "due", "done"] {
        if let value = object.take(name) { note(.dropped, value.offset, "Only an action has “\(name)”.") }
      }
      return annotation
    }
    annotation.owner = self.line(&object, "owner")
    annotation.due = date(&object, "due")
    let isDone = bool(&object, "done")
    annotation.statedDone = stated.contains("done") || isDone == true ? isDone : nil
    return annotation
  }

  mutating func date(_ object: inout JSONObject, _ name: String) -> CalendarDate? {
    object.take(name).flatMap { value in
      guard let text = string(value) else { return nil }
      if let date = CalendarDate(written: Array(text.utf8)) { return date }
      fail(value.offset, "“\(text)” is no day such as 2026-12-31")
      return nil
    }
  }
}
