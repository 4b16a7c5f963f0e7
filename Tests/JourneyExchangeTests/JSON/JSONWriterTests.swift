import Foundation
import JourneyExchange
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test func `Objects and arrays stand with a member or an element a line`() {
    var json = JSONWriter()
    json.object { json in
      json.member("name", "Tom")
      json.member("ages", [1, 2])
      json.member("none", String?.none)
      json.member("nothing", [String]())
      json.member("deep") { json in json.object { $0.member("yes", true) } }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {
          "name": "Tom",
          "ages": [
            1,
            2
          ],
          "none": null,
          "nothing": [],
          "deep": {
            "yes": true
          }
        }
        """)
  }

  @Test(arguments: [
    ("plain", #""plain""#),
    ("“Ω” 好 🙂", #""“Ω” 好 🙂""#),
    ("a\"b\\c\nd\te", #""a\"b\\c\nd\te""#),
    ("\u{1B}[2J\u{7F}\u{9B}\r\0", #""\u001b[2J\u007f\u009b\u000d\u0000""#),
    ("\u{202E}evil\u{200B}\u{2028}", #""\u202eevil\u200b\u2028""#),
    ("\u{E0041}", #""\udb40\udc41""#),
  ])
  func `What could steer a terminal or hide is escaped`(text: String, written: String) {
    #expect(String(decoding: JSONWriter.text(text), as: UTF8.self) == written + "\n")
  }

  @Test(arguments: [
    (0.1, "0.1"), (28, "28.0"), (-1.0 / 3, "-0.3333333333333333"), (1e300, "1e+300"), (.nan, "null"),
    (.infinity, "null"),
  ])
  func `A number is the shortest that reads back, and no number is null`(number: Double, written: String) {
    #expect(String(decoding: JSONWriter.text(number), as: UTF8.self) == written + "\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Any text reads back as it was`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let scalars = (0..<60).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &chance)) }
    let text = String(String.UnicodeScalarView(scalars)) + Texts.text(&chance)
    let data = Data(JSONWriter.text([text]))
    let read = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
    #expect(Array(read[0].unicodeScalars) == Array(text.unicodeScalars), "seed \(seed)")
  }
}
