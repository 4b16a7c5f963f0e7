import CSystem
import JourneyCore
import JourneyScreens
import JourneyStore

/// Walks by lines of words, as a screen reader or a terminal that cannot move its cursor needs it: each line typed is a
/// command or an answer, and what came of it is said in lines of text.
struct PlainLoop<Files: WalkFiles & ~Copyable>: ~Copyable {
  private var player: Player<Files>
  private var input = LineReader()
  /// Whether only ASCII can be shown.
  private let isASCII: Bool
  private var heard = Attention()

  /// Walks until the user leaves or no line can come any more.
  static func run(_ app: App, files: consuming Files, news: [Message] = [], isASCII: Bool) {
    var loop = PlainLoop(player: Player(app: app, files: files), isASCII: isASCII)
    let hasTerminal = StandardStream.input.isTerminal
    loop.player.outsideEditor = { hasTerminal ? OutsideEditor.edit($0) : .failure(Self.noEditor) }
    _ = loop.player.send(news)
    loop.run()
    loop.close()
  }

  private static var noEditor: String { "An editor of yours needs a terminal; “edit” takes lines of text" }

  private init(player: consuming Player<Files>, isASCII: Bool) {
    self.player = player
    self.isASCII = isASCII
  }

  private consuming func close() {
    rr_echo(true)
    player.close()
  }

  private mutating func run() {
    write(["Runaround, by lines of words: “help” says which. An empty line goes on, “quit” leaves."])
    say()
    while let line = input.next(), take(line) {}
  }

  /// Does what `line` says, and says whether the walk goes on.
  private mutating func take(_ line: String) -> Bool {
    look()
    guard player.send(.line(line)) else { return false }
    // Whoever types lines rests at the end of each.
    player.files.synchronize()
    let goesOn = player.send(.store(.rested))
    say()
    return goesOn
  }

  /// Looks what others did to the file.
  private mutating func look() {
    guard let draft = player.app.draft else { return }
    let news = player.files.look(draft, isReadOnly: player.app.isFollowing)
    guard !news.isEmpty else { return }
    _ = player.send(news)
    say()
  }

  private mutating func say() {
    // What others are not to read is not shown from before it is asked for until it has come.
    rr_echo(!player.app.hidesTyping)
    write(player.app.speech(since: heard))
    heard = player.app.attention
  }

  /// Writes `lines` and a blank one; a reader who went away hears nothing.
  private func write(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let text = lines.map { $0 + "\n" }.joined() + "\n"
    try? StandardStream.output.write(Array((isASCII ? AsciiForm.of(text) : text).utf8))
  }
}
