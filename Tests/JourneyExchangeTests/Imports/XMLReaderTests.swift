import Testing

@testable import JourneyExchange

@Suite struct XMLReaderTests {
  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 1, 1, "DOCTYPE"),
    ("<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", 2, 1, "DOCTYPE"),
    ("<a>&lol9;</a>", 1, 4, "&lol9;"), ("<a>&xxe;</a>", 1, 4, "&xxe;"), ("<a b='&c;'/>", 1, 7, "&c;"),
    ("<a>&#0;</a>", 1, 4, "&#0;"), ("<a>&#xD800;</a>", 1, 4, "&#xD800;"),
    ("<a>&#x110000;</a>", 1, 4, "no character"),
    ("<a>&#x1F;</a>", 1, 4, "no character"), ("<a>&#-1;</a>", 1, 4, "no character"),
    ("<a>&#;</a>", 1, 4, "no character"),
    ("<a>AT&T</a>", 1, 6, "&amp;"), ("<a>& </a>", 1, 4, "&amp;"),
    ("<a>\u{1}</a>", 1, 4, "U+0001"), ("<a>\n \u{0}</a>", 2, 2, "U+0000"),
    ("<a>\u{FFFE}</a>", 1, 4, "U+FFFE"),
    ("<a>]]></a>", 1, 4, "CDATA"), ("<a><![CDATA[x</a>", 1, 18, "CDATA section"),
    ("<![CDATA[x]]><a/>", 1, 1, "outside"),
    ("<a b='<'/>", 1, 7, "&lt;"), ("<a b=c/>", 1, 6, "quotes"), ("<a b/>", 1, 5, "“=”"),
    ("<a b='1'c='2'/>", 1, 9, "space"),
    ("<a b='1' b='2'/>", 1, 10, "twice"), ("<a b='1", 1, 8, "ends inside"), ("<a ", 1, 4, "ends inside"),
    ("<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>", 1, 36, "twice"), ("<a x:b='1'/>", 1, 4, "prefix"),
    ("<x:a/>", 1, 2, "prefix"), ("<a><b></a></b>", 1, 7, "cannot end <b>"), ("</a>", 1, 1, "Nothing is open"),
    ("<a>", 1, 4, "ends inside <a>"), ("<a>\n<b>x</b>", 2, 9, "begins on line 1"),
    ("<a/><b/>", 1, 5, "one outermost"),
    ("<a/>x", 1, 5, "outside"), ("x<a/>", 1, 1, "outside"), ("", 1, 1, "no element"),
    ("<!-- x -->", 1, 11, "no element"),
    ("<!-- a -- b --><a/>", 1, 10, "comment"), ("<a><!-- x</a>", 1, 14, "a comment"),
    ("<a/><?xml version='1.0'?>", 1, 7, "very start"),
    (" <?xml version='1.0'?><a/>", 1, 4, "very start"), ("<?xml version='1.1'?><a/>", 1, 7, "XML 1.0"),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 1, 21, "UTF-8"), ("<?x", 1, 4, "an instruction"),
    ("<1/>", 1, 2, "name"), ("< a/>", 1, 2, "name"), ("<a:/>", 1, 4, "name"), ("<a/", 1, 4, "“>”"),
    ("<!ELEMENT a>", 1, 2, "name"),
  ])
  func `What is not well formed, or would declare something, is refused with its place`(
    text: String, line: Int, column: Int, word: String
  ) throws {
    let source = try SourceText(Array(text.utf8))
    let failure = #expect(throws: ImportFailure.self) { try XMLReader.root(of: source) }
    let problem = try #require(failure?.problems.first)
    #expect(problem.line == line && problem.column == column, "\(problem)")
    #expect(problem.message.contains(word), "\(problem)")
  }

  @Test func `Elements stand inside one another a hundred deep and no deeper`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    _ = try XMLReader.root(of: SourceText(nested(100)))
    let deep = try SourceText(nested(100_000))
    let failure = #expect(throws: ImportFailure.self) { try XMLReader.root(of: deep) }
    #expect(failure?.problems.first?.column == 301)
  }

  @Test func `Text, references, sections and attributes are read as XML has them`() throws {
    let text =
      "\u{FEFF}<?xml version=\"1.0\"?><!-- - --><?p q?>\r\n<a b=' x\r\n&#10;y\t' é='&apos;'>1\r\n2<![CDATA[<&]]>&#x1F600;<c/> </a>\n"
    let root = try XMLReader.root(of: SourceText(Array(text.utf8)))
    #expect(root.name == XMLName(local: "a", namespace: nil))
    #expect(root["b"] == " x \ny ")
    #expect(root["é"] == "'")
    #expect(root.longText == "1\n2<&😀 ")
    #expect(root.elements.map(\.name.local) == ["c"])
    #expect(root.line == 2)
  }

  @Test func `A prefix means its namespace, and so does the default one`() throws {
    let text = "<a xmlns='u' xmlns:p='v' c='1' p:c='2'><p:b/><b xmlns=''/><b xml:lang='en'/></a>"
    let root = try XMLReader.root(of: SourceText(Array(text.utf8)))
    #expect(root.name.namespace == "u")
    #expect(root.elements.map(\.name.namespace) == ["v", nil, "u"])
    #expect(root.attributes.map(\.name.namespace) == [nil, "v"])
    #expect(root["c"] == "1")
  }
}
