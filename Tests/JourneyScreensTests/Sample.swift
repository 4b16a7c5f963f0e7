import CResources
import JourneyCore

/// A journey that is embedded in the program, analysed.
enum Sample: String, CaseIterable, Sendable {
  case dinner
  case car
  case privateBank
  case violin

  /// What the program computes about it; the same value every time.
  var analysis: Analysis {
    get throws {
      let resource =
        switch self {
        case .dinner: rr_sample_dinner()
        case .car: rr_sample_car()
        case .privateBank: rr_sample_private_bank()
        case .violin: rr_sample_violin()
        }
      let bytes = Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
      return try Analysis(Document(parsing: bytes).journey)
    }
  }
}
