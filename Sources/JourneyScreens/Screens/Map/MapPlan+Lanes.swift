import JourneyCore

extension MapPlan {
  /// The names of the lanes, who is met in them, what they demand, and what is never seen.
  mutating func layOutLanes() {
    for (number, lane) in lanes.lanes.enumerated() {
      guard let row = row(ofLane: number) else { continue }
      name(lane, row: row)
      placeName(of: lane, row: row)
      if lane.group == .unseen { layOutUnseen(lane, row: row) }
      placeEmpty(lane, row: row)
    }
    if scene.journey.departments.isEmpty, let row = rows.lanes.first?.node {
      put("No department yet: O, then a, writes one", at: columns.room.lowerBound, row: row, .quiet)
    }
    layOutContacts()
    for slot in columns.slots { layOutDemands(slot) }
  }

  /// The row of lane number `number`; nil where it had to yield.
  func row(ofLane number: Int) -> Int? {
    if rows.lanes.indices.contains(number) { return rows.lanes[number].node }
    let unseen = number - lanes.lanes.count + lanes.count(of: .unseen)
    return rows.unseen.indices.contains(unseen) ? rows.unseen[unseen] : nil
  }

  private mutating func name(_ lane: MapLanes.Lane, row: Int) {
    let department = lane.departments[0]
    guard !lane.isFolded else {
      put(gutter < 9 ? "+" : "\(lane.departments.count) more", at: 1, row: row, limit: gutter - 2, .quiet)
      return
    }
    let role = Style.Role.department(department)
    guard gutter >= 6 else {
      put(String(letter(of: department)), at: min(1, gutter - 1), row: row, Style(role, bold: true))
      return
    }
    let name = Phrase.opening(Self.withoutArticle(scene.journey.departments[department].name))
    put(Self.wholeWords(of: name, columns: gutter - 2), at: 1, row: row, limit: gutter - 2, Style(role))
  }

  /// As many whole words of `name` as fit `columns`, the last of them no particle; all of it where none does.
  static func wholeWords(of name: String, columns: Int) -> String {
    guard CellWidth.of(name) > columns else { return name }
    var words = name.split(separator: " ")
    while let last = words.last, CellWidth.of(words.joined(separator: " ")) > columns || last.count < 4 {
      words.removeLast()
    }
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// A click on the name of a lane selects it at the moment where one is, or at the first in sight.
  private mutating func placeName(of lane: MapLanes.Lane, row: Int) {
    guard !lane.isFolded, let position = focus.position ?? columns.columns.first?.position else { return }
    place(.station(.lane(lane.departments[0]), position: position), rows: row..<row + 1, columns: 0..<gutter)
  }

  private mutating func placeEmpty(_ lane: MapLanes.Lane, row: Int) {
    guard !lane.isFolded, columns.columns.count <= 100 else { return }
    let department = lane.departments[0]
    for column in columns.columns {
      let isMet = column.slots.contains { number in
        columns.slots[number].meeting.map { scene.route.meetings[$0].department == department } ?? false
      }
      guard !isMet else { continue }
      place(
        .station(.lane(department), position: column.position), rows: row..<row + 1, columns: column.cells)
    }
  }

  /// What a department answers for that the customer never meets.
  private mutating func layOutUnseen(_ lane: MapLanes.Lane, row: Int) {
    let style = Style(.department(lane.departments[0]))
    for column in columns.columns {
      let owners = scene.analysis.index.owners[scene.route.touchpoints[column.position]]
      guard owners.contains(lane.departments[0]) else { continue }
      let cells = columns.base < 3 ? column.center..<column.center + 1 : column.cells.dropFirst(1)
      let word = ["answers for it", "answers", "owns"].first { $0.count + 2 <= cells.count }
      if let word {
        put(word, at: cells.lowerBound + (cells.count - word.count) / 2, row: row, style)
      }
      let free = cells.filter { isFree($0..<$0 + 1, row: row) }
      draw(.rule, free.map { Cell(column: $0, row: row, glyph: glyphs.heavyHorizontal, style: style) })
    }
  }

  /// The marker in a lane where nobody is met.
  mutating func markLane() {
    guard let department = focus.lane, let position = focus.position,
      let column = columns.column(ofPosition: position),
      let row = lanes.number(of: department).flatMap(row(ofLane:))
    else { return markFoot() }
    let style = Style(.text, bold: true, selected: true)
    let isUnseen = rows.unseen.contains(row) && columns.base >= 3
    let place = isUnseen ? column.cells.lowerBound : column.center
    draw(.mark, [Cell(column: place, row: row, glyph: glyphs.selection, style: style)])
    cursor = Point(column: place, row: row)
  }

  /// The marker of a lane that has no row: it stands at what is said of it.
  private mutating func markFoot() {
    guard focus.lane != nil, let row = rows.facts.first ?? rows.words.last ?? rows.names.first else { return }
    let style = Style(.text, bold: true, selected: true)
    draw(.mark, [Cell(column: 0, row: row, glyph: glyphs.selection, style: style)])
    cursor = Point(column: 0, row: row)
  }
}

// MARK: - Contacts and what they demand

extension MapPlan {
  /// Who is met, once for encounters that follow each other.
  private mutating func layOutContacts() {
    guard columns.hasWords else { return }
    var start = 0
    while start < columns.slots.count {
      let contact = contact(of: columns.slots[start])
      let end = columns.slots[start...].firstIndex { self.contact(of: $0) != contact } ?? columns.slots.count
      if let contact, let meeting = columns.slots[start].meeting {
        let cells = columns.slots[start].cells.lowerBound + 1..<columns.slots[end - 1].cells.upperBound
        let name = Self.withoutArticle(scene.journey.contacts[contact].name)
        center(
          name, on: columns.slots[start].node, in: cells, row: laneRows(ofMeeting: meeting)?.who ?? rows.who,
          Style(.text))
      }
      start = end
    }
  }

