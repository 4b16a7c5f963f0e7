import JourneyCore
import JourneyScreens
import JourneyStore

extension OpenJourney {
  mutating func export(_ format: ExportFormat, of draft: Draft) -> Message {
    guard let path else { return .notice("Open a journey first.") }
    let map = format.map(of: draft.document, draft.analysis, path: path)
    do throws(FileFailure) {
      return .notice("\(format.content) is in \(Self.shortened(try Self.save(map, beside: path, format))).")
    } catch {
      return .notice("\(error.path): \(error.message(for: .target))")
    }
  }

  /// Writes a map under the first name beside `path` that is free, and returns that name.
  private static func save(
    _ map: any TextOutputStreamable, beside path: String, _ format: ExportFormat
  ) throws(FileFailure) -> String {
    let stem = JourneyFinder.stem(of: path)
    var number = 1
    while true {
      let target = "\(stem)\(number == 1 ? "" : "-\(number)").\(format.ending)"
      do throws(FileFailure) {
        try Save.write(map, to: target, expecting: .absence)
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
