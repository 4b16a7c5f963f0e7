import JourneyCore

extension Journey: JSONWritable {
  /// Writes everything that the file says; what it leaves out is `null` or empty.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("title", title)
      json.member("customer", customer)
      json.member("wants", wants)
      json.member("promise", promise)
      json.member("objective", objective)
      json.member("rationale", rationale)
      json.member("constraints", constraints)
      json.member("story", story)
      json.member("limits", limits)
      json.member("allowances", allowances)
      json.member("levels", levels)
      json.member("departments", departments)
      json.member("contacts", contacts)
      json.member("premortems", premortems)
      json.member("annotations", annotations)
      json.member("unstaged", unstaged)
      json.member("stages", stages)
      json.member("detours", detours)
    }
  }
}

extension Stage: JSONWritable {
  /// Writes the stage with its touchpoints.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", writtenID)
      json.member("title", title)
      json.member("touchpoints", touchpoints)
    }
  }
}

extension Detour: JSONWritable {
  /// Writes the detour with its touchpoints; one of `to` and `ends` is `null`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("condition", condition)
      json.member("from", origin)
      switch destination {
      case .to(let touchpoint):
        json.member("to", touchpoint)
        json.member("ends", String?.none)
      case .ends(let text):
        json.member("to", String?.none)
        json.member("ends", text)
      }
      json.member("touchpoints", touchpoints)
    }
  }
}

extension Limits: JSONWritable {
  /// Writes the thresholds that hold; times are in seconds.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("contacts", effectiveContacts)
      json.member("waitSeconds", effectiveWaitSeconds)
      json.member("gapPoints", effectiveGap)
      json.member("swarm", effectiveSwarm)
      json.member("wait", wait?.written)
      json.stated([
        "contacts": contacts != nil, "waitSeconds": wait != nil, "gapPoints": gap != nil,
        "swarm": swarm != nil,
      ])
    }
  }
}

extension Allowance: JSONWritable {
  /// Writes the flag and the reason.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("flag", flag)
      json.member("reason", reason)
    }
  }
}

extension Annotation: JSONWritable {
  /// Writes the annotation; `owner`, `due` and `done` are `null` unless it is an action.
  package func write(to json: inout JSONWriter) {
    let isAction = kind == .action
    json.object { json in
      json.member("kind", kind.rawValue)
      json.member("line", line)
      json.member("by", by)
      json.member("votes", votes)
      json.member("text", text)
      json.member("owner", owner)
      json.member("due", due)
      json.member("done", isAction ? isDone : nil)
      json.stated(["done": isAction && statedDone != nil])
    }
  }
}

extension CalendarDate: JSONWritable {
  /// Writes the day as `YYYY-MM-DD`.
  package func write(to json: inout JSONWriter) { json.string(written) }
}
