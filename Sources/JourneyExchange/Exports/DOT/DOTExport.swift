package import JourneyCore

/// The departments and every handoff between them, as a graph for Graphviz.
///
/// A department is a box, a manner of handing over an arrow: cold is dashed, and nobody said how is dotted.
package struct DOTExport: TextOutputStreamable {
  let analysis: Analysis

  /// The graph of the main route.
  package init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Writes the whole graph.
  package func write(to target: inout some TextOutputStream) {
    target.write(head)
    for number in analysis.journey.departments.indices { target.write(box(number)) }
    for arrow in arrows { target.write(line(of: arrow)) }
    target.write("}\n")
  }

  private var head: String {
    let words = analysis.journey.departments.isEmpty ? "There is no department yet." : analysis.sentence
    return """
      digraph journey {
        graph [label=\(Self.quoted(analysis.journey.title, words, columns: 80)), labelloc=t, fontsize=16, fontname="Helvetica,Arial,sans-serif", \
      rankdir=LR, nodesep=0.6, ranksep=1.2, pad=0.3];
        node [shape=box, style=rounded, fontname="Helvetica,Arial,sans-serif", margin="0.25,0.15"];
        edge [fontname="Helvetica,Arial,sans-serif", fontsize=11];

      """
  }

  // MARK: Departments

  private func box(_ number: Int) -> String {
    let department = analysis.journey.departments[number]
    let style = department.isOutside ? ", style=\"rounded,dashed\"" : ""
    let name = department.isOutside ? "\(department.name) (a partner)" : department.name
    return "  \"\(department.id)\" [label=\(Self.quoted(name, facts(number)))\(style)];\n"
  }

  /// What the department has to do with the customer.
  private func facts(_ number: Int) -> String {
    guard let desk = analysis.measures.organisation?.desks[number] else { return "" }
    let owned = "answers for \(Phrase.count(desk.touchpointsOwned, "moment"))"
    guard desk.touchpointsMetAt > 0 else { return "\(owned), is never met" }
    return "\(owned), is met at \(desk.touchpointsMetAt)"
  }

  // MARK: Handoffs

  /// All handoffs of one manner from one department to another.
  private struct Arrow: Hashable {
    let from: Int
    let to: Int
    let manner: Encounter.Manner?
  }

  private var arrows: [(arrow: Arrow, count: Int)] {
    let departments = analysis.index.contactDepartments
    let meetings = analysis.mainRoute.meetings
    var order: [Arrow] = []
    var counts: [Arrow: Int] = [:]
    for (before, meeting) in zip(meetings, meetings.dropFirst()) {
      guard case .handoff(_, let manner) = meeting.arrival else { continue }
      let arrow = Arrow(from: departments[before.contact], to: departments[meeting.contact], manner: manner)
      if counts[arrow] == nil { order.append(arrow) }
      counts[arrow, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }

  private func line(of entry: (arrow: Arrow, count: Int)) -> String {
    let (arrow, count) = entry
    let (word, style, colour) =
      switch arrow.manner {
      case .warm: ("warm", "solid", "#875f00")
      case .cold: ("cold", "dashed", "#870000")
      case nil: ("nobody said how", "dotted", "#87005f")
      }
    let departments = analysis.journey.departments
    let label = count == 1 ? word : "\(word) × \(count)"
    let width = min(1.5 + Double(count - 1) / 2, 5)
    return "  \"\(departments[arrow.from].id)\" -> \"\(departments[arrow.to].id)\" "
      + "[label=\(Self.quoted(label)), style=\(style), color=\"\(colour)\", fontcolor=\"\(colour)\", "
      + "penwidth=\(width)];\n"
  }

  // MARK: Texts

  /// Lines as one string of the language: what they hold is text, never an escape or an entity of it.
  private static func quoted(_ lines: String..., columns: Int = 44) -> String {
    let texts = lines.filter { !$0.isEmpty }.flatMap {
      TextWrap.lines(DisplayText.safe($0), columns: columns)
    }
    let escaped = texts.map { line in
      line.coded { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "&": "&amp;"
        default: nil
        }
      }
    }
    return "\"\(escaped.joined(separator: "\\n"))\""
  }
}
