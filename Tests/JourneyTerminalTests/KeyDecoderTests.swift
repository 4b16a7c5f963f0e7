import JourneyScreens
import Testing

@testable import JourneyTerminal

@MainActor
@Suite struct KeyDecoderTests {
  private func items(_ text: String) -> [KeyDecoder.Item] { text.unicodeScalars.map { .scalar($0.value) } }

  /// What `batches` mean, each of them read at once.
  private func decode(_ batches: [KeyDecoder.Item]..., expectsAnswer: Bool = false) -> [KeyDecoder.Event] {
    var decoder = KeyDecoder()
    decoder.expectsAnswer = expectsAnswer
    return batches.flatMap { decoder.decode($0) }
  }

  @Test(
    arguments: [
      ("q", [.character("q")]), ("é", [.character("é")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
      ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]),
      ("\u{13}", [.control("s")]),
      ("\u{1B}", [.escape]), ("\u{1B}x", [.alt("x")]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
      ("\u{1B}]", [.alt("]")]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\0\u{1C}\u{9B}", []),
      ("\u{1B}[A\u{1B}[1;3B", [.up, .altDown]), ("\u{1B}[1;5C", [.right]),
      ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
      ("\u{1B}[H\u{1B}[4~\u{1B}[Z", [.home, .end, .backTab]), ("ab", [.character("a"), .character("b")]),
    ] as [(String, [Key])])
  func `What one read brings is keys`(text: String, keys: [Key]) {
    #expect(decode(items(text)) == keys.map { .key($0) })
  }

  @Test(arguments: [
    "\u{1B}[99~", "\u{1B}[?1;2;3x", "\u{1B}[I\u{1B}[O", "\u{1B}[200;300;400z", "\u{1B}OZ",
    "\u{1B}]52;c;abc\u{7}",
    "\u{1B}]0;title\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}[<0;3;4m", "\u{1B}[<0;3M",
    "\u{1B}[<2;3;4M",
    "\u{1B}[<0;0;99999M", "\u{1B}[12;40R",
  ])
  func `A sequence that nobody knows is swallowed whole`(junk: String) {
    #expect(decode(items(junk + "q")) == [.key(.character("q"))])
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", 1.0), ("\u{1B}]11;rgb:00/00/00\u{7}", 0.0),
    ("\u{1B}]11;rgb:f/0/0\u{1B}\\", 0.2126),
  ])
  func `The answer to OSC 11 says how light the background is`(answer: String, lightness: Double) {
    #expect(decode(items(answer)) == [.background(lightness: lightness)])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:1/2\u{7}", "\u{1B}]11;rgb:zz/0/0\u{7}", "\u{1B}]11;rgb:fffffffffffffffff/0/0\u{7}",
  ])
  func `An answer that is none is swallowed`(answer: String) {
    #expect(decode(items(answer)).isEmpty)
  }

  @Test func `An answer that comes in pieces is put together while it is due`() {
    let answer = items("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62;22c")
    for cut in 1..<answer.count where answer[cut - 1] != .scalar(0x1B) {
      let events = decode(Array(answer[..<cut]), Array(answer[cut...]), expectsAnswer: true)
      #expect(events == [.background(lightness: 1), .synchronizedOutput, .answered], "cut at \(cut)")
    }
  }

  @Test func `Each click and each turn of the wheel is heard, though many come in one read`() {
    let (at, far) = (Point(column: 2, row: 3), Point(column: 299, row: 0))
    let clicks = "\u{1B}[<0;3;4M\u{1B}[<0;3;4m\u{1B}[<0;300;1M\u{1B}[<64;3;4M\u{1B}[<65;3;4M"
    #expect(
      decode(items(clicks))
        == [.click(at, count: 1), .click(far, count: 1), .wheel(up: true, at: at), .wheel(up: false, at: at)]
        .map { .key($0) })
  }

  @Test func `Clicks at one place are counted while they follow each other`() {
    var clicks = ClickCounter()
    let start = ContinuousClock.now
    let click = Key.click(Point(column: 2, row: 3), count: 1)
    let times: [(Int, Int)] = [(0, 1), (399, 2), (700, 3), (1_200, 1)]
    for (milliseconds, count) in times {
      let counted = clicks.counted(click, at: start + .milliseconds(milliseconds))
      #expect(counted == .click(Point(column: 2, row: 3), count: count))
    }
    #expect(clicks.counted(.down, at: start) == .down)
    #expect(clicks.counted(click, at: start + .milliseconds(1_201)) == click)
  }

  @Test func `A string that never ends does not hold back later keys`() {
    #expect(decode(items("\u{1B}]11;rgb"), items("q")) == [.key(.character("q"))])
    let endless = items("\u{1B}]11;" + String(repeating: "x", count: 400))
    #expect(decode(endless, items("q"), expectsAnswer: true) == [.key(.character("q"))])
  }

  @Test func `A paste is one key and fires no command`() {
    let batch = [.pasteStart] + items("q\r\u{3}\u{1B}[A") + [.key(.up), .key(.enter), .pasteEnd] + items("j")
    #expect(decode(batch) == [.key(.paste("q\n\u{3}\u{1B}[A\n")), .key(.character("j"))])
    #expect(decode([.pasteStart] + items("a"), items("b") + [.pasteEnd]) == [.key(.paste("ab"))])
  }

  @Test func `A new size is heard in the middle of a paste`() {
    #expect(decode([.pasteStart, .scalar(0x61), .resize, .pasteEnd]) == [.resize, .key(.paste("a"))])
  }

  @Test func `Alt with a key that terminfo knows is that key with Alt`() {
    #expect(
      decode([.scalar(0x1B), .key(.up), .scalar(0x1B), .key(.home)]) == [.key(.altUp), .key(.home)])
  }
}
