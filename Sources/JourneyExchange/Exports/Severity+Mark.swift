import JourneyCore

extension Severity {
  /// The sign that stands before a finding.
  var mark: String {
    switch self {
    case .severe: "■"
    case .warning: "□"
    case .note: "·"
    }
  }
}
