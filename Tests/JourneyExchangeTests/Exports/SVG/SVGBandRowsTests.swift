import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct SVGBandRowsTests {
  @Test(arguments: ["dinner", "hospital"]) func `A band that can be drawn stays one`(name: String) throws {
    let layout = SVGLayout(try Journeys.analysis(name))
    let rows = SVGBandRows(layout.columns.strips, bandWidth: layout.width, height: layout.height)
    #expect(rows.places.allSatisfy { $0.y == 0 })
    #expect((rows.width, rows.height) == (layout.width, layout.height))
    #expect(rows.places.map(\.x) == layout.columns.strips.map(\.x))
  }

  @Test(arguments: [300, 1_000, 2_000]) func `A longer one is cut into rows that librsvg can draw`(count: Int)
    throws
  {
    let layout = SVGLayout(Self.analysis(count))
    let rows = SVGBandRows(layout.columns.strips, bandWidth: layout.width, height: layout.height)
    let boxes = zip(layout.columns.strips, rows.places).map { strip, place in
      Box(x: place.x, y: place.y, width: strip.width, height: layout.height)
    }
    #expect(boxes.count == layout.columns.strips.count)
    for (left, right) in zip(boxes, boxes.dropFirst()) {
      let isBeside = right.y == left.y && right.x == left.x + left.width
      #expect(isBeside || right.x == 0 && right.y > left.y + layout.height)
    }
    #expect(rows.places.last?.y ?? 0 > 0 && rows.width < 32_000 && rows.height < 32_000)
  }

  @Test func `A picture of a thousand moments is drawn`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(String(describing: SVGExport(Self.analysis(1_000))), to: "long.svg")
    let drawn = try Tool.run(
      "rsvg-convert", ["--width", "400", path, "--output", directory.path("long.png")])
    #expect(drawn.status == 0 && drawn.output == "", "\(drawn.output)")
  }

  /// A journey of `count` moments with two desks.
  private static func analysis(_ count: Int) -> Analysis {
    var journey = Journey(title: "A long way")
    for name in ["front", "back"] {
      guard let department = Identifier<Department>(name), let contact = Identifier<Contact>(name) else {
        continue
      }
      journey.departments.append(Department(id: department, name: name))
      journey.contacts.append(Contact(id: contact, name: "The \(name)", department: department))
    }
    for number in 0..<count {
      guard let id = Identifier<Touchpoint>("t\(number)") else { continue }
      var touchpoint = Touchpoint(id: id, title: "I wait for the \(number)th answer at this desk")
      touchpoint.encounters = [Encounter(contact: journey.contacts[number % 2].id)]
      journey.unstaged.append(touchpoint)
    }
    return Analysis(journey)
  }
}
