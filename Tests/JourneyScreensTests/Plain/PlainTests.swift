import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

@Suite struct PlainTests {
  /// What is said when `lines` are typed one after the other.
  private func talk(_ app: inout App, _ lines: String...) -> [String] {
    var said: [String] = []
    for line in lines {
      let before = app.attention
      _ = app.update(.line(line))
      said = app.speech(since: before)
    }
    return said
  }

  @Test
  func `A stop is said line by line: where, the customer's words, whom they meet, feelings, gap, flags`()
    throws
  {
    var app = try App(Sample.dinner.analysis)
    #expect(
      talk(&app, "next", "", "n", "NEXT") == [
        "Moment 3 of 7, Arriving, in person.",
        "I must pay the bar before I may sit down",
        "“I have barely arrived and I am already settling up.”",
        "Bar, which answers for this moment: I am with the bartender again. I pay.",
        "Front of house: I meet the host. Nobody passed on what I had said. I say it all again.",
        "I feel let down (−1).",
        "We believe that 83\u{A0}% are pleased or better, they say 5\u{A0}%: a gap of 78 points.",
        "Severe: I must pay the bartender before I may go on to the host. (toll)",
        "Severe: From the host to the bartender, and back to the host. (ping-pong)",
        "Severe: I say the same thing again, for the 1st of 2 times. (repeat)",
        "Severe: Supposedly 83\u{A0}% of people like me are pleased; 5\u{A0}% say so. (delivery-gap)",
        "Warning: The host knows nothing of what I told the bartender. (cold-handoff)",
        "Warning: This step is for them, not for me. (for-us)",
        "Warning: This moment decides, and nothing is asked of the people on the floor. (responsibility-gap)",
        "Our table is ready, but my drink lives on the bar's books and my chair on the host's. I queue to pay for "
          + "half a glass of wine. Nobody did anything wrong. It is just how they wish to work.",
        "The owners: Decide that the tab follows the guest",
        "The shift lead: Move the tab when the table is called",
        "Idea: Move the tab with the guest (Ana, 4 votes)",
        "Action: Ask the till's supplier for tab transfer (Bar, by 2026-12-15)",
      ])
  }

  @Test func `A secret ballot takes a vote a line, tells only how many there are, and shows them together`()
    throws
  {
    var app = try App(.dinner())
    #expect(talk(&app, "next", "ballot secret").first == "Whose belief is asked for?")
    #expect(!app.hidesTyping)
    let asked = talk(&app, "Bar")
    #expect(
      asked.first == "Bar:" && asked.last?.hasPrefix("Secret: one after the other types a figure") == true)
    #expect(app.hidesTyping)
    let next = "The next one, or “back” for one less; an empty line shows them, a full stop drops them."
    #expect(talk(&app, "6") == ["1 vote. \(next)"])
    #expect(talk(&app, "7", "1", "1", "back") == ["3 votes. \(next)"])
    #expect(talk(&app, "66") == ["1 to 7 a vote, Enter when all voted.", "3 votes. \(next)"])
    #expect(talk(&app, "9") == ["1 to 7 a vote, Enter when all voted.", "3 votes. \(next)"])
    #expect(
      talk(&app, "") == [
        "3 votes: 1 betrayed, 1 pleased, 1 delighted.",
        "An empty line keeps them, a full stop alone drops them.",
      ])
    #expect(!app.hidesTyping)
    #expect(talk(&app, "").first == "Bar: 67\u{A0}% of 3 superior; u takes it back.")
    let belief = app.draft?.analysis.index.touchpoints[0].believed.first
    #expect(belief?.department?.text == "bar" && belief?.distribution.written == "-3:1 +2:1 +3:1")
  }

  @Test func `A secret ballot is left at once by an empty line, and dropped by a full stop`() throws {
    var app = try App(.dinner())
    _ = talk(&app, "next", "ballot SECRET bar")
    #expect(app.hidesTyping)
    _ = talk(&app, "")
    #expect(try app.session.prompt == nil)
    _ = talk(&app, "ballot", "secret", "6")
    #expect(app.hidesTyping)
    #expect(talk(&app, ".").first == "Dropped: 1 vote.")
    #expect(try app.session.prompt == nil)
    _ = talk(&app, "ballot")
    #expect(!app.hidesTyping)
    #expect(talk(&app, "6 6").first?.contains("100\u{A0}% of 2 superior") == true)
    #expect(app.draft?.analysis.index.touchpoints[0].believed.count == 1)
  }

  @Test func `Figures alone name nothing new, not even behind “new”`() throws {
    var app = try App(.dinner())
    _ = talk(&app, "next", "ballot")
    #expect(talk(&app, "776").first == "“776” is none of these.")
    #expect(talk(&app, "new 776").first == "“new 776” is none of these.")
    #expect(talk(&app, "new Tills").first == "Tills:")
  }

  @Test func `A border is said as sentences`() throws {
    var app = try App(Sample.dinner.analysis)
    #expect(
      talk(&app, "next", "next") == [
        "A border between moments 1 and 2 of 7, Arriving.",
        "Front of house to Bar: the host passes me on; the bartender was told nothing.",
        "Nobody says a word. I start again with the bartender.",
        "I carry: what I came for: to be seated", "What the host asked: your name, and whether you booked",
        "I wait: 10 minutes", "This is the 2nd department on my way to be seated: Bar.",
        "Then: A drink while we wait",
        "Warning: The bartender knows nothing of what I told the host. (cold-handoff)",
        "Who of us could have told the bartender?",
      ])
  }

  @Test func `The words of one thing after the other, and of all once more`() throws {
    var app = try App(Sample.dinner.analysis)
    let all = talk(&app, "next")
    #expect(talk(&app, "down") == ["Warning: The host cannot help me and passes me on. (not-empowered)"])
    #expect(talk(&app, "where") == all)
    #expect(talk(&app, "up", "up") == ["I am welcomed and told the table is ten minutes away"])
    #expect(talk(&app, "up") == ["Nothing more above."])
  }

  @Test func `Views have words, and Enter and Esc too`() throws {
    var app = try App(Sample.dinner.analysis)
    let flags = talk(&app, "flags")
    #expect(flags.first == "Flags, by flag: 14 flags: 5 severe, 8 warnings, 1 note.")
    #expect(flags.last?.hasPrefix("Severe, repeat, at “I must pay the bar before I may sit down”: ") == true)
    #expect(talk(&app, "enter").first == "Moment 3 of 7, Arriving, in person.")
    #expect(talk(&app, "out") == flags)
    #expect(talk(&app, "legend", "next").contains("I feel satisfied (+1)."))
    #expect(
      talk(&app, "walk", "sheet").first == "The sheet of straight-in, 11 lines, of which these are written:")
  }

  @Test func `A word that is none has its nearest, and a key is as good as a word`() throws {
    var app = try App(Sample.dinner.analysis)
    #expect(
      talk(&app, "nxt") == ["“nxt” is no command. Did you mean “next”? “help” says all there are."])
    #expect(talk(&app, "xyzzy") == ["“xyzzy” is no command. “help” says all there are."])
    #expect(talk(&app, "l").first == "Moment 1 of 7, Arriving, in person.")
    #expect(talk(&app, "mouse") == ["“mouse” is for a screen, and here is none."])
    #expect(
      talk(&app, "better today").first?.hasSuffix("“today” was left out, for nothing was asked.") == true)
  }

  @Test func `What is changed is said, and only what became new`() throws {
    var app = try App(Sample.dinner.analysis)
    _ = talk(&app, "next")
    let unkept = "This has no file and is not kept: s gives it one."
    #expect(talk(&app, "feel -2") == [unkept, "I feel angry (−2)."])
    #expect(talk(&app, "feel delighted") == ["Feels changed.", "I feel delighted (+3)."])
    #expect(talk(&app, "note Walk them over") == ["Note added.", "Note: Walk them over"])
    #expect(
      talk(&app, "undo") == ["Taken back: note “Walk them over” is gone.", "No longer: Note: Walk them over"])
  }

  @Test func `What is asked has its choices, and an answer that is none is said so`() throws {
    var app = try App(Sample.dinner.analysis)
    let question = [
      "owner:", "Who answers for this moment.", "1 Front of house, now", "2 Bar", "3 Kitchen",
      "A number or a name, or “new” and a name; an empty line leaves it.",
    ]
    #expect(talk(&app, "next", "owner") == question)
    #expect(talk(&app, "garden") == ["“garden” is none of these."] + question)
    #expect(talk(&app, "2").contains("Bar answers for this moment."))
    #expect(talk(&app, "owner new Garden").contains("Garden answers for this moment."))
    #expect(talk(&app, "demand wait").first == "“wait” is none of these.")
    #expect(talk(&app, "pay, wait 10m").contains { $0.hasSuffix("I pay and wait 10 minutes.") })
  }

  @Test func `A text is lines up to a full stop, and each is kept at once`() throws {
    var app = try App(Sample.dinner.analysis)
    _ = talk(&app, "next", "sheet", "last")
    let lines = ["edit", "The first line", "", "the third", "."]
    var effects: [[Effect]] = []
    for line in lines { effects.append(app.update(.line(line))) }
    #expect(effects[1].count == 1 && effects[2].count == 1)
    let printed = String(decoding: try app.session.draft.document.printed(), as: UTF8.self)
    #expect(printed.contains("The first line\n"))
    #expect(try app.session.prompt == nil)
  }

  @Test func `Search, its matches, and saving under a name`() throws {
    var app = try App(Sample.dinner.analysis)
    #expect(talk(&app, "search glass").first == "“glass” 1 of 4.")
    #expect(talk(&app, "n").first == "“glass” 2 of 4.")
    #expect(talk(&app, "search").count == 1)
    #expect(talk(&app, "").first == "Moment 3 of 7, Arriving, in person.")
    #expect(app.update(.line("save as mine.journey")) == [.saveAs("mine.journey")])
    #expect(app.update(.line("quit")) == [.quit])
  }

  @Test func `A file is chosen by number or name`() {
    var app = App(files: ["a.journey", "b.journey"], size: Size(columns: 80, rows: 24))
    #expect(app.speech(since: Attention()).dropFirst() == ["1 a.journey", "2 b.journey"])
    #expect(app.update(.line("2")) == [.open("b.journey")])
    #expect(app.update(.line("a.j")) == [.open("a.journey")])
    #expect(app.update(.line("c")) == [])
    #expect(app.speech(since: Attention()).first == "“c” is none of these.")
    #expect(app.update(.line("quit")) == [.quit])
  }

  @Test func `Every command has words of its own that are understood`() {
    let words = Command.table.map(\.word)
    #expect(Set(words).count == words.count)
    for command in Command.table {
      #expect(Utterance(command.word.uppercased() + "  now ") == .command(command.name, argument: "now"))
      #expect(command.word.count > 1)
    }
    #expect(Utterance("help") == .command(.help, argument: ""))
  }
}
