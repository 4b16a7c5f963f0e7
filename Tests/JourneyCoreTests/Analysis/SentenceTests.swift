import JourneyCore
import Testing

/// The journey in one plain sentence.
@Suite struct SentenceTests {
  @Test(arguments: [
    ("", "Ada met nobody."),
    ("  meets: c0\n", "To get one thing done, Ada met 1 contact from 1 department."),
    (
      "  meets: c0\n    demands: wait 90m\n",
      "To get one thing done, Ada met 1 contact from 1 department and waited 1 hour 30 minutes."
    ),
    (
      "  meets: c0\n    demands: repeat, wait 2d, wait 5s\n    outcome: refused\n",
      """
      To try in vain to get one thing done, Ada met 1 contact from 1 department, repeated things once and \
      waited 2 days.
      """
    ),
    (
      "  meets: c0\n  meets: c1\n    handoff: warm\n  meets: c2\n",
      "To get one thing done, Ada met 3 contacts from 2 departments and was handed over 2 times (1 warm, 1 unstated)."
    ),
  ])
  func `Clauses with nothing to count are left out`(meets: String, sentence: String) throws {
    #expect(try Analysis.of("touchpoint t: T\n  need: n\n\(meets)").sentence == sentence)
  }

  @Test(arguments: [(1, "(1 was)"), (3, "(3 were)")])
  func `A journey that does not serve every need says how many it served`(served: Int, clause: String) throws
  {
    let moments = (0..<4).map { number in
      "touchpoint t\(number): T\n  need: n\(number)\n  meets: c0\n    outcome: \(number < served ? "served" : "passed")"
    }
    let sentence = try Analysis.of(moments.joined(separator: "\n")).sentence
    #expect(sentence == "To try to get 4 things done \(clause), Ada met 1 contact from 1 department.")
  }

  @Test func `Without a name the sentence is about the customer, and opens with a capital`() {
    #expect(Analysis(Journey(title: "A queue")).sentence == "The customer met nobody.")
  }
}
