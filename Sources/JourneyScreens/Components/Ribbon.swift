package import JourneyCore

/// The whole way on one row: a short name for every touchpoint, and a mark for every handoff.
///
/// What has been walked is drawn heavy. On a long way the current place stands in the middle, and only what can be
/// seen is looked at.
package enum Ribbon {
  /// A touchpoint on the way.
  package struct Station: Hashable, Sendable {
    /// The short name.
    package let name: String
    /// How the customer comes to its first encounter.
    package let arrival: Meeting.Arrival?
    /// The handoff inside it that weighs most.
    package let inner: Meeting.Arrival?

    /// A touchpoint called `name`.
    package init(name: String, arrival: Meeting.Arrival? = nil, inner: Meeting.Arrival? = nil) {
      self.name = name
      self.arrival = arrival
      self.inner = inner
    }
  }

  /// Where on the way the customer is.
  package enum Place: Hashable, Sendable {
    /// At a station.
    case station(Int)
    /// At the border before a station.
    case borderBefore(Int)
    /// At a border inside a station.
    case borderInside(Int)

    var station: Int {
      switch self {
      case .station(let number), .borderBefore(let number), .borderInside(let number): number
      }
    }
  }

  /// How many characters of a name are shown at most: more would be a sentence.
  static let longestName = 20

  /// Text in one style, one cell a character.
  private typealias Piece = (text: String, style: Style)

  /// A part of the way, and how many cells it takes.
  private struct Way {
    var pieces: [Piece] = []
    var count = 0

    mutating func append(_ text: some StringProtocol, _ style: Style) {
      pieces.append((String(text), style))
      count += text.count
    }
  }

  /// The part of the way around `place` that fits `columns`.
  package static func row<Stations: RandomAccessCollection<Station>>(
    _ stations: Stations, at place: Place, columns: Int, glyphs: Glyphs
  ) -> Row where Stations.Index == Int {
    let room = max(0, columns - 2)
    var before: [Way] = []
    var after: [Way] = []
    var lengths = (before: 0, after: 0)
    var next = place.station
    while next < stations.endIndex, lengths.after < room {
      after.append(way(to: next, of: stations, at: place, room: room, glyphs))
      lengths.after += after.last?.count ?? 0
      next += 1
    }
    var previous = place.station
    while previous > stations.startIndex, lengths.before < room {
      previous -= 1
      before.append(way(to: previous, of: stations, at: place, room: room, glyphs))
      lengths.before += before.last?.count ?? 0
    }
    let count = lengths.before + lengths.after
    let middle = lengths.before + (after.first?.count ?? 0) / 2
    let start = max(0, min(middle - room / 2, count - room))
    let end = min(count, start + room)
    let ellipsis = glyphs.ellipsis
    let isCutBefore = previous > stations.startIndex || start > 0
    let isCutAfter = end < count || next < stations.endIndex
    var row = Row()
    if isCutBefore { row.put(ellipsis, at: 1, .quiet) }
    let first = start + (isCutBefore ? ellipsis.count : 0)
    let last = end - (isCutAfter ? ellipsis.count : 0)
    let shown = first..<max(first, last)
    put(shown, of: [before.reversed(), after].joined(), in: &row)
    if isCutAfter { row.put(ellipsis, at: 1, .quiet) }
    return row
  }

  /// Adds what lies on the cells `shown` of `ways`.
  private static func put(_ shown: Range<Int>, of ways: some Sequence<Way>, in row: inout Row) {
    var start = 0
    for piece in ways.lazy.flatMap(\.pieces) {
      let cells = start..<start + piece.text.count
      let seen = cells.clamped(to: shown)
      start = cells.upperBound
      guard !seen.isEmpty else { continue }
      let isWhole = seen == cells
      let text =
        isWhole
        ? piece.text : String(piece.text.dropFirst(seen.lowerBound - cells.lowerBound).prefix(seen.count))
      row.put(text, at: 1, piece.style)
    }
  }

  /// What leads to a station, its name, and the mark of what happens inside it.
  private static func way<Stations: RandomAccessCollection<Station>>(
    to number: Int, of stations: Stations, at place: Place, room: Int, _ glyphs: Glyphs
  ) -> Way where Stations.Index == Int {
    let station = stations[number]
    let here = (text: String(glyphs.selection), style: Style(.customer, bold: true))
    let isCurrent = place == .station(number)
    var way = Way()
    if number > stations.startIndex { putJoint(to: number, station.arrival, at: place, glyphs, in: &way) }
    if isCurrent { way.append(here.text, here.style) }
    let nameStyle = isCurrent ? here.style : number < place.station ? .text : .quiet
    let limit = min(longestName, max(8, room / 3))
    let isLong = station.name.count > limit
    way.append(
      isLong ? station.name.prefix(limit - 1) + glyphs.ellipsis.prefix(1) : station.name[...], nameStyle)
    if place == .borderInside(number) { way.append(here.text, here.style) }
    if let mark = mark(station.inner, glyphs) { way.append(mark.text, mark.style) }
    return way
  }

  private static func putJoint(
    to number: Int, _ arrival: Meeting.Arrival?, at place: Place, _ glyphs: Glyphs, in way: inout Way
  ) {
    let line = String(number <= place.station ? glyphs.heavyHorizontal : glyphs.horizontal)
    guard let mark = mark(arrival, glyphs) else { return way.append(" \(line)\(line) ", .rule) }
    guard place == .borderBefore(number) else {
      way.append(" \(line)\(line)", .rule)
      way.append(mark.text, mark.style)
      return way.append("\(line)\(line) ", .rule)
    }
    let ahead = String(glyphs.horizontal)
    way.append(" \(line)", .rule)
    way.append(String(glyphs.selection), Style(.customer, bold: true))
    way.append(mark.text, mark.style)
    way.append("\(ahead)\(ahead) ", .rule)
  }

  /// The mark of a handoff, coloured where it is cold; none where there is no handoff.
  private static func mark(_ arrival: Meeting.Arrival?, _ glyphs: Glyphs) -> Piece? {
    guard case .handoff(let crossesBorder, let manner) = arrival else { return nil }
    let role: Style.Role = manner == .cold ? .severe : manner == nil ? .warning : .quiet
    return (String(crossesBorder ? glyphs.border : glyphs.innerBreak), Style(role))
  }
}
