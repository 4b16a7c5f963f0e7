/// Where a walk stops, and words that must stand there.
struct Stop {
  /// The end of the first line, such as `moment 3 of 7`.
  let place: String
  /// The words.
  let words: [String]

  /// The dinner by the main way, with every touchpoint, border, inner handoff and flag that there is.
  static let dinner = [
    Stop(
      "", "A birthday dinner", "Tom met 4 contacts from 2 departments", "14 flags, 5 severe"),
    Stop(
      "moment 1 of 7", "I am welcomed and told the table is ten minutes away", "□ ", "not-empowered"),
    Stop("between 1 and 2 of 7", "Front of house  ┃  Bar", "was told nothing", "cold-handoff"),
    Stop("moment 2 of 7", "A drink while we wait", "makes me wait 10 minutes", "cold-handoff"),
    Stop(
      "moment 3 of 7", "I must pay the bar before I may sit down", "makes me pay", "■ ", "toll", "ping-pong",
      "repeat",
      "delivery-gap", "cold-handoff", "for-us", "responsibility-gap"),
    Stop("inside 3 of 7", "Bar  ┃  Front of house", "was told nothing", "cold-handoff", "ping-pong"),
    Stop("moment 3 of 7", "> │  The host", "I must pay the bar before I may sit down"),
    Stop("moment 4 of 7", "We sit down"),
    Stop(
      "moment 5 of 7", "I ask the person filling my glass for another wine", "┄  cold  ┄",
      "The busser tells our waiter nothing", "repeat", "not-empowered"),
    Stop("moment 6 of 7", "The food is very good", "absent-owner"),
    Stop(
      "moment 7 of 7", "I ask for the bill and wait for the one person who may bring it", "┄  cold  ┄",
      "makes me wait 12 minutes", "long-wait", "not-empowered"),
    Stop("the end", "The worst moments", "What the flags say"),
  ]

  init(_ place: String, _ words: String...) {
    self.place = place
    self.words = words
  }

  /// Whether `screen` shows this stop, all of it.
  func isShown(on screen: String) -> Bool {
    screen.prefix { $0 != "\n" }.hasSuffix(place) && words.allSatisfy(screen.contains)
  }
}
