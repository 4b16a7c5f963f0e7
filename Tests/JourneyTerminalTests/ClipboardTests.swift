import Testing

@testable import JourneyTerminal

/// What is sent to the terminal's clipboard.
@MainActor @Suite struct ClipboardTests {
  /// Source: RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("ÿ\u{1B}", "w78b"),
  ])
  func `Texts are encoded as the standard shows`(text: String, encoded: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == encoded)
  }

  @Test func `tmux gets the sequence inside one of its own, with ESC doubled`() {
    #expect(Clipboard.sequence(for: "foo", inMultiplexer: false) == "\u{1B}]52;c;Zm9v\u{7}")
    #expect(
      Clipboard.sequence(for: "foo", inMultiplexer: true)
        == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test func `What terminals drop without a word is not sent`() {
    let longest = String(repeating: "a", count: 56_244)
    #expect(Clipboard.sequence(for: longest, inMultiplexer: false) != nil)
    #expect(Clipboard.sequence(for: longest + "a", inMultiplexer: false) == nil)
  }
}
