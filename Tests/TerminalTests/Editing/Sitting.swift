import JourneyCore
import JourneyScreens
import JourneyStore
import TestSupport
import Testing

@testable import runaround

/// Somebody who edits a journey without a terminal: the app, its file, its lock and its journal are the real ones.
///
/// A class, because a value that is not copied cannot stand inside `#expect` (the compiler crashes).
final class Sitting {
  private var app: App
  private var files: OpenJourney?
  /// Whether it has left.
  private(set) var hasLeft = false

  /// What nobody could open.
  struct NotOpened: Error {
    let complaints: String
  }

  /// A small journey: one moment, at which Ann meets the host.
  static let journey = """
    format: 1
    journey: Tea
    customer: Ann

    department front: Front

    contact host: The host
      department: front

    touchpoint hello: I come in
      owner: front
      meets: host
      feels: +1

    """

  /// Opens the file `name` of `folder`, in which journals are too.
  init(
    at name: String = "ours.journey", in folder: TemporaryDirectory, savesItself: Bool = false,
    environment: [String: String]? = nil
  ) throws {
    let variables = environment ?? ["XDG_STATE_HOME": folder.path("state")]
    var files = OpenJourney(keepsJournal: true) { variables[$0] }
    var outcome = Outcome()
    guard let opening = files.open(folder.path(name), &outcome) else {
      throw NotOpened(complaints: outcome.complaints)
    }
    app = App(
      draft: opening.draft, saving: opening.saving, size: Size(columns: 100, rows: 30),
      options: App.Options(savesItself: savesItself))
    self.files = consume files
    for message in opening.news { send(message) }
  }

  /// What the last row says.
  var lastRow: String {
    // A long message takes the rows above too.
    if case .open(let session) = app.mode, session.prompt == nil, let status = session.status {
      return " " + status
    }
    return app.view().text.split(separator: "\n").last.map(String.init) ?? ""
  }
  /// The whole screen.
  var screen: String { app.view().text }
  /// The journey as it is now.
  var journey: Journey { app.draft?.document.journey ?? Journey(title: "") }
  /// The title of the first moment, and how it feels.
  var moment: (title: String, feels: Int?) {
    let first = journey.unstaged.first
    return (first?.title ?? "", first?.feels?.value)
  }
  /// Where the journal is; nil where there is none.
  var journalPath: String? { files?.journal?.path }

  /// Presses `keys`.
  func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  /// Types `text`.
  func type(_ text: String) { for character in text { press(.character(character)) } }

  /// Gives the moment another title.
  func call(_ title: String) {
    press(.home, .right, .up, .character("e"), .control("u"))
    type(title)
    press(.enter)
  }

  /// Presses nothing for a while.
  func rest() { send(.store(.rested)) }

  /// Looks what others did to the file.
  func look() {
    guard let draft = app.draft else { return }
    for message in files?.look(draft, isReadOnly: app.isFollowing) ?? [] { send(message) }
  }

  /// Ends without a word, as by a signal.
  func die() {
    let path = files?.file?.resolvedPath
    files = nil
    waitForLock(of: path)
  }

  /// Ends as the program does.
  func close() {
    let path = files?.file?.resolvedPath
    if let files = files.take() { files.close() }
    waitForLock(of: path)
  }

  /// Waits until nobody has the lock: a program that another test is just starting has our descriptors for a moment.
  private func waitForLock(of path: String?) {
    guard let path else { return }
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      switch DocumentLock.acquire(path, for: .current) {
      case .acquired(let lock): return lock.release()
      case .unavailable: return
      case .taken: continue
      }
    }
  }

  /// Sends `message`, and does what it asks for.
  func send(_ message: Message) {
    for effect in app.update(message) { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    guard let draft = app.draft else { return }
    switch effect {
    case .quit: hasLeft = true
    case .journal(let entry): if let trouble = files?.keep(entry) { send(trouble) }
    case .save(let byHand): answer(files?.save(draft, to: nil, byHand: byHand))
    case .saveAs(let path): answer(files?.save(draft, to: path, byHand: true))
    case .open, .export, .redraw, .suspend, .captureMouse, .theme, .copy, .openEditor: break
    }
  }

  private func answer(_ messages: [Message]?) { for message in messages ?? [] { send(message) } }
}
