import JourneyCore

/// What happens to the customer in the light of a desk, and beside it what happens in the dark.
struct DeskFigures {
  /// One row of figures.
  struct Figure: Hashable {
    let label: String
    /// What a desk sees, or what is said across both columns where there is no `dark`.
    let light: String
    /// What it does not see.
    var dark: String?
    /// How early it yields, all different; 0 never.
    let rank: Int
    /// Whether what lies in the dark is not well.
    var isBad = false

    /// The figures under the columns of the header.
    func row(on page: Page) -> Row {
      let columns = DeskFigures.columns(on: page)
      var row = Row(label, at: page.indent, .quiet)
      let isEmpty = light == String(page.glyphs.dash)
      let room = (dark == nil ? page.end : columns.dark - 1) - columns.light
      row.put(
        TextWrap.truncated(light, to: room, ellipsis: page.glyphs.ellipsis), at: columns.light,
        isEmpty ? .quiet : .text)
      guard let dark else { return row }
      let style: Style =
        dark == String(page.glyphs.dash)
        ? .quiet : isBad ? Style(.severe, bold: true) : Style(.text, bold: true)
      row.put(
        TextWrap.truncated(dark, to: page.end - columns.dark, ellipsis: page.glyphs.ellipsis),
        at: columns.dark, style)
      return row
    }
  }

  private let light: DeskLight
  /// The customer's, short enough for a label.
  private let name: String
  private let glyphs: Glyphs
  private let isNarrow: Bool
  /// Whether a column has no room for how many voices there were.
  private let isTight: Bool

  init(_ screen: DeskScreen) {
    light = screen.sights.lights[screen.desks.department]
    let ellipsis = screen.glyphs.ellipsis
    name = TextWrap.truncated(screen.journey.customerName, to: 12, ellipsis: ellipsis)
    glyphs = screen.glyphs
    isNarrow = screen.page.isNarrow
    isTight = screen.page.columns < 72
  }

  /// Where what is lit stands, and what is not.
  static func columns(on page: Page) -> (light: Int, dark: Int) {
    if page.isNarrow { return (14, 26) }
    let light = page.indent + 24
    return (light, min(light + 24, (light + page.end) / 2))
  }

  /// Over the columns: what is lit, and what is not.
  static func header(of light: DeskLight, on page: Page) -> Row {
    let columns = columns(on: page)
    let shade = page.glyphs.shade(1)
    var row = Row(page.isNarrow ? "our light" : "in our light", at: columns.light, Style(.text, bold: true))
    let isAllLit = light.dark.touchpoints == 0
    let dark = page.isNarrow ? "\(shade) in the dark" : "\(shade)\(shade) in the dark"
    row.put(isAllLit ? "none is dark" : dark, at: columns.dark, .quiet)
    return row
  }

  /// All figures, in the order of the screen.
  var figures: [Figure] {
    [
      pair(isNarrow ? "feels" : "\(name) feels", 0, feeling),
      pair(isNarrow ? "handed over" : "is handed over", 1, handoffs, isBad: light.dark.handoffs.cold > 0),
      pair(isNarrow ? "repeats" : "says it again", 2) { times($0.demands[.repeat]) },
      pair("waits", 3) { $0.waitingSeconds > 0 ? time($0.waitingSeconds) : none },
      pair(isNarrow ? "pays" : "pays at a border", 5) { times($0.borderPayments) },
      Figure(
        label: "we believe", light: share(light.belief, otherwise: isNarrow ? none : "nobody asked us"),
        dark: share(light.dark.believed, otherwise: none), rank: 6),
      pair(isNarrow ? "they say" : "customers say", 7) {
        share($0.rated, otherwise: isNarrow ? none : "not measured")
      },
    ] + deeds
  }

