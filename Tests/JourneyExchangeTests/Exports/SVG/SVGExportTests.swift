import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// The picture as others read it: xmllint and librsvg are the judges.
@Suite struct SVGExportTests {
  @Test func `Every picture is well-formed, and librsvg draws it`() throws {
    let directory = try TemporaryDirectory()
    for name in Journeys.named {
      let path = try directory.write(Self.picture(name), to: "\(name).svg")
      #expect(try Tool.run("xmllint", ["--noout", "--nonet", path]).output == "", "\(name)")
      let drawn = try Tool.run(
        "rsvg-convert", ["--width", "600", path, "--output", directory.path("\(name).png")])
      #expect(drawn.status == 0 && drawn.output == "", "\(name): \(drawn.output)")
    }
  }

  @Test func `Pictures of generated journeys are well-formed`() throws {
    let directory = try TemporaryDirectory()
    let paths = try (0..<60 as Range<UInt64>).map { seed in
      let picture = String(describing: SVGExport(Analysis(JourneyGenerator.journey(seed: seed))))
      return try directory.write(picture, to: "\(seed).svg")
    }
    #expect(try Tool.run("xmllint", ["--noout", "--nonet"] + paths).output == "")
  }

  @Test func `A picture says what it is to whoever does not see it`() throws {
    let picture = try Self.picture("dinner")
    #expect(picture.contains("role=\"img\" aria-labelledby=\"_title _desc\""))
    #expect(picture.contains("<title id=\"_title\">A birthday dinner</title>"))
    #expect(picture.contains("<desc id=\"_desc\">To get 4 things done, Tom met 4 contacts"))
    #expect(
      picture.contains(
        "2. A drink while we wait. Handed over cold to the bartender of Bar, who makes me wait 10 minutes. "
          + "I feel pleased (+2). 1 flag: 1 warning."))
  }

  @Test func `Nothing in a picture comes from outside, runs, or is styled in place`() throws {
    for name in Journeys.named {
      let picture = try Self.picture(name)
      for forbidden in [
        "<script", "<image", "<foreignObject", "<a ", " style=", "url(", "@import", "<img", "<iframe",
      ] {
        #expect(!picture.contains(forbidden), "\(name): \(forbidden)")
      }
      let links = picture.matches(of: /href="([^"]*)"/).map { $0.output.1 }
      #expect(links.allSatisfy { $0.hasPrefix("#_") }, "\(name)")
    }
  }

  @Test func `The sizes of text in the style are those with which it was measured`() {
    for role in TextRole.allCases {
      let weight = role.isBold ? ";font-weight:bold" : ""
      let rule = "\n.\(role.rawValue){font-size:\(role.size)px\(weight)}\n"
      #expect(ExportResource.mapStyle.text.contains(rule), "\(role)")
    }
  }

  @Test(arguments: [
    ("a <b> & \"c\" 'd'", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"), ("plain", "plain"),
    ("\u{1B}[31m\u{202E}", "\u{FFFD}[31m\u{FFFD}"), ("two\nlines", "two lines"),
  ])
  func `Text is never markup`(text: String, escaped: String) {
    #expect(MarkupText.line(text) == escaped)
  }

  private static func picture(_ name: String) throws -> String {
    String(describing: SVGExport(try Journeys.analysis(name)))
  }
}
