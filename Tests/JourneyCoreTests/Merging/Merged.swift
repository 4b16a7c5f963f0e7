import JourneyCore
import TestSupport

/// A merge as a test looks at it.
struct Merged {
  let text: String
  let conflicts: [String]

  /// The lines of stages, touchpoints and detours.
  var moments: [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      ["stage", "touchpoint", "detour"].contains { line.hasPrefix($0) }
    }
  }
}

/// Merges the files that the texts are; a nil base says that they have nothing in common.
func merge(_ base: String?, ours: String, theirs: String) throws -> Merged {
  let merge = try Merge(base: base.map { try readable($0) }, ours: readable(ours), theirs: readable(theirs))
  return Merged(
    text: String(decoding: merge.document.printed(), as: UTF8.self),
    conflicts: merge.conflicts.map { "\($0.line): \($0.message)" })
}
