/// A customer on the way, moment by moment, and what they bring along to the next encounter.
///
/// What a moment costs does not grow with the way to it, and a copy can take another way.
public struct Traveller: Sendable {
  /// What a contact wanted to know.
  public struct Answer: Hashable, Sendable {
    /// The contact's number in ``Journey/contacts``.
    public let contact: Int
    /// What they asked.
    public let asked: String
  }

  /// An encounter on the way.
  public struct Step: Sendable {
    /// Where and how the customer meets whom.
    public let meeting: Meeting
    /// What can be said of the border before it; nil where there is none.
    public let border: BorderWords?
  }

  /// The position on the route of the moment that was lived last; −1 before the first.
  public private(set) var position = -1
  private let analysis: Analysis
  /// So many answers are remembered.
  private let memory: Int
  /// The number of the need in ``JourneyIndex/needs``, and of its span on the route.
  private var (need, span) = (0, 0)
  private var last: Meeting?
  /// For each department, the span in which it was met last.
  private var spans: [Int]
  /// How many departments were met in this span.
  private var departments = 0
  private var answers: [Answer] = []
  private var forgets = false

  /// A customer before the first moment, who remembers the last `memory` things that they were asked under a need.
  public init(_ analysis: Analysis, remembering memory: Int) {
    (self.analysis, self.memory) = (analysis, memory)
    spans = Array(repeating: -1, count: analysis.journey.departments.count)
  }

  /// Lives the next moment of the way.
  public mutating func live(_ touchpoint: Int) -> [Step] {
    position += 1
    if let named = analysis.index.steps[touchpoint].need, named != need { want(named) }
    return analysis.index.encounterRange(of: touchpoint).map { place in
      let met = analysis.index.encountered[place]
      let meeting = Meeting(
        position: position, touchpoint: touchpoint, encounter: met.number, contact: met.contact,
        department: met.department, span: span, arrival: Route.arrival(at: met, after: last, span: span))
      defer { meet(meeting) }
      return Step(meeting: meeting, border: border(before: meeting, under: analysis.index.needs[need]))
    }
  }

  /// Comes away from a meeting of the span in which the customer is.
  mutating func meet(_ meeting: Meeting) {
    if spans[meeting.department] != meeting.span {
      spans[meeting.department] = meeting.span
      departments += 1
    }
    last = meeting
    let asked = analysis.index.touchpoints[meeting.touchpoint].encounters[meeting.encounter].asked
    guard let asked else { return }
    if answers.count == memory {
      answers.removeFirst()
      forgets = true
    }
    answers.append(Answer(contact: meeting.contact, asked: asked))
  }

  /// What can be said of the border before `meeting`; nil where there is none.
  func border(before meeting: Meeting, under need: String?) -> BorderWords? {
    guard let last, case .handoff(crossesBorder: true, let manner) = meeting.arrival else { return nil }
    return BorderWords(
      analysis: analysis, from: last, to: meeting, manner: manner, need: need, answers: answers,
      forgets: forgets, departments: departments, isBack: spans[meeting.department] == meeting.span)
  }

  private mutating func want(_ named: Int) {
    need = named
    guard position > 0 else { return }
    span += 1
    (departments, answers, forgets) = (0, [], false)
  }
}

extension Analysis {
  /// For each detour of the journey, a customer who comes to it; nil where no route does.
  ///
  /// Takes time linear in the touchpoints and detours of the journey.
  public func starts(remembering memory: Int) -> [Traveller?] {
    var starts = [Traveller?](repeating: nil, count: journey.detours.count)
    let tree = DetourTree(index)
    func live(_ touchpoints: Range<Int>, of way: Int?, from start: Traveller) {
      var traveller = start
      var leaving = tree.leaving(way)[...]
      for touchpoint in touchpoints where !leaving.isEmpty {
        _ = traveller.live(touchpoint)
        while let detour = leaving.last, index.detourOrigins[detour] == touchpoint {
          starts[detour] = traveller
          leaving.removeLast()
        }
      }
    }
    live(0..<index.mainCount, of: nil, from: Traveller(self, remembering: memory))
    for detour in tree.order {
      if let start = starts[detour] { live(index.detourRanges[detour], of: detour, from: start) }
    }
    return starts
  }
}
