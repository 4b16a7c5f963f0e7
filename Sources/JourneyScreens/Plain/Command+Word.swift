extension Command {
  /// The words that ask for it where no key can be pressed: “next flag”, “save as”.
  var word: String {
    switch name {
    case .move(let move): move.word
    case .enter: "enter"
    case .out: "out"
    case .show(let view): "\(view)"
    case .sheet(let ofJourney): ofJourney ? "journey sheet" : "sheet"
    case .turnPage(let forward): forward ? "page" : "page back"
    case .zoom(let closer): closer ? "closer" : "wider"
    case .search: "search"
    case .match(let forward): forward ? "next match" : "previous match"
    case .palette: "commands"
    case .help: "help"
    case .present: "present"
    case .blank: "blank"
    case .borders: "borders"
    case .mouse: "mouse"
    case .cursor: "cursor"
    case .theme(let palette): "theme \(palette.rawValue)"
    case .change(let change): change.word
    case .export(let format): "export \(format.rawValue)"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .leave: "quit"
    }
  }

  /// Whether it is about a screen, which the linear mode does not have.
  var needsScreen: Bool {
    switch name {
    case .palette, .present, .blank, .mouse, .cursor, .theme, .redraw, .suspend: true
    case .move, .enter, .out, .show, .sheet, .turnPage, .zoom, .search, .match, .help, .borders, .change,
      .export, .leave:
      false
    }
  }

  /// What the linear mode offers.
  static let spoken: [Command] = table.filter { !$0.needsScreen }
}

extension Move {
  fileprivate var word: String {
    switch self {
    case .next: "next"
    case .previous: "previous"
    case .down: "down"
    case .up: "up"
    case .onward: "onward"
    case .back: "back"
    case .first: "first"
    case .last: "last"
    case .nextStage: "next stage"
    case .previousStage: "previous stage"
    case .nextFlag: "next flag"
    case .previousFlag: "previous flag"
    }
  }
}

extension Change {
  fileprivate var word: String {
    switch self {
    case .edit: "edit"
    case .editOutside: "edit outside"
    case .add(let after): after ? "add" : "add before"
    case .delete: "delete"
    case .copy: "copy"
    case .put: "put"
    case .duplicate: "duplicate"
    case .move(let down): down ? "move down" : "move up"
    case .feel(let better): better ? "better" : "worse"
    case .feels: "feel"
    case .note: "note"
    case .kind: "kind"
    case .owner: "owner"
    case .meet: "meet"
    case .demands: "demand"
    case .outcome: "outcome"
    case .introduction: "introduced"
    case .stage: "stage"
    case .rename: "rename"
    case .detour: "detour"
    case .undo: "undo"
    case .redo: "redo"
    case .save: "save"
    case .saveAs: "save as"
    case .ballot: "ballot"
    case .vote: "vote"
    }
  }
}
