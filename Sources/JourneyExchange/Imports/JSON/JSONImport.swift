import JourneyCore

/// Reads what `export --to json` writes, and whatever else is as `docs/journey.schema.json` says.
package struct JSONImport: JourneyImport {
  private let customer: String?

  /// Reads a journey whose customer is `customer`, where that is not nil.
  package init(customer: String? = nil) {
    self.customer = customer
  }

  /// What is computed from the journey, and made anew.
  private static let computed = ["mainRoute", "findings", "measures"]

  /// Reads a whole file.
  package func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported {
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONParser.parse(bytes, leavingOut: Set(Self.computed))
    } catch {
      throw ImportFailure([.init(error, in: bytes)])
    }
    var reading = JSONReading()
    var kept: [Imported.Kept] = []
    let journey = reading.object(value) { reading, object in
      _ = reading.number(&object, "format", in: 1...1)
      for name in Self.computed where object.take(name) != nil {}
      let journey = object.take("journey")
      let read = journey.flatMap { reading.object($0) { $0.journey(&$1) } }
      if journey == nil { reading.fail(object.offset, "this object needs “journey”") }
      reading.checkReferences()
      if let read { kept = reading.foreign(&object, in: read) }
      return read
    }
    guard let journey, reading.faults.isEmpty else {
      let faults = reading.faults.sorted { $0.offset < $1.offset }
      let places = bytes.places(of: faults.map(\.offset))
      throw ImportFailure(
        zip(faults, places).map { .init(line: $1.line, column: $1.column, $0.message) })
    }
    return imported(journey, kept, reading.notes(in: bytes))
  }

  private func imported(
    _ journey: Journey, _ kept: [Imported.Kept], _ notes: [ImportNote]
  ) -> Imported {
    var imported = Imported(journey: journey)
    if let customer { imported.journey.customer = customer }
    imported.kept = kept
    let route = ImportNote(.understood, "Route, findings and measures are computed anew from the journey.")
    imported.notes = [route] + notes
    return imported
  }
}

extension JSONReading {
  /// What the journey keeps in `x-` keys.
  mutating func foreign(_ object: inout JSONObject, in journey: Journey) -> [Imported.Kept] {
    let touchpoints =
      journey.unstaged + journey.stages.flatMap(\.touchpoints) + journey.detours.flatMap(\.touchpoints)
    let numbers = Dictionary(touchpoints.enumerated().map { ($1.id.text, $0) }) { first, _ in first }
    return objects(&object, "foreign") { reading, object in
      let touchpoint: String? = object.take("touchpoint").flatMap { reading.string($0) }
      let encounter = reading.number(&object, "encounter", in: 1...999_999_999)
      let key = object.take("key").flatMap { reading.string($0) }
      let value = object.take("value").flatMap { reading.string($0) } ?? ""
      guard let key = reading.require(key, "key", object) else { return nil }
      guard let touchpoint else { return Imported.Kept(key, value, at: .journey) }
      guard let number = numbers[touchpoint], (encounter ?? 1) <= touchpoints[number].encounters.count else {
        reading.fail(object.offset, "there is no such touchpoint, or no such encounter")
        return nil
      }
      let place = encounter.map { Place.encounter(touchpoint: number, number: $0 - 1) }
      return Imported.Kept(key, value, at: place ?? .touchpoint(number))
    }
  }
}
