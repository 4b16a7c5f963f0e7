import JourneyScreens
import Testing

struct TextFieldTests {
  private func field(_ keys: Key...) -> TextField {
    var field = TextField()
    for key in keys { _ = field.take(key) }
    return field
  }

  private func typed(_ text: String, _ keys: Key...) -> TextField {
    var field = TextField()
    for key in text.map(Key.character) + keys { _ = field.take(key) }
    return field
  }

  @Test func `Letters stand where the cursor is`() {
    let field = typed("ac", .left, .character("b"))
    #expect(field.text == "abc")
    #expect(field.textBeforeCursor == "ab")
  }

  @Test(arguments: [
    (Key.control("w"), "one "), (.control("u"), ""), (.backspace, "one tw"), (.home, "one two"),
    (.control("k"), "one two"), (.delete, "one two"),
  ])
  func `A key at the end of a text`(key: Key, text: String) {
    #expect(typed("one two", key).text == text)
  }

  @Test func `What is cut can be put back elsewhere`() {
    #expect(typed("one two", .control("w"), .home, .control("y")).text == "twoone ")
    #expect(typed("one two", .home, .control("k"), .control("y"), .control("y")).text == "one twoone two")
  }

  @Test func `Words are passed as wholes`() {
    #expect(typed("one two", .altLeft).textBeforeCursor == "one ")
    #expect(typed("one two", .home, .altRight).textBeforeCursor == "one")
  }

  @Test func `A paste of several lines is one line`() {
    #expect(field(.paste("one\ntwo")).text == "one two")
  }

  @Test func `A character is deleted whole, however many scalars it has`() {
    #expect(typed("e\u{301}👩‍👩‍👧", .backspace).text == "e\u{301}")
  }

  @Test func `At the ends of an empty field nothing happens`() {
    #expect(
      field(.left, .right, .backspace, .delete, .altLeft, .altRight, .control("w"), .control("y")).text
        .isEmpty)
  }
}
