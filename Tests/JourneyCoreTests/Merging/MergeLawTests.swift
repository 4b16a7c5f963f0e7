import JourneyCore
import TestSupport
import Testing

@Suite struct MergeLawTests {
  /// Edits after which lines of either side are found word by word.
  private static let plain = EditWriter.Edit.allCases.filter { $0 != .rename }

  @Test(arguments: UInt64(1)...60)
  func `Whatever two sides do, the merge is a journey that is printed once and for all`(seed: UInt64) throws {
    let triple = try Triple(seed: seed)
    let merge = try triple.merge()
    let printed = merge.document.printed()
    #expect(try Document(parsing: printed).printed() == printed, "seed \(seed)")
    let lines = printed.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for conflict in merge.conflicts {
      let line = String(decoding: lines[conflict.line - 1], as: UTF8.self)
      #expect(line.contains("x-theirs: \(conflict.kind.rawValue)"), "seed \(seed)")
    }
    #expect(merge.document.warnings.filter { $0.kind == .unresolvedMerge }.count == merge.conflicts.count)
  }

  @Test(arguments: UInt64(1)...60)
  func `No line that a side wrote is lost`(seed: UInt64) throws {
    let triple = try Triple(seed: seed, edits: Self.plain)
    let merged = Set(triple.lines(of: try triple.merge().document))
    let base = Set(triple.lines(of: triple.base))
    for side in [triple.ours, triple.theirs] {
      let lost = triple.lines(of: side).filter { !base.contains($0) && !merged.contains($0) }
      #expect(lost.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `No word of either side is lost where things are called differently`(seed: UInt64) throws {
    let triple = try Triple(seed: seed)
    let merged = Set(triple.labels(of: try triple.merge().document))
    let written = triple.labels(of: triple.ours) + triple.labels(of: triple.theirs)
    #expect(written.filter { !merged.contains($0) }.isEmpty, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...30)
  func `Without a common base, no line at all is lost`(seed: UInt64) throws {
    let triple = try Triple(seed: seed, edits: Self.plain)
    let merged = Set(
      triple.lines(of: try Merge(base: nil, ours: triple.ours, theirs: triple.theirs).document))
    let lost = (triple.lines(of: triple.ours) + triple.lines(of: triple.theirs)).filter {
      !merged.contains($0)
    }
    #expect(lost.isEmpty, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...30)
  func `What one side did, or both alike, is as they did it, byte for byte`(seed: UInt64) throws {
    let triple = try Triple(seed: seed)
    let (base, changed) = (triple.base, triple.ours)
    for (base, ours, theirs) in [(base, changed, base), (base, base, changed), (base, changed, changed)] {
      let merge = try Merge(base: base, ours: ours, theirs: theirs)
      #expect(merge.document.printed() == changed.printed(), "seed \(seed)")
      #expect(merge.conflicts.isEmpty, "seed \(seed)")
    }
    #expect(try Merge(base: nil, ours: changed, theirs: changed).document.printed() == changed.printed())
  }

  @Test(arguments: UInt64(1)...60)
  func `A merge without conflicts has the same lines whichever side is ours`(seed: UInt64) throws {
    let triple = try Triple(seed: seed, times: 3)
    let merge = try triple.merge()
    let mirrored = try Merge(base: triple.base, ours: triple.theirs, theirs: triple.ours)
    guard merge.conflicts.isEmpty else { return }
    #expect(mirrored.conflicts.isEmpty, "seed \(seed)")
    #expect(
      triple.lines(of: merge.document).sorted() == triple.lines(of: mirrored.document).sorted(),
      "seed \(seed)")
  }
}

/// A generated journey and two edited versions of it.
private struct Triple {
  let base: Document
  let ours: Document
  let theirs: Document

  init(seed: UInt64, edits: [EditWriter.Edit] = EditWriter.Edit.allCases, times: Int = 12) throws {
    let journey = try Document(JourneyGenerator.journey(seed: seed))
    var messy = MessyWriter(seed: seed)
    base = try readable(messy.mess(up: String(decoding: journey.printed(), as: UTF8.self)))
    let text = String(decoding: base.printed(), as: UTF8.self)
    var writers = (
      EditWriter(seed: seed &* 2, name: "ours", edits: edits),
      EditWriter(seed: seed &* 2 &+ 1, name: "theirs", edits: edits)
    )
    ours = try readable(writers.0.edited(text, times: times))
    theirs = try readable(writers.1.edited(text, times: times))
  }

  func merge() throws -> Merge { try Merge(base: base, ours: ours, theirs: theirs) }

  /// What the edits of either side called things and added to lines, as in `ours-7`.
  func labels(of document: Document) -> [String] {
    String(decoding: document.printed(), as: UTF8.self).matches(of: /(ours|theirs)-[0-9]+/).map {
      String($0.output.0)
    }
  }

  /// The lines of a file without their indentation, in order.
  func lines(of document: Document) -> [String] {
    String(decoding: document.printed(), as: UTF8.self).split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }
  }
}
