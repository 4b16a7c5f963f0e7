import JourneyCore
import TestSupport

@testable import JourneyExchange

/// Texts that mean something to the grammars of diagrams and XML, or want to be code where they are shown.
enum TrickyTexts {
  /// All of them.
  static let all = [
    "</script><script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='alert(1)", "]]>", "<![CDATA[",
    "-->",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#106;avascript:alert(1)", "java script:alert(1)",
    "javascript:alert(1)", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\u{202E}gnp.exe",
    "\u{2066}x\u{2069}",
    "\u{200B}", "\u{FEFF}x", "\u{2028}", "../../etc/passwd", "/dev/null", "CON", "a\\b", "title x",
    "section y",
    "journey", "accDescr {", "accTitle", "end", "%%{init: {}}%%", "%% x", "a;b", "a#b", "#35;", "a:b:c", ",",
    "}", "{",
    "``` x", "$$x$$", "ﬂ°60¶ß", "\u{A0}", "digraph {", "\\N", "<b>x</b>", "a\u{301}\u{301}", "👩‍👩‍👧",
    "\u{1B}[2J\u{7}", "\u{0}", "\u{9B}31m", "\u{FFFE}",
    "{{7*7}}", "| a | b |", "wrap: x", "nowrap:x", "red", "rgb(1,2,3) x", "loop", "a->>b: c", "a\tb",
    "@{ x }",
  ]

  /// All of them, and what wants to be code elsewhere, as far as a journey can hold it.
  static let andHostile = all + HostileTexts.lines.filter { ImportText.line(DisplayText.safe($0)).isWhole }

  /// A small journey that says `text` wherever it can.
  static func journey(saying text: String) -> Journey {
    var journey = Journey(title: text)
    guard let department = Identifier<Department>("d"), let contact = Identifier<Contact>("c"),
      let touchpoint = Identifier<Touchpoint>("t"), let detour = Identifier<Detour>("way")
    else { return journey }
    (journey.customer, journey.wants, journey.promise, journey.story) = (text, text, text, text)
    journey.departments = [Department(id: department, name: text)]
    journey.contacts = [Contact(id: contact, name: text, department: department)]
    var encounter = Encounter(contact: contact)
    encounter.asked = text
    var moment = Touchpoint(id: touchpoint, title: text)
    (moment.need, moment.channel, moment.story, moment.encounters) = (text, text, text, [encounter])
    moment.quotes = [Quote(line: text, by: text)]
    moment.annotations = [Annotation(kind: .note, line: text)]
    journey.stages = [Stage(title: text, touchpoints: [moment])]
    journey.detours = [Detour(id: detour, condition: text, origin: touchpoint, destination: .ends(text))]
    return journey
  }
}
