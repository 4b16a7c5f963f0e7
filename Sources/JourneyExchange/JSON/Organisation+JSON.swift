import JourneyCore

extension Level: JSONWritable {
  /// Writes id and name.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("name", name)
    }
  }
}

extension Department: JSONWritable {
  /// Writes id, name and whether it is a partner.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("name", name)
      json.member("outside", isOutside)
      json.stated(["outside": statedOutside != nil])
    }
  }
}

extension Contact: JSONWritable {
  /// Writes the contact; `can` is `null` where nobody said, and empty for `nothing`.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("name", name)
      json.member("department", department)
      json.member("kind", kind.rawValue)
      json.member("disclosed", disclosed)
      json.member("can", needsTheyMayMeet)
      json.stated(["kind": statedKind != nil])
    }
  }

  private var needsTheyMayMeet: [String]? {
    switch empowerment {
    case nil: nil
    case .nothing: []
    case .needs(let needs): needs
    }
  }
}

extension Premortem: JSONWritable {
  /// Writes what could go wrong.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.member("kind", kind?.rawValue)
      json.member("priority", priority)
      json.member("at", touchpoint)
    }
  }
}
