import CResources

/// A journey that comes with the program.
enum Sample: String, CaseIterable, Sendable {
  case dinner, car, privateBank = "private-bank", violin

  /// The file.
  var bytes: [UInt8] {
    switch self {
    case .dinner: Array(rr_sample_dinner())
    case .car: Array(rr_sample_car())
    case .privateBank: Array(rr_sample_private_bank())
    case .violin: Array(rr_sample_violin())
    }
  }
}

/// What a new journey can begin with.
enum Template: String, CaseIterable, Sendable {
  case empty, workshop

  /// The file.
  var bytes: [UInt8] {
    switch self {
    case .empty: Array(rr_template_empty())
    case .workshop: Array(rr_template_workshop())
    }
  }
}

extension [UInt8] {
  fileprivate init(_ resource: rr_resource) {
    self.init(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }
}
