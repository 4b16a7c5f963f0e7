import JourneyCore

/// A table that a journey can be written as.
package enum CSVTable: String, CaseIterable, Hashable, Sendable {
  /// A row a touchpoint, those of detours behind the main route.
  case touchpoints
  /// A row an encounter.
  case encounters
  /// A row a handoff of the main route.
  case handoffs
  /// A row a finding.
  case findings
  /// A row an action that the workshop wrote down.
  case actions

  /// What stands in the first row.
  var columns: [String] {
    switch self {
    case .touchpoints: CSVField.allCases.map(\.rawValue) + CSVField.computed
    case .encounters:
      [
        "touchpoint_id", "touchpoint", "encounter", "contact", "department", "kind", "asked", "outcome",
        "handoff", "started", "demands", "wait_seconds",
      ]
    case .handoffs:
      [
        "from_contact", "from_department", "to_contact", "to_department", "touchpoint_id", "touchpoint",
        "encounter", "crosses_border", "manner",
      ]
    case .findings:
      [
        "line", "flag", "severity", "touchpoint_id", "touchpoint", "contact", "message", "remedy", "accepted",
      ]
    case .actions: ["action", "touchpoint_id", "touchpoint", "owner", "due", "done", "by", "votes", "text"]
    }
  }
}

/// A column of a table of touchpoints that a journey can be made of; the raw value is its name.
enum CSVField: String, CaseIterable, Hashable, Sendable {
  case id, title, stage, detour, need, channel, owner, serves, critical, promise, contacts, feels, believed
  case rated, quote, story, measure
  case note, pain, idea, question, decision, action

  /// The columns behind these, which are computed from them.
  static let computed = ["gap", "flags"]

  /// The kind of annotation that stands there; nil for what is none.
  var annotation: Annotation.Kind? { Annotation.Kind(rawValue: rawValue) }
}
