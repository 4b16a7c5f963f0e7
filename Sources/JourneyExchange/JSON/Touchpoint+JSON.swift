import JourneyCore

extension Touchpoint: JSONWritable {
  /// Writes everything that the file says of the moment, defaults filled in.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("title", title)
      json.member("need", need)
      json.member("channel", channel)
      json.member("owners", owners)
      json.member("serves", serves.rawValue)
      json.member("critical", isCritical)
      json.member("promise", promise?.rawValue)
      json.member("encounters", encounters)
      json.member("feels", feels?.value)
      json.member("believed", believed)
      json.member("rated", rated)
      json.member("quotes", quotes)
      json.member("story", story)
      json.member("responsibilities", responsibilities)
      json.member("measure", measure)
      json.member("allowances", allowances)
      json.member("annotations", annotations)
      json.stated(["serves": statedServes != nil, "critical": statedCritical != nil])
    }
  }
}

extension Encounter: JSONWritable {
  /// Writes whom the customer meets and what comes of it.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("contact", contact)
      json.member("asked", asked)
      json.member("outcome", outcome.rawValue)
      json.member("handoff", handoff?.rawValue)
      json.member("started", starter.rawValue)
      json.member("demands", demands)
      json.stated(["outcome": statedOutcome != nil, "started": statedStarter != nil])
    }
  }
}

extension Demand: JSONWritable {
  /// Writes what is demanded; `seconds`, and `time` as the file writes it, only for a wait.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind.rawValue)
      if case .wait(let time) = self {
        json.member("seconds", time.seconds)
        json.member("time", time.written)
      }
    }
  }
}

extension Belief: JSONWritable {
  /// Writes who believes what.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("department", department)
      json.member("counts", distribution.counts)
    }
  }
}

extension Rated: JSONWritable {
  /// Writes the ratings and where they come from.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("counts", distribution.counts)
      json.member("segment", segment)
      json.member("source", source)
      json.member("asOf", asOf)
    }
  }
}

extension Quote: JSONWritable {
  /// Writes the words and who said them.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("line", line)
      json.member("by", by)
      json.member("text", text)
    }
  }
}

extension Responsibility: JSONWritable {
  /// Writes who does what.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("level", level)
      json.member("text", text)
    }
  }
}