  private func contact(of slot: MapColumns.Slot) -> Int? {
    slot.meeting.map { scene.route.meetings[$0].contact }
  }

  private func laneRows(ofMeeting meeting: Int) -> MapRows.Lane? {
    lanes.number(of: scene.route.meetings[meeting].department).flatMap { number in
      rows.lanes.indices.contains(number) ? rows.lanes[number] : nil
    }
  }

  /// `name` without the article that it begins with.
  static func withoutArticle(_ name: String) -> String {
    let name = Phrase.inSentence(name)
    guard let article = ["the ", "our ", "an ", "a "].first(where: name.hasPrefix) else { return name }
    return String(name.dropFirst(article.count))
  }

  private mutating func layOutDemands(_ slot: MapColumns.Slot) {
    guard let meeting = slot.meeting else { return }
    let demands = scene.encounter(meeting).demands
    guard !demands.isEmpty else { return }
    if columns.hasWords {
      let cells = slot.cells.dropFirst(1)
      let row = laneRows(ofMeeting: meeting)?.demands ?? rows.demands.first
      center(
        MapDemands.text(demands, columns: cells.count), on: slot.node, in: cells, row: row, Style(.warning))
    } else {
      let letters = MapDemands.letters(demands)
      for (number, row) in rows.demands.enumerated() where letters.indices.contains(number) {
        let isCut = row == rows.demands.last && number + 1 < letters.count
        put(String(isCut ? "+" : letters[number]), at: slot.node, row: row, Style(.warning))
      }
    }
  }

  /// Puts `text` with its middle at `column`, as far as `cells` allow.
  private mutating func center(
    _ text: String, on column: Int, in cells: Range<Int>, row: Int?, _ style: Style
  ) {
    let width = min(CellWidth.of(text), cells.count)
    guard width > 0 else { return }
    let start = max(cells.lowerBound, min(column - width / 2, cells.upperBound - width))
    put(text, at: start, row: row, limit: cells.upperBound - start, style)
  }
}
