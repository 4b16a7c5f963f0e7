package import JourneyCore

/// What the screens of the walk are given to draw: a stop, what can be selected on it, and what is selected.
///
/// A screen draws it with `static func draw(_ scene: WalkScene, on grid: inout Grid) -> Shown`. The last row of the
/// grid is not the screen's: the app writes hints and status there, and marks what a search found.
package struct WalkScene: Sendable {
  /// The journey, and all that was computed about it.
  package let analysis: Analysis
  /// The way that is walked.
  package let path: WalkPath
  /// The number of the stop in ``WalkPath/stops``.
  package let stop: Int
  /// What can be selected, in the order of the screen.
  package let items: [WalkItem]
  /// The number of what is selected in ``items``; 0 where nothing can be.
  package let selection: Int
  /// Which part of the text is in sight.
  package let scroll: Scroll
  /// How much is shown; nil when nobody presents, and all is.
  package let reveal: Reveal?
  /// What is drawn with.
  package let glyphs: Glyphs

  /// A scene at stop number `stop` of `path`.
  package init(
    analysis: Analysis, path: WalkPath, stop: Int, selection: Int = 0, scroll: Scroll = .selection,
    reveal: Reveal? = nil, glyphs: Glyphs = .unicode
  ) {
    self.analysis = analysis
    self.path = path
    self.stop = stop
    self.items = WalkItem.items(at: path.stops[stop], on: path, of: analysis, reveal: reveal ?? .flags)
    self.selection = selection
    self.scroll = scroll
    self.reveal = reveal
    self.glyphs = glyphs
  }

  /// The stop.
  package var current: WalkPath.Stop { path.stops[stop] }
  /// What is selected.
  package var selected: WalkItem? { items.indices.contains(selection) ? items[selection] : nil }
}
