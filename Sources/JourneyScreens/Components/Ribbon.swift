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

  private typealias Cells = [(character: Character, style: Style)]

  /// The part of the way around `place` that fits `columns`.
  package static func row<Stations: RandomAccessCollection<Station>>(
    _ stations: Stations, at place: Place, columns: Int, glyphs: Glyphs
  ) -> Row where Stations.Index == Int {
    let room = max(0, columns - 2)
    var before: [Cells] = []
    var after: [Cells] = []
    var lengths = (before: 0, after: 0)
    var next = place.station
    while next < stations.endIndex, lengths.after < room {
      after.append(cells(of: stations, next, at: place, room: room, glyphs))
      lengths.after += after.last?.count ?? 0
      next += 1
    }
    var previous = place.station
    while previous > stations.startIndex, lengths.before < room {
      previous -= 1
      before.append(cells(of: stations, previous, at: place, room: room, glyphs))
      lengths.before += before.last?.count ?? 0
    }
    let isCutBefore = previous > stations.startIndex
    let way = Array(before.reversed().joined()) + Array(after.joined())
    let middle = lengths.before + (after.first?.count ?? 0) / 2
    let start = max(0, min(middle - room / 2, way.count - room))
    let shown = Array(way[start..<min(way.count, start + room)])
    let isCutAfter = start + room < way.count || next < stations.endIndex
    return row(shown, cut: (isCutBefore || start > 0, isCutAfter), glyphs: glyphs)
  }

  private static func row(_ cells: Cells, cut: (before: Bool, after: Bool), glyphs: Glyphs) -> Row {
    var row = Row()
    let ellipsis = glyphs.ellipsis
    let inner = cells.dropFirst(cut.before ? ellipsis.count : 0).dropLast(cut.after ? ellipsis.count : 0)
    if cut.before { row.put(ellipsis, at: 1, .quiet) }
    var rest = inner[...]
    while let style = rest.first?.style {
      let run = rest.prefix { $0.style == style }
      row.put(String(run.map(\.character)), at: 1, style)
      rest = rest.dropFirst(run.count)
    }
    if cut.after { row.put(ellipsis, at: 1, .quiet) }
    return row
  }

  /// What leads to a station, its name, and the mark of what happens inside it.
  private static func cells<Stations: RandomAccessCollection<Station>>(
    of stations: Stations, _ number: Int, at place: Place, room: Int, _ glyphs: Glyphs
  ) -> Cells where Stations.Index == Int {
    let station = stations[number]
    let isCurrent = place == .station(number)
    let here = Style(.customer, bold: true)
    var cells: Cells = []
    if number > stations.startIndex { cells += joint(to: number, station.arrival, at: place, glyphs) }
    if isCurrent { cells.append((glyphs.selection, here)) }
    let nameStyle = isCurrent ? here : number < place.station ? .text : .quiet
    let limit = min(longestName, max(8, room / 3))
    let isLong = station.name.count > limit
    cells += station.name.prefix(isLong ? limit - 1 : limit).map { ($0, nameStyle) }
    if isLong { cells.append((glyphs.ellipsis.first ?? ".", nameStyle)) }
    if place == .borderInside(number) { cells.append((glyphs.selection, here)) }
    if let mark = mark(station.inner, glyphs) { cells.append(mark) }
    return cells
  }

  private static func joint(
    to number: Int, _ arrival: Meeting.Arrival?, at place: Place, _ glyphs: Glyphs
  ) -> Cells {
    let isWalked = number <= place.station
    let line = (isWalked ? glyphs.heavyHorizontal : glyphs.horizontal, Style.rule)
    let blank = (Character(" "), Style.rule)
    guard let mark = mark(arrival, glyphs) else { return [blank, line, line, blank] }
    guard place == .borderBefore(number) else { return [blank, line, line, mark, line, line, blank] }
    let ahead = (glyphs.horizontal, Style.rule)
    let here = (glyphs.selection, Style(.customer, bold: true))
    return [blank, line, here, mark, ahead, ahead, blank]
  }

  /// The mark of a handoff, coloured where it is cold; none where there is no handoff.
  private static func mark(
    _ arrival: Meeting.Arrival?, _ glyphs: Glyphs
  ) -> (character: Character, style: Style)? {
    guard case .handoff(let crossesBorder, let manner) = arrival else { return nil }
    let role: Style.Role = manner == .cold ? .severe : manner == nil ? .warning : .quiet
    return (crossesBorder ? glyphs.border : glyphs.innerBreak, Style(role))
  }
}
