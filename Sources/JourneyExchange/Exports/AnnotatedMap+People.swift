import JourneyCore

extension AnnotatedMap {
  /// The figures of the main route, and whatever threshold the file sets.
  var figures: [Block] {
    guard !analysis.index.touchpoints.isEmpty else { return [] }
    let rows = MeasureTable.rows(of: analysis.measures).map { Block.Fact(Phrase.opening($0.name), $0.figure) }
    return [.heading(level: 2, "In figures"), .facts(rows + limits)]
  }

  private var limits: [Block.Fact] {
    let limits = analysis.journey.limits
    let set = [
      ("contacts a need", limits.contacts.map { "\($0)" }),
      ("wait", limits.wait.map { Phrase.time(seconds: $0.seconds) }),
      ("delivery gap", limits.gap.map { "\($0) points" }),
      ("contacts that start by themselves", limits.swarm.map { "\($0)" }),
    ]
    return set.compactMap { name, value in value.map { Block.Fact("Limit of \(name)", $0) } }
  }

  /// Who is there: each department with its contacts, and what each of them may do.
  var people: [Block] {
    let journey = analysis.journey
    guard !journey.departments.isEmpty else { return [] }
    let departments = journey.departments.flatMap { department -> [Block] in
      let contacts = journey.contacts.filter { $0.department == department.id }
      let name = department.isOutside ? "\(department.name), a partner" : department.name
      guard !contacts.isEmpty else { return [.paragraph("\(name): nobody whom the customer meets.")] }
      return [.paragraph("\(name):"), .list(contacts.map(Self.words))]
    }
    return [.heading(level: 2, "Who is who")] + departments
  }

  private static func words(_ contact: Contact) -> String {
    let may: String? =
      switch contact.empowerment {
      case nil: nil
      case .nothing: "may do nothing by themselves"
      case .needs(let needs): "may help with: \(needs.joined(separator: ", "))"
      }
    return [contact.name, contact.kindInWords, may].compactMap(\.self).joined(separator: " · ")
  }

  /// Each rating that somebody gave, with how many did: `−1: 4, +2: 9`.
  static func voices(_ distribution: Distribution) -> String {
    Rating.scale.filter { distribution[$0] > 0 }
      .map { "\(Phrase.signed($0.value)): \(Phrase.number(distribution[$0]))" }.joined(separator: ", ")
  }
}
