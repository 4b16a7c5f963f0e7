extension TreeWriter {
  mutating func writeProperties(of touchpoint: Touchpoint, to node: Int) {
    put(.need, touchpoint.need, to: node)
    put(.channel, touchpoint.channel, to: node)
    let owners = touchpoint.owners.map(\.text).joined(separator: ", ")
    put(.owner, owners.isEmpty ? nil : owners, to: node)
    put(.serves, touchpoint.statedServes?.rawValue, to: node)
    put(.critical, answer(touchpoint.statedCritical), to: node)
    put(.promise, touchpoint.promise?.rawValue, to: node)
    for encounter in touchpoint.encounters { write(encounter, to: node) }
    put(.feels, touchpoint.feels?.written, to: node)
    for belief in touchpoint.believed {
      put(.believed, id: belief.department?.text ?? "", belief.distribution.written, to: node)
    }
    for rated in touchpoint.rated { write(rated, to: node) }
    for quote in touchpoint.quotes { write(quote, to: node) }
    put(.story, touchpoint.story, to: node)
    for responsibility in touchpoint.responsibilities {
      put(.responsible, id: responsibility.level.text, responsibility.text, to: node)
    }
    put(.measure, touchpoint.measure, to: node)
    for allowance in touchpoint.allowances {
      put(.allow, id: allowance.flag.text, allowance.reason, to: node)
    }
    for annotation in touchpoint.annotations {
      guard let key = TouchpointKey(rawValue: annotation.kind.rawValue) else { continue }
      writeProperties(of: annotation, to: put(key, annotation.line, to: node))
    }
  }

  @discardableResult
  private mutating func put(_ key: TouchpointKey, id: String = "", _ value: String?, to node: Int) -> Int {
    put(key, in: .touchpoint, id: id, value, to: node)
  }

  private mutating func write(_ encounter: Encounter, to touchpoint: Int) {
    let node = put(.meets, encounter.contact.text, to: touchpoint)
    put(EncounterKey.asked, in: .encounter, encounter.asked, to: node)
    put(EncounterKey.outcome, in: .encounter, encounter.statedOutcome?.rawValue, to: node)
    put(EncounterKey.handoff, in: .encounter, encounter.handoff?.rawValue, to: node)
    put(EncounterKey.started, in: .encounter, encounter.statedStarter?.rawValue, to: node)
    let demands = encounter.demands.map(\.written).joined(separator: ", ")
    put(EncounterKey.demands, in: .encounter, demands.isEmpty ? nil : demands, to: node)
  }

  private mutating func write(_ rated: Rated, to touchpoint: Int) {
    let node = put(.rated, rated.distribution.written, to: touchpoint)
    put(RatedKey.segment, in: .rated, rated.segment, to: node)
    put(RatedKey.source, in: .rated, rated.source, to: node)
    put(RatedKey.asOf, in: .rated, rated.asOf?.written, to: node)
  }

  private mutating func write(_ quote: Quote, to touchpoint: Int) {
    let node = put(.quote, quote.line, to: touchpoint)
    put(QuoteKey.by, in: .quote, quote.by, to: node)
    put(QuoteKey.text, in: .quote, quote.text, to: node)
  }

  mutating func writeProperties(of annotation: Annotation, to node: Int) {
    put(ActionKey.by, in: .action, annotation.by, to: node)
    put(ActionKey.votes, in: .action, annotation.votes.map(String.init), to: node)
    put(ActionKey.text, in: .action, annotation.text, to: node)
    put(ActionKey.owner, in: .action, annotation.owner, to: node)
    put(ActionKey.due, in: .action, annotation.due?.written, to: node)
    put(ActionKey.done, in: .action, answer(annotation.statedDone), to: node)
  }
}