  /// What the department itself does.
  private var deeds: [Figure] {
    let demands = DeskDemands(light.demands, waitingSeconds: light.waitingSeconds, isShort: isNarrow)
    return [
      Figure(label: isNarrow ? "we demand" : "we make \(name)", light: demands.text ?? none, rank: 4),
      Figure(label: isNarrow ? "we send on" : "we send \(name) on", light: manner(light.sent), rank: 8),
      Figure(label: isNarrow ? "we get" : "\(name) comes to us", light: manner(light.received), rank: 9),
    ]
  }

  private var none: String { String(glyphs.dash) }

  private func pair(
    _ label: String, _ rank: Int, _ text: (DeskLight.Happenings) -> String, isBad: Bool = false
  ) -> Figure {
    Figure(label: label, light: text(light.light), dark: text(light.dark), rank: rank, isBad: isBad)
  }

  private func feeling(_ happenings: DeskLight.Happenings) -> String {
    guard let mean = happenings.meanFeeling else { return isNarrow ? none : "nobody says" }
    let figure = glyphs.signed(mean)
    guard !isNarrow, let nearest = Rating(Int(mean.rounded())) else { return figure }
    return "\(nearest.word) \(figure)"
  }

  private func handoffs(_ happenings: DeskLight.Happenings) -> String { manner(happenings.handoffs) }

  private func times(_ count: Int) -> String { count == 0 ? none : Phrase.times(count) }

  private func time(_ seconds: Int) -> String {
    isNarrow ? DeskDemands.short(seconds) : Phrase.time(seconds: seconds)
  }

  /// `4 times, all cold`.
  private func manner(_ counts: HandoffCounts) -> String {
    guard counts.total > 0 else { return none }
    let times = isNarrow ? "\(counts.total)" : Phrase.times(counts.total)
    switch counts.cold {
    case 0: return counts.warm == counts.total ? "\(times), \(counts.total == 1 ? "" : "all ")warm" : times
    case counts.total: return "\(times), \(counts.total == 1 ? "" : "all ")cold"
    default: return "\(times), \(counts.cold) cold"
    }
  }

  private func share(_ voices: DeliveryGap.Voices?, otherwise words: String) -> String {
    guard let voices else { return words }
    return Phrase.percent(voices.share)
      + (isNarrow ? "" : isTight ? " superior" : " superior, of \(voices.total)")
  }
}

/// What a department makes the customer do, in one line.
struct DeskDemands {
  private let demands: DemandCounts
  private let waitingSeconds: Int
  private let isShort: Bool

  init(_ demands: DemandCounts, waitingSeconds: Int, isShort: Bool) {
    (self.demands, self.waitingSeconds, self.isShort) = (demands, waitingSeconds, isShort)
  }

  /// `wait 28 minutes, say it again twice`; nil where it is nothing.
  var text: String? {
    let parts = Demand.Kind.allCases.compactMap(part)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func part(_ kind: Demand.Kind) -> String? {
    let count = demands[kind]
    guard count > 0 else { return nil }
    let often = " \(Phrase.times(count))"
    return switch kind {
    case .wait:
      waitingSeconds > 0
        ? "wait \(isShort ? Self.short(waitingSeconds) : Phrase.time(seconds: waitingSeconds))" : nil
    case .repeat: "say it again" + often
    case .identify: "prove who they are" + often
    case .pay: "pay" + often
    case .sign: "sign" + often
    case .fillIn: "fill in a form" + often
    case .move: "go elsewhere" + often
    case .chase: "ask what became of it" + often
    case .carry: "carry things" + often
    }
  }

  /// A length of time in its two largest units: `28m`, `1h 30m`.
  static func short(_ seconds: Int) -> String {
    let units: [(letter: String, seconds: Int)] = [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)]
    guard let largest = units.firstIndex(where: { seconds >= $0.seconds }) else { return "0s" }
    let amount = "\(seconds / units[largest].seconds)\(units[largest].letter)"
    guard largest + 1 < units.count else { return amount }
    let rest = seconds % units[largest].seconds / units[largest + 1].seconds
    return rest == 0 ? amount : "\(amount) \(rest)\(units[largest + 1].letter)"
  }
}
