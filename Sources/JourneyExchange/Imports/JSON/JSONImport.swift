import JourneyCore

/// Reads what `export --to json` writes, and whatever else is as `docs/journey.schema.json` says.
package struct JSONImport: JourneyImport {
  private let choices: ImportChoices

  /// Reads a journey as the user wants it.
  package init(_ choices: ImportChoices) { self.choices = choices }

  /// Whether a file that begins with `bytes` looks like JSON.
  package static func accepts(_ bytes: [UInt8]) -> Bool {
    bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }.map("{[".utf8.contains) ?? false
  }

  /// What is computed from the journey, and made anew.
  private static let computed = ["mainRoute", "findings", "measures"]

  /// Reads a whole file.
  package func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported {
    let value: JSONValue
    do throws(ImportFault) {
      value = try JSONParser.parse(bytes, leavingOut: Set(Self.computed))
    } catch {
      throw ImportFailure([error], in: bytes)
    }
    var reading = JSONReading()
    var asides: [Aside] = []
    let journey = reading.object(value) { reading, object in
      _ = reading.number(&object, "format", in: 1...1)
      for name in Self.computed where object.take(name) != nil {}
      let journey = object.take("journey")
      let read = journey.flatMap { reading.object($0) { $0.journey(&$1) } }
      if journey == nil { reading.fail(object.offset, "this object needs “journey”") }
      reading.checkReferences()
      asides = reading.objects(&object, "asides") { $0.aside(&$1) }
      return read
    }
    guard let journey, reading.faults.isEmpty else {
      throw ImportFailure(reading.faults, in: bytes, of: reading.faultCount)
    }
    return imported(journey, asides, reading.notes(in: bytes))
  }

  private func imported(_ journey: Journey, _ asides: [Aside], _ notes: [ImportNote]) -> Imported {
    var imported = Imported(journey: journey)
    if let customer = choices.customer { imported.journey.customer = customer }
    imported.asides = asides
    let route = ImportNote(.understood, "Route, findings and measures are computed anew from the journey.")
    imported.notes = [route] + notes
    return imported
  }
}

extension JSONReading {
  /// A comment, or an `x-` key.
  mutating func aside(_ object: inout JSONObject) -> Aside? {
    let under = list(&object, "under") { $0.string($1) }
    let before = object.take("before").flatMap { string($0) }
    let isApart = bool(&object, "apart")
    let value = object.take("text")
    guard let value = require(value, "text", object), let text = string(value) else { return nil }
    let aside = Aside(text, under: under, before: before, isApart: isApart ?? false)
    if aside == nil {
      fail(value.offset, "this is neither one comment nor one x- key as a journey has them")
    }
    return aside
  }
}
