import JourneyStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The variables of the environment.
enum Environment {
  /// The value of `name`; nil where it is not set.
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// Whether to use colour, as `--color` says.
enum ColorChoice: String, CaseIterable, Sendable {
  case always, auto, never

  /// Whether what goes to `stream` is coloured.
  ///
  /// Left to us, it is in a terminal that is not dumb, unless `NO_COLOR` is set (no-color.org).
  func isOn(for stream: StandardStream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && Environment["TERM"] != "dumb" && (Environment["NO_COLOR"] ?? "").isEmpty
    }
  }
}
