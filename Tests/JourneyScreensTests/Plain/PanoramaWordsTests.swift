import JourneyCore
import TestSupport
import Testing

@testable import JourneyScreens

/// The views of the whole, by lines of words.
@Suite struct PanoramaWordsTests {
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

  private func app(_ text: String) throws -> App {
    App(draft: Draft(try Document(parsing: Array(text.utf8))), size: Size(columns: 80, rows: 24))
  }

  // MARK: The map

  @Test func `The map says first where it goes wrong and between whom, then stage by stage`() throws {
    var app = try App(Sample.dinner.analysis)
    #expect(
      talk(&app, "map") == [
        "Map of “A birthday dinner”: 7 moments, 3 departments, 4 handoffs, all cold.",
        "It goes most wrong at moment 3, let down: I must pay the bar before I may sit down. "
          + "Handoff from Bar to Front of house, cold. Bar tells Front of house nothing: I carry it over.",
        "Then at moment 5, let down: I ask the person filling my glass for another wine.",
        "Then at moment 7, indifferent: I ask for the bill and wait for the one person who may bring it.",
        "Arriving, moments 1 to 3: 2 handoffs, all cold; at the lowest let down (−1).",
        "At the table, moments 4 to 6: 1 handoff, cold; at the lowest let down (−1).",
        "Leaving, moment 7: 1 handoff, cold; at the lowest indifferent (0).",
        "You stand before the first moment; “next” goes there.",
        "Words here: “previous”, “next” walk; “page” signs; “up”, “down” lane; “closer”, “wider” zoom; "
          + "“enter” open; “next flag”; “flags”; “out” back.",
      ])
  }

  @Test
  func `On the map a moment says its handoffs, its lanes, feeling and flags, and lanes are gone through`()
    throws
  {
    var app = try App(Sample.dinner.analysis)
    #expect(
      talk(&app, "map", "next", "next") == [
        "Moment 2 of 7, Arriving, in person.", "A drink while we wait",
        "Handoff from Front of house to Bar, cold. Front of house tells Bar nothing: I carry it over.",
        "Bar, which answers for this moment: I meet the bartender. Nobody passed on what I had said. "
          + "I wait 10 minutes.",
        "I feel pleased (+2).",
        "Warning: The bartender knows nothing of what I told the host. (cold-handoff)",
        "Selected: the bartender, of Bar.",
      ])
    #expect(talk(&app, "down") == ["Selected: Kitchen has no part in this moment."])
    #expect(talk(&app, "down") == ["Nothing more below."])
    #expect(talk(&app, "enter").first == "Moment 2 of 7, Arriving, in person.")
  }

  @Test func `Wider is department by department, closer is moment by moment`() throws {
    var app = try App(Sample.dinner.analysis)
    #expect(
      talk(&app, "map", "wider") == [
        "Map, the whole journey: its departments.", "Front of house: I meet it at moments 1 and 3 to 7.",
        "Bar: I meet it at moments 2 and 3.",
        "Kitchen: I never meet it; it answers, and is not met, for moment 6.",
      ])
    #expect(
      talk(&app, "last", "z", "z") == [
        "Map, the stage Leaving: 1 moment.",
        "7 I ask for the bill and wait for the one person who may bring it: Front of house; 1 handoff, cold; "
          + "indifferent.",
      ])
  }

  // MARK: The desks

  @Test func `A desk says what it sees and does not, its figures, and what it has to do with the moment`()
    throws
  {
    var app = try App(Sample.dinner.analysis)
    let said = talk(&app, "next", "next", "desks")
    #expect(
      said.prefix(4) == [
        "Desk 2 of 3: from where Bar sits.",
        "Bar sees 2 of 7 moments. It does not know that Tom is handed over cold 2 times, says it again once "
          + "and waits 18 minutes.",
        "Tom feels: satisfied +0.5 in our light; satisfied +0.8 in the dark.",
        "Is handed over: 2 times, all cold in our light; 2 times, all cold in the dark.",
      ])
    #expect(said.contains("We are there: the bartender."))
    let kitchen = talk(&app, "down")
    #expect(kitchen.first == "Desk 3 of 3: from where Kitchen sits.")
    #expect(kitchen.last == "Dark to us: Tom is with the bartender, of Bar.")
    #expect(
      talk(&app, "next").suffix(3) == [
        "Moment 3 of 7, Arriving, in person.", "I must pay the bar before I may sit down",
        "Dark to us: Tom is with the bartender, of Bar and the host, of Front of house.",
      ])
  }

  @Test func `All desks side by side are a line each, and the moment says to whom it is dark`() throws {
    var app = try App(Sample.dinner.analysis)
    let said = talk(&app, "next", "desks", "tab", "page")
    #expect(said.first == "All desks, side by side: 3 desks.")
    #expect(
      said.contains { $0.hasPrefix("2 Bar: sees 29\u{A0}%; feeling in its light +0.5; in its dark +0.8;") })
    #expect(said.last == "There: Front of house. In the dark: Bar and Kitchen.")
    #expect(talk(&app, "down").first?.hasPrefix("Bar sees 2 of 7 moments.") == true)
  }

  // MARK: The gap

  @Test func `The gap says the whole, the largest gaps, and of a moment every voice and how many they were`()
    throws
  {
    var app = try App(Sample.dinner.analysis)
    let said = talk(&app, "gap", "down", "up")
    #expect(
      said.prefix(3) == [
        "Row 1 of 7, moment 3: I must pay the bar before I may sit down",
        "Front of house, 4 voices: 1 satisfied, 3 pleased; 75\u{A0}% pleased or better.",
        "Bar, 2 voices: 2 delighted; 100\u{A0}% pleased or better.",
      ])
    #expect(said.last == "A gap of 78 points.")
    let all = talk(&app, "where")
    #expect(all.first == "Gap: what we believe and what customers say, by gap.")
    #expect(all.contains("Moment 3, a gap of 78 points: I must pay the bar before I may sit down"))
    #expect(
      talk(&app, "down").last == "Neither believed nor measured; “ballot” asks the room.")
  }

  @Test func `What is believed and not measured is named, and departments stand by their gaps`() throws {
    var app = try app(
      "journey: Tea\ndepartment bar: Bar\ntouchpoint a: One\n  believed bar: +3:2\ntouchpoint b: Two\n")
    #expect(talk(&app, "gap").contains("Believed and not measured: moment 1."))
    #expect(talk(&app, "sort").first == "Gap: what we believe and what customers say, in story order.")
    #expect(talk(&app, "next", "ballot", "") == ["It is left as it was."])
    #expect(
      talk(&app, "tab").contains("Department 1 of 1: Bar, 1 moment: believed, not measured."))
  }

  // MARK: The contacts

  @Test func `Contacts are said in the order in which they are met, with what they did and may`() throws {
    var app = try App(Sample.dinner.analysis)
    let said = talk(&app, "contacts")
    #expect(
      said.contains(
        "3 The busser, Front of house: met 2 times, passed me on 2 times; may: water, clear the table."))
    #expect(
      talk(&app, "down") == [
        "Contact 2 of 4: The bartender.", "The bartender may: another glass of wine.",
        "Moment 2, where we are, helped: A drink while we wait",
        "Moment 3, helped: I must pay the bar before I may sit down",
      ])
  }

  @Test func `A table is sentences, its cells are gone through, and one opens as a list`() throws {
    var app = try App(Sample.dinner.analysis)
    let said = talk(&app, "contacts", "page")
    #expect(said.contains("From Bar to Front of house: 1 handoff, cold."))
    #expect(said.last == "Front of house hands Tom on inside itself 2 times, all cold.")
    #expect(
      talk(&app, "enter") == [
        "2 handoffs, in order.",
        "1 of 2: Moment 5, cold: I ask the person filling my glass for another wine",
      ])
    #expect(
      talk(&app, "down") == [
        "2 of 2: Moment 7, cold: I ask for the bill and wait for the one person who may bring it"
      ])
    #expect(talk(&app, "enter").first == "Moment 7 of 7, Leaving, in person.")
    #expect(talk(&app, "out").first == "2 handoffs, in order.")
  }

  @Test func `Who could, who did and who passed are sentences`() throws {
    var app = try App(Sample.dinner.analysis)
    let said = talk(&app, "contacts", "tab", "tab", "tab")
    #expect(said.contains("Our waiter may serve “dinner”, and helped once."))
    #expect(said.contains("The bartender may serve “another glass of wine”, and was not asked."))
  }

  // MARK: All of them

  @Test(arguments: ["map", "desks", "gap", "contacts"])
  func `A journey with nothing in it says what is missing, and nothing breaks`(view: String) throws {
    for text in ["journey: Empty\n", "journey: One\ntouchpoint a: One\n", "journey: D\ndepartment d: D\n"] {
      var app = try app(text)
      #expect(!talk(&app, view).isEmpty)
      for word in ["next", "down", "up", "tab", "closer", "wider", "wider", "enter", "out", "where"] {
        #expect(!talk(&app, word).isEmpty)
      }
    }
  }

  @Test(arguments: ["map", "desks", "gap", "contacts"])
  func `Nothing is drawn, whatever is typed`(view: String) throws {
    for sample in Sample.allCases {
      var app = try App(sample.analysis)
      let moves = ["first", "next", "tab", "down", "tab", "z", "z", "last", "wider", "wider", "tab"]
      for word in [view] + moves {
        let said = talk(&app, word)
        #expect(!said.isEmpty)
        for line in said { #expect(Set("─━│┃┄┆█▓▒░■□→↑↓╹╻┇●○—").isDisjoint(with: line), "\(word): \(line)") }
      }
    }
  }

  @Test func `What is changed in a view is said there`() throws {
    var app = try App(Sample.dinner.analysis)
    _ = talk(&app, "map", "first", "next", "feel -3")
    #expect(talk(&app, "undo").contains("I feel pleased (+2)."))
  }
}
