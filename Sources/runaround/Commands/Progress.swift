import CSystem
import JourneyCore

/// What a command says on the terminal at standard error while it takes long: what it does, and for how long already.
struct Progress {
  /// Does `work`, which says what it does.
  static func shown(_ work: (Progress) -> Outcome) -> Outcome {
    rr_progress_begin()
    defer { rr_progress_end() }
    return work(Progress())
  }

  /// Says what is done now.
  func say(_ words: String) {
    let text = TextWrap.truncated(DisplayText.safe(words), to: Self.columns)
    rr_progress_say(text, Int32(CellWidth.of(text)))
  }

  /// Says which files are whole should the work be stopped now.
  func note(whole paths: [String]) {
    let names = paths.map { DisplayText.safe($0) }.joined(separator: ", ")
    rr_say_when_stopped("\(Program.name): stopped; whole already: \(names)\n")
  }

  private static let columns = 60
}
