import JourneyCore
import JourneyScreens
import Testing

/// The dinner, typed in the terminal from nothing: keys only, no file and no text editor.
struct DinnerTypedTests {
  @Test func `The dinner can be typed from nothing`() throws {
    var typist = try Typist(title: "X")
    try typist.typeHead()
    try typist.typeOrganisation()
    try typist.typeArriving()
    try typist.typeSettling()
    try typist.typeTable()
    try typist.typeLeaving()
    typist.typeDetour()
    let typed = try typist.app.session.draft.document.journey
    let dinner = try Sample.dinner.analysis.journey
    let text = String(decoding: try Document(typed).printed(), as: UTF8.self)
    #expect(typed == dinner, "\(text)")
  }
}

extension Typist {
  fileprivate mutating func typeHead() throws {
    press("O")
    try fill("journey", "A birthday dinner")
    try fill("customer", "Tom, a Briton who lives in the United States")
    try fill("wants", "A relaxed evening with an old friend")
    try fill("promise", "You are our guest from the moment you walk in")
    add("limit", "contacts", "2")
    add("limit", "wait", "10m")
  }

  fileprivate mutating func typeOrganisation() throws {
    addNamed("level", "The owners", id: "owners")
    addNamed("level", "The shift lead", id: "shift")
    addNamed("level", "The people on the floor", id: "floor")
    addNamed("department", "Front of house", id: "front")
    add("department", "Bar")
    add("department", "Kitchen")
    addContact("The host", "Front of house", id: "host", can: "to be seated")
    addContact("The bartender", "Bar", id: "bartender", can: "another glass of wine")
    addContact(
      "Our waiter", "Front of house", id: "waiter", can: "another glass of wine, dinner, to pay and go home")
    addContact("The busser", "Front of house", id: "busser", can: "water, clear the table")
    press(.escape)
  }

  private mutating func addNamed(_ key: String, _ name: String, id: String) {
    add(key, name)
    rename(to: id)
  }

  private mutating func addContact(_ name: String, _ department: String, id: String, can needs: String) {
    add("contact", name, department)
    rename(to: id)
    add("can of the contact", needs)
  }

  /// Adds a moment after the one that is looked at, and opens its sheet; `feels` is a digit of the scale from 1 to 7.
  private mutating func addMoment(
    _ title: String, id: String, need: String? = nil, owner: String, feels: Key
  ) throws {
    press("a")
    answer(title)
    press("I")
    try select("touchpoint")
    rename(to: id)
    if let need { try fill("need", need) }
    try fill("channel", "in person")
    try fill("owner", owner)
    try select("feels")
    press("e", feels, .enter, .escape)
  }

  private mutating func begin(stage: String) {
    press("S")
    answer(stage)
  }

  fileprivate mutating func typeArriving() throws {
    try addMoment(
      "I am welcomed and told the table is ten minutes away", id: "welcome", need: "to be seated",
      owner: "Front of house", feels: "5")
    begin(stage: "Arriving")
    meet("The host")
    press("r", .enter)
    add("asked of the meets", "your name, and whether you booked")
    press(.escape)

    try addMoment("A drink while we wait", id: "drink", owner: "Bar", feels: "6")
    meet("The bartender")
    press("i", "i")
    waiting("10m")
  }

  /// We let the customer wait, in the encounter that is selected, and make them repeat what they said.
  private mutating func waiting(_ time: String, thenRepeating: Bool = false) {
    press("m", "6")
    answer(time)
    if thenRepeating { press("1") }
    press(.enter)
  }

  fileprivate mutating func typeSettling() throws {
    try addMoment("I must pay the bar before I may sit down", id: "settle", owner: "Bar", feels: "3")
    meet("The bartender")
    press("m", "3", .enter)
    meet("The host")
    press("i", "i", "m", "1", .enter)
    press("I")
    try fill("serves", "us")
    try fill("critical", "yes")
    add("believed", "Front of house", "+1:1 +2:3")
    add("believed", "Bar", "+3:2")
    add("rated", "-3:4 -2:10 -1:31 0:20 +1:12 +2:3 +3:1")
    add("source of the rated", "exit cards, October")
    add("quote", "I have barely arrived and I am already settling up.")
    add("by of the quote", "Tom")
    try write("story", Self.settling)
    add("responsible", "The owners", "Decide that the tab follows the guest")
    add("responsible", "The shift lead", "Move the tab when the table is called")
    add("idea", "Move the tab with the guest")
    add("by of the idea", "Ana")
    press("x", "x", "x", "x")
    add("action", "Ask the till's supplier for tab transfer")
    add("owner of the action", "bar")
    add("due of the action", "2026-12-15")
    press(.escape)
  }

  private static let settling = """
    Our table is ready, but my drink lives on the bar's books and my
    chair on the host's. I queue to pay for half a glass of wine.

    Nobody did anything wrong. It is just how they wish to work.
    """

  fileprivate mutating func typeTable() throws {
    try addMoment("We sit down", id: "straight-in", need: "to be seated", owner: "Front of house", feels: "5")
    begin(stage: "At the table")
    meet("The host")

    try addMoment(
      "I ask the person filling my glass for another wine", id: "another", need: "another glass of wine",
      owner: "Front of house", feels: "3")
    meet("The busser")
    press("r")
    meet("Our waiter")
    press("i", "i")
    waiting("6m", thenRepeating: true)
    press("c", .tab)
    answer("The busser may pour water but not wine, and may not take the order")
    press("c", .tab, .tab)
    answer("What would it take for anyone to take a drink order?")

    try addMoment("The food is very good", id: "eat", need: "dinner", owner: "Kitchen", feels: "7")
    meet("Our waiter")
  }

  fileprivate mutating func typeLeaving() throws {
    try addMoment(
      "I ask for the bill and wait for the one person who may bring it", id: "bill",
      need: "to pay and go home", owner: "Front of house", feels: "4")
    begin(stage: "Leaving")
    meet("The busser")
    press("r")
    meet("Our waiter")
    press("i", "i")
    waiting("12m")
  }

  fileprivate mutating func typeDetour() {
    press("O")
    add("detour", "our table is ready when we arrive", "I am welcomed", "We sit down")
    rename(to: "ready")
  }
}
