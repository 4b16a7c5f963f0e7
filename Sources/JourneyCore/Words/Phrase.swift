/// English for counts, shares, lists and times.
public enum Phrase {
  /// `words` with commas, and "and" before the last.
  public static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    var list = words[0]
    for word in words.dropFirst().dropLast() {
      list += ", "
      list += word
    }
    return list + " and " + last
  }

  /// A name as it stands inside a sentence: a leading The, A, An or Our is lower-cased.
  public static func inSentence(_ name: String) -> String {
    // Most names begin with none of the articles' letters, and comparing texts costs more than to see that.
    guard let first = name.utf8.first, articleLetters.contains(first),
      let article = articles.first(where: name.hasPrefix)
    else { return name }
    return article.lowercased() + String(name.dropFirst(article.count))
  }

  private static let articles = ["The ", "A ", "An ", "Our "]
  private static let articleLetters = articles.compactMap(\.utf8.first)

  /// `verb` and what the customer named: "wants a quiet table".
  ///
  /// A colon parts what would not fit into the sentence, for it begins with a capital.
  public static func after(_ verb: String, _ named: String) -> String {
    let named = inSentence(named)
    return named.first?.isUppercase == true ? "\(verb): \(named)" : "\(verb) \(named)"
  }

  /// `text` as it opens a sentence: its first letter is a capital.
  public static func opening(_ text: String) -> String {
    text.prefix(1).uppercased() + String(text.dropFirst())
  }

  /// `text` with the full stop that a title or a file may leave out.
  public static func ended(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  /// `count` things: "1 thing", "4 things".
  public static func count(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
  }

  /// `count` times: "once", "2 times".
  public static func times(_ count: Int) -> String {
    count == 1 ? "once" : "\(count) times"
  }

  /// `number` with the sign that typesetters use: "−24", "78".
  public static func number(_ number: Int) -> String {
    number < 0 ? "−\(number.magnitude)" : "\(number)"
  }

  /// `number` with its sign: "−3", "0", "+3".
  public static func signed(_ number: Int) -> String {
    (number > 0 ? "+" : "") + self.number(number)
  }

  /// A share of 1 in whole percent: "83 %", with a no-break space, so that no line ends inside it.
  ///
  /// Half a percent is rounded up, also where no binary fraction holds it: 23 of 40 are "58 %".
  public static func percent(_ share: Double) -> String {
    "\(wholePercent(share))\u{A0}%"
  }

  /// The number of ``percent(_:)``.
  static func wholePercent(_ share: Double) -> Int {
    Int(((share * 1_000_000).rounded() / 10_000).rounded())
  }

  /// "1st", "2nd", "3rd", "4th", "11th".
  public static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: "\(number)st"
    case (2, let rest) where rest != 12: "\(number)nd"
    case (3, let rest) where rest != 13: "\(number)rd"
    default: "\(number)th"
    }
  }

  /// A length of time in its two largest units: "28 minutes", "1 hour 30 minutes", "3 days".
  public static func time(seconds: Int) -> String {
    let units: [(thing: String, seconds: Int)] = [
      ("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1),
    ]
    guard let largest = units.firstIndex(where: { seconds >= $0.seconds }) else { return "0 seconds" }
    let amount = count(seconds / units[largest].seconds, units[largest].thing)
    guard largest + 1 < units.count else { return amount }
    let rest = seconds % units[largest].seconds / units[largest + 1].seconds
    return rest == 0 ? amount : "\(amount) \(count(rest, units[largest + 1].thing))"
  }
}
