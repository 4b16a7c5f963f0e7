import CResources
import JourneyCore
import Testing

@Suite struct SampleTests {
  @Test(arguments: Sample.allCases)
  func `Every sample and template is written canonically`(sample: Sample) throws {
    let document = try sample.document()
    #expect(
      String(decoding: document.printed(), as: UTF8.self) == String(decoding: sample.bytes, as: UTF8.self))
    #expect(document.warnings.isEmpty)
  }

  @Test(arguments: Sample.allCases)
  func `Every sample and template says what its journey says`(sample: Sample) throws {
    let journey = try sample.document().journey
    #expect(try Document(journey).journey == journey)
  }
}

/// The journeys that are built into the program.
enum Sample: CaseIterable {
  case dinner, car, privateBank, violin, empty, workshop

  var bytes: [UInt8] {
    let resource =
      switch self {
      case .dinner: rr_sample_dinner()
      case .car: rr_sample_car()
      case .privateBank: rr_sample_private_bank()
      case .violin: rr_sample_violin()
      case .empty: rr_template_empty()
      case .workshop: rr_template_workshop()
      }
    return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }

  /// The journey, with a rendered complaint where it cannot be read.
  func document() throws -> Document {
    do {
      return try Document(parsing: bytes)
    } catch {
      Issue.record(Comment(rawValue: error.rendered(file: "\(self)", source: bytes)))
      throw error
    }
  }
}
