extension CSVField {
  /// What people call the column: its own name first.
  var names: [String] {
    switch self {
    case .id: ["id", "touchpoint id", "key", "ref"]
    case .title:
      [
        "title", "touchpoint", "touch point", "step", "moment", "event", "task", "name", "what happens",
        "customer action", "user action", "customer actions", "user actions",
      ]
    case .stage: ["stage", "phase", "section", "journey stage", "journey phase"]
    case .detour: ["detour", "other way"]
    case .need:
      ["need", "needs", "goal", "goals", "customer need", "customer goal", "wants", "job to be done"]
    case .channel: ["channel", "channels", "medium", "via"]
    case .owner:
      [
        "owner", "owners", "department", "departments", "team", "owned by", "responsible", "accountable",
        "business unit",
      ]
    case .serves: ["serves", "serves whom", "for whom"]
    case .critical: ["critical", "moment of truth", "key moment"]
    case .promise: ["promise", "brand promise"]
    case .contacts:
      [
        "contacts", "contact", "meets", "actor", "actors", "people", "person", "who", "employee", "employees",
        "staff", "role", "roles", "frontstage",
      ]
    case .feels: ["feels", "feeling", "feelings", "emotion", "emotions", "mood", "sentiment"]
    case .believed: ["believed", "belief", "we believe"]
    case .rated: ["rated", "ratings", "they say", "customers say"]
    case .quote: ["quote", "quotes", "verbatim", "verbatims", "customer quote"]
    case .story: ["story", "description", "details", "narrative"]
    case .measure: ["measure", "measures", "kpi", "kpis", "metric", "metrics"]
    case .note: ["note", "notes", "comment", "comments", "remark", "remarks"]
    case .pain: ["pain", "pains", "pain point", "pain points", "problem", "problems", "issue", "issues"]
    case .idea: ["idea", "ideas", "opportunity", "opportunities", "improvement", "improvements"]
    case .question: ["question", "questions", "open question", "open questions"]
    case .decision: ["decision", "decisions"]
    case .action: ["action", "actions", "to do", "todo"]
    }
  }

  /// Fields by what people call them.
  private static let byName = Dictionary(
    allCases.flatMap { field in field.names.map { ($0, field) } }, uniquingKeysWith: { first, _ in first })

  /// The field whose column is called `header`, whatever its case and with any sign between words.
  init?(called header: String) {
    guard let field = Self.byName[Self.folded(header)] else { return nil }
    self = field
  }

  /// `header` in lower case, its words parted by single spaces.
  static func folded(_ header: String) -> String {
    header.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
