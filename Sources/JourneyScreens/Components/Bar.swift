import JourneyCore

/// A share as a bar, drawn to the eighth of a cell.
package enum Bar {
  /// The bar of `share` (0…1) on `columns` cells; what is more than nothing shows at least an eighth.
  package static func text(_ share: Double, columns: Int, glyphs: Glyphs) -> String {
    let eighths = Int((min(1, max(0, share)) * Double(columns * 8)).rounded())
    return glyphs.bar(eighths: share > 0 ? max(1, eighths) : 0)
  }

  /// A share as people say it: `83 %`, right-aligned on five cells.
  package static func percent(_ share: Double) -> String {
    let text = Phrase.percent(share)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }
}
