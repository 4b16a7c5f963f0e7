import Testing

@testable import JourneyExchange

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("We sit down.", "We sit down."),
    ("a | b", #"a \| b"#),
    ("[here](http://evil.example)", #"\[here\](http\://evil.example)"#),
    ("see www.evil.example or a@b.example", #"see www\.evil.example or a\@b.example"#),
    ("<script>&amp;", #"\<script\>\&amp;"#),
    ("*very* _much_ `so` ~~no~~", #"\*very\* \_much\_ \`so\` \~\~no\~\~"#),
    (#"back\slash"#, #"back\\slash"#),
    ("# no heading", "\\# no heading"),
    ("- no item - here", #"\- no item - here"#),
    ("1. no item 1. here", #"1\. no item 1. here"#),
    ("+1", "+1"), ("+ no item", #"\+ no item"#), ("---", #"\---"#),
    ("2) two", #"2\) two"#),
    ("10 minutes.", "10 minutes."), ("78.4 points", "78.4 points"), ("3.", #"3\."#),
    ("=====", #"\====="#),
    ("two\nlines", "two lines"),
    ("\u{202E}evil", "\u{FFFD}evil"),
  ])
  func `A line is shown as it is, never as markup`(text: String, markdown: String) {
    #expect(MarkdownText.inline(text) == markdown)
  }

  @Test func `Running text keeps its paragraphs and loses its indentation`() {
    #expect(MarkdownText.paragraphs("One.\n    no code\n\n- Two.") == "One.\nno code\n\n\\- Two.")
  }
}
