/// Where the parts of a journey stand in its file, as lines from 1.
public struct SourceLines: Hashable, Sendable {
  /// The line of `journey:`.
  let journey: Int
  /// For each touchpoint of ``JourneyIndex/touchpoints``, in a row: its line, then those of its encounters.
  let lines: [Int32]
  /// For each touchpoint, where its line stands in `lines`.
  let starts: [Int32]

  /// The line on which `place` stands, from 1.
  ///
  /// - Precondition: `place` is one of the journey that was read.
  public func line(of place: Place) -> Int {
    switch place {
    case .journey: journey
    case .touchpoint(let number): Int(lines[Int(starts[number])])
    case .encounter(let number, let encounter): Int(lines[Int(starts[number]) + 1 + encounter])
    }
  }
}
