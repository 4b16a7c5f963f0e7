import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// The page as text; `Tests/Web` opens it in a browser.
@Suite struct HTMLExportTests {
  @Test func `The digests of the policy are those of the files`() throws {
    for resource in ExportResource.allCases {
      guard let digest = resource.digest else { continue }
      let directory = try TemporaryDirectory()
      let path = try directory.write(resource.text, to: "resource")
      let program =
        "import base64, hashlib, sys; "
        + "print(base64.b64encode(hashlib.sha256(open(sys.argv[1], 'rb').read()).digest()).decode(), end='')"
      #expect(
        try Tool.run("python3", ["-c", program, path]).output == digest,
        "Tests/Tools/export_digests.py writes it anew")
    }
  }

  @Test func `The policy lets nothing in but the page's own style and script`() throws {
    let page = try Self.page("hostile")
    #expect(page.contains("http-equiv=\"Content-Security-Policy\" content=\"\(HTMLExport.policy)\""))
    #expect(HTMLExport.policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(page.matches(of: /<style>/).count == 2 && page.matches(of: /<script>/).count == 1)
    #expect(page.matches(of: /<\/script>/).count == 1 && page.matches(of: /<\/style>/).count == 2)
  }

  @Test func `The own files have nothing that ends them or comes from elsewhere`() {
    for resource in ExportResource.allCases {
      let text = resource.text
      for forbidden in ["</s", "http", "url(", "@import", "<!--", "innerHTML", "eval", "document.write"] {
        let isNamespace = resource == .symbols && forbidden == "</s"
        #expect(isNamespace || !text.contains(forbidden), "\(resource): \(forbidden)")
      }
    }
  }

  @Test func `Nothing of a hostile journey is an element or an attribute`() throws {
    let page = try Self.page("hostile")
    let own: Set<Substring> = [
      "html", "head", "meta", "title", "style", "script", "body", "main", "header", "section", "article",
      "nav",
      "div", "p", "span", "b", "q", "a", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "br",
      "bdi",
      "small", "blockquote", "footer", "figure", "figcaption", "table", "caption", "thead", "tbody", "tr",
      "th", "td",
      "button",
      "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "text", "tspan", "desc",
    ]
    let script = try #require(page.range(of: "<script>"))
    let markup = page[..<script.lowerBound].replacing(/<style>[^<]*<\/style>/, with: "")
    for tag in markup.matches(of: /<\/?([A-Za-z][^\s>\/]*)([^>]*)>/) {
      #expect(own.contains(tag.output.1), "\(tag.output.0)")
      for attribute in tag.output.2.matches(of: /([^\s="]+)="[^"]*"/) {
        #expect(!attribute.output.1.hasPrefix("on") && attribute.output.1 != "style", "\(tag.output.0)")
      }
    }
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  @Test func `Links lead to moments of the page, whatever the texts are`() throws {
    for name in Journeys.named {
      let page = try Self.page(name)
      let targets = Set(page.matches(of: /\shref="([^"]*)"/).map { String($0.output.1) })
      let ids = Set(page.matches(of: /\sid="([^"]*)"/).map { "#" + $0.output.1 })
      #expect(targets.subtracting(ids) == (name == "none" ? ["#_walk"] : []), "\(name)")
    }
  }

  @Test func `Every id stands once, whatever ids the file has`() throws {
    for name in Journeys.named {
      let ids = try Self.page(name).matches(of: /\sid="([^"]*)"/).map(\.output.1)
      #expect(ids.count == Set(ids).count, "\(name)")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Every tag of any page is closed`(seed: UInt64) {
    let page = String(describing: HTMLExport(Analysis(JourneyGenerator.journey(seed: seed))))
    var open: [Substring] = []
    let markup = page.replacing(/<(style|script)>[\s\S]*?<\/(style|script)>/, with: "")
    for tag in markup.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
      let (closes, name, isEmpty) = (tag.output.1 == "/", tag.output.2, tag.output.3 == "/")
      if isEmpty || ["meta", "br"].contains(name) { continue }
      if closes { #expect(open.popLast() == name, "seed \(seed)") } else { open.append(name) }
    }
    #expect(open == [], "seed \(seed)")
  }

  @Test func `The page has all that the annotated map has`() throws {
    let analysis = try Journeys.analysis("dinner")
    let page = try Self.page("dinner")
    for finding in analysis.findings {
      #expect(page.contains(MarkupText.line(analysis.message(of: finding))))
      #expect(page.contains(MarkupText.line(finding.flag.remedy)))
    }
    for words in [
      analysis.sentence, "Move the tab with the guest", "Ask the till&#39;s supplier for tab transfer",
      "2026-12-15",
      "a gap of 78 points", "exit cards, October", "Nobody says a word. I start again with the bartender.",
      "Decide that the tab follows the guest",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.utf8.count < 200_000)
  }

  @Test func `The hostile fixture is the hostile journey, as far as a file can hold it`() throws {
    let printed = String(decoding: try HostileTexts.writtenDocument.printed(), as: UTF8.self)
    let url = ProjectFile.url("Tests/Fixtures/hostile.journey")
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] != nil {
      try printed.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try ProjectFile.text("Tests/Fixtures/hostile.journey") == printed)
  }

  private static func page(_ name: String) throws -> String {
    String(describing: HTMLExport(try Journeys.analysis(name)))
  }
}
