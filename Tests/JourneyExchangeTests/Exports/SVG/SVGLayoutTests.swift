import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// Laws of the layout, over samples, fixtures and generated journeys, before anything is written.
@Suite struct SVGLayoutTests {
  @Test(arguments: Journeys.named)
  func `A picture of a known journey keeps the laws`(name: String) throws {
    Self.check(SVGLayout(try Journeys.analysis(name)), name)
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func `A picture of any journey keeps the laws`(seed: UInt64) {
    Self.check(SVGLayout(Analysis(JourneyGenerator.journey(seed: seed))), "seed \(seed)")
  }

  @Test func `A short journey is one strip, a long one breaks where stages begin`() throws {
    #expect(SVGLayout(try Journeys.analysis("dinner")).columns.strips.count == 1)
    let car = SVGLayout(try Journeys.analysis("car"))
    #expect(car.columns.strips.count == 2)
    #expect(car.stages.map(\.isStart) == [true, true, true, true])
  }

  @Test func `The customer's words are never cut`() throws {
    let analysis = try Journeys.analysis("hospital")
    for column in SVGLayout(analysis).columns.columns {
      #expect(column.title.joined(separator: " ") == analysis.index.touchpoints[column.touchpoint].title)
    }
  }

  @Test func `Partners stand below our own, and whoever is never met behind the line of visibility`() throws {
    let hospital = SVGLayout(try Journeys.analysis("hospital")).rows
    #expect(hospital.lanes.map(\.group).suffix(2) == [.partners, .partners])
    let dinner = SVGLayout(try Journeys.analysis("dinner")).rows
    let kitchen = try #require(dinner.lanes.last)
    let line = try #require(dinner.visibility)
    #expect(
      kitchen.group == .unseen && kitchen.y > line && dinner.lanes.dropLast().allSatisfy { $0.y < line })
  }

  /// No label stands on another, all is in its strip, and every handoff is drawn once.
  private static func check(_ layout: SVGLayout, _ name: String) {
    var drawn: [Int] = []
    for strip in layout.columns.strips {
      let marks = layout.marks(in: strip)
      let boxes = marks.compactMap(\.textBox).sorted { $0.y < $1.y }
      for (number, box) in boxes.enumerated() {
        let clash = boxes[(number + 1)...].prefix { $0.y < box.bottom }.first { $0.overlaps(box) }
        #expect(clash == nil, "\(name): \(box)")
        #expect(box.x >= strip.x && box.end <= strip.range.upperBound, "\(name): \(box) of \(strip)")
        #expect(box.y >= 0 && box.bottom <= layout.height, "\(name): \(box) of \(layout.height)")
      }
      drawn += marks.compactMap { if case .handover(let mark) = $0 { mark.meeting } else { nil } }
    }
    let handoffs = layout.route.meetings.indices.filter { layout.route.meetings[$0].isHandedOver }
    #expect(drawn == handoffs, "\(name)")
  }
}

extension Mark {
  /// The room of the words of it.
  fileprivate var textBox: Box? {
    switch self {
    case .label(let label): label.box
    case .handover(let mark): mark.pill
    case .box, .stroke, .encounter, .demand, .face, .flag: nil
    }
  }
}
