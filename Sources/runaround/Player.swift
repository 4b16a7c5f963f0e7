import JourneyCore
import JourneyScreens

/// An app without a terminal: what it asks of files is done, what it asks of a screen is not.
struct Player<Files: WalkFiles & ~Copyable>: ~Copyable {
  private(set) var app: App
  var files: Files
  /// Lets the user edit a text elsewhere; nil where there is no user.
  var outsideEditor: ((String) -> OutsideEditor.Outcome)?

  /// Plays `app` on `files`.
  init(app: App, files: consuming Files) {
    self.app = app
    self.files = files
  }

  /// Sends `message`, does what is asked for, and says whether the walk goes on.
  mutating func send(_ message: Message) -> Bool {
    var goesOn = true
    for effect in app.update(message) where !perform(effect) { goesOn = false }
    return goesOn
  }

  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .redraw, .suspend, .captureMouse, .theme, .copy: return true
    case .openEditor(let text, let goal):
      guard let outcome = outsideEditor?(text) else { return true }
      return send(outcome.message(for: goal))
    case .open(let path): return send(files.open(path))
    case .export(let format):
      guard let draft = app.draft else { return true }
      return send(files.export(format, of: draft))
    case .journal(let entry):
      guard let trouble = files.keep(entry) else { return true }
      return send(trouble)
    case .save(let byHand): return save(to: nil, byHand: byHand)
    case .saveAs(let path): return save(to: path, byHand: true)
    }
  }

  private mutating func save(to path: String?, byHand: Bool) -> Bool {
    guard let draft = app.draft else { return true }
    return send(files.save(draft, to: path, byHand: byHand))
  }

  /// Sends `messages` in their order, and says whether the walk goes on.
  mutating func send(_ messages: [Message]) -> Bool {
    var goesOn = true
    for message in messages where !send(message) { goesOn = false }
    return goesOn
  }

  /// Gives back what is held of the files.
  consuming func close() { files.close() }
}
