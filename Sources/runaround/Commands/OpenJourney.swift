import JourneyCore
import JourneyScreens
import JourneyStore

/// The journey that is being walked, and the files around it.
struct OpenJourney: WalkFiles {
  /// The file's name; nil until one is chosen.
  private(set) var path: String?
  private var document: Document?

  /// Nothing open yet.
  init() {}

  /// The journey in `document`, whose maps are written beside `path`.
  init(_ document: Document, path: String) {
    (self.document, self.path) = (document, path)
  }

  mutating func open(_ path: String) -> Message {
    var outcome = Outcome()
    guard let input = outcome.read(path), let document = outcome.document(in: input) else {
      return .notice(outcome.firstComplaint)
    }
    self = OpenJourney(document, path: path)
    return .opened(Analysis(document.journey))
  }

  mutating func export(_ format: ExportFormat) -> Message {
    guard let document, let path else { return .notice("Open a journey first.") }
    let target = Self.mapPath(of: path, format)
    let bytes = format.map(of: document, Analysis(document.journey), path: path)
    do throws(FileFailure) {
      try Save.write(bytes, to: target, expecting: .absence)
      return .notice("The map is in \(target).")
    } catch {
      return .notice("\(target): \(error.message)")
    }
  }

  /// The file beside `path` with the format's ending.
  private static func mapPath(of path: String, _ format: ExportFormat) -> String {
    let suffix = JourneyFinder.suffix
    let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    return "\(stem).\(format.rawValue)"
  }
}

extension Outcome {
  /// The first line of what went wrong.
  var firstComplaint: String { String(complaints.prefix { $0 != "\n" }) }
}
