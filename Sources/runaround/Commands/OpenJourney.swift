import JourneyCore
import JourneyScreens
import JourneyStore

/// The journey that is being walked, and the files around it.
struct OpenJourney: WalkFiles {
  /// The file's name; nil until one is chosen.
  private(set) var path: String?
  /// Which file it was when it was read or saved last; nil for what is no file.
  private var identity: FileIdentity?

  /// Nothing open yet.
  init() {}

  /// The journey that was read from `input`, whose maps are written beside it.
  init(_ input: Input) {
    (path, identity) = (input.path, input.identity)
  }

  /// How what was read stands to what is in the file.
  var saveState: SaveState { identity == nil ? .noFile : .saved }

  mutating func open(_ path: String) -> [Message] {
    var outcome = Outcome()
    guard let input = outcome.read(path), let document = outcome.document(in: input) else {
      return [.notice(outcome.firstComplaint)]
    }
    self = OpenJourney(input)
    return [.opened(Draft(document), saveState)]
  }

  mutating func keep(_ entry: JournalEntry) -> Message? { nil }

  mutating func synchronize() {}

  mutating func save(_ draft: Draft, to path: String?) -> [Message] {
    guard let target = path ?? self.path else { return [.notice("Open a journey first.")] }
    let expectation: Save.Expectation
    if path == nil, let identity { expectation = .identity(identity) } else { expectation = .absence }
    do throws(FileFailure) {
      try Save.write(draft.document.printed(), to: target, expecting: expectation)
      identity = try StoredFile(reading: target).identity
      self.path = target
      return [.store(.saved(state: draft.state, remark: nil))]
    } catch {
      return [.store(.notSaved(error.message))]
    }
  }

  mutating func export(_ format: ExportFormat, of draft: Draft) -> Message {
    guard let path else { return .notice("Open a journey first.") }
    let bytes = format.map(of: draft.document, draft.analysis, path: path)
    do throws(FileFailure) {
      return .notice("\(format.content) is in \(Self.shortened(try Self.save(bytes, beside: path, format))).")
    } catch {
      return .notice("\(error.path): \(error.message)")
    }
  }

  /// Writes a map under the first name beside `path` that is free, and returns that name.
  private static func save(
    _ bytes: [UInt8], beside path: String, _ format: ExportFormat
  ) throws(FileFailure) -> String {
    let stem = path.hasSuffix(JourneyFinder.suffix) ? path.dropLast(JourneyFinder.suffix.count) : path[...]
    var number = 1
    while true {
      let target = "\(stem)\(number == 1 ? "" : "-\(number)").\(format.rawValue)"
      do throws(FileFailure) {
        try Save.write(bytes, to: target, expecting: .absence)
        return target
      } catch  where error.reason == .exists {
        number += 1
      }
    }
  }

  /// `path` where the last row of a screen has room for it, else its last part.
  private static func shortened(_ path: String) -> String {
    guard CellWidth.of(path) > 50, let slash = path.lastIndex(of: "/") else { return path }
    return "…" + path[slash...]
  }
}

extension Outcome {
  /// The first line of what went wrong.
  var firstComplaint: String { String(complaints.prefix { $0 != "\n" }) }
}
