extension Diagnostic {
  /// What is wrong, as a sentence without its full stop.
  public var message: String { kind.message }
  /// What may have been meant, or what to do; nil where the message says it all.
  public var hint: String? { kind.hint }
}

extension Diagnostic.Kind {
  /// What is wrong, as a sentence without its full stop.
  var message: String {
    switch self {
    case .fileTooLarge(let limit):
      "the file has more than \(limit >> 20) MiB, the most that a journey may have"
    case .notUTF8: "the file is written in UTF-16; a journey is UTF-8"
    case .invalidUTF8(let byte): "the byte 0x\(Self.hexadecimal(byte)) is no UTF-8 here"
    case .controlCharacter(let code):
      "the control character U+00\(Self.hexadecimal(code)) may not stand in a journey"
    case .loneCarriageReturn: "a carriage return without a line feed"
    case .tooManyMarks(let limit): "more than \(limit) combining marks on one character"
    case .emptyFile: "the file is empty"
    case .tabInIndentation: "a tab in the indentation"
    case .unevenIndentation(let expected): "the lines of this block begin at column \(expected)"
    case .tooDeep(let limit): "more than \(limit) levels of indentation"
    case .indentedMoment(let key): "a `\(key)` stands at column 0, not under another line"
    case .missingColon: "a line is `key: value`; this one has no colon"
    case .missingKey: "there is no key before the colon"
    case .unexpectedBlock(let key, .oneContact): "`\(key)` with several contacts has no properties"
    case .unexpectedBlock(let key, .emptyValue):
      "`\(key)` has a value already, so no lines can stand under it"
    case .unexpectedBlock(let key, .outdent): "`\(key)` has no properties, so no lines can stand under it"
    case .unknownKey(let key, let block, _): "\(block.phrase) has no `\(key)`"
    case .misplacedKey(let key, let block, let home):
      "\(block.phrase) has no `\(key)`; it belongs to \(home.phrase)"
    case .keyAfterStages(let key, _):
      "after the first stage or detour, column 0 holds only stages, touchpoints and detours, and no `\(key)`"
    case .repeatedKey(let key, let line): "`\(key)` may stand once here, and stands on line \(line) already"
    case .missingProperty(let key, let block): "\(block.phrase) needs a `\(key)`"
    case .missingIdentifier(let key): "`\(key)` needs an id before the colon"
    case .unexpectedIdentifier(let key): "`\(key)` takes no id"
    case .badIdentifier(let text): "`\(Self.shortened(text))` is no id"
    case .repeatedIdentifier(let id, let kind, let line):
      "the \(kind.rawValue) `\(id)` is there already, on line \(line)"
    case .unknownReference(let id, let kind, _): "there is no \(kind.rawValue) `\(Self.shortened(id))`"
    case .missingValue(let key): "`\(key)` needs a value"
    case .valueTooLong(let limit): "the value has more than \(limit >> 20) MiB"
    case .unknownWord(let word, let key, _, _): "`\(Self.shortened(word))` is nothing that `\(key)` can be"
    case .badNumber(let text, let range):
      "`\(Self.shortened(text))` is no whole number from \(range.lowerBound) to \(range.upperBound)"
    case .badWaitingTime(let text): "`\(Self.shortened(text))` is no length of time"
    case .badDate(let text): "`\(Self.shortened(text))` is no day of the calendar"
    case .badRating(let text): "`\(Self.shortened(text))` is no rating"
    case .badDistribution(let text): "`\(Self.shortened(text))` is no distribution of ratings"
    case .unexpectedFigure(let demand): "`\(demand)` takes nothing behind it"
    case .emptyListItem: "an item of the list is empty"
    case .laterFormat(let format, let known):
      "the file is in format \(format), and this runaround reads format \(known)"
    case .tooManyTouchpoints(let limit): "more than \(limit) touchpoints"
    case .twoDestinations: "a detour either leads `to:` a touchpoint or `ends:`, not both"
    case .unknownFlag(let id, _): "there is no flag `\(id)`"
    case .unresolvedMerge: "a merge left this for you to decide"
    }
  }

  /// What may have been meant, or what to do.
  var hint: String? {
    switch self {
    case .unknownKey(_, _, let nearest?), .unknownReference(_, _, let nearest?),
      .unknownWord(_, _, _, let nearest?), .unknownFlag(_, let nearest?):
      "did you mean `\(nearest)`?"
    case .unknownKey(_, let block, nil): block.takesText ? Self.textAdvice : nil
    case .unknownWord(_, _, let words, nil): "it can be \(Self.alternatives(words))"
    case .unknownReference, .unknownFlag, .invalidUTF8, .controlCharacter, .tooManyMarks, .missingKey,
      .missingIdentifier, .repeatedKey, .repeatedIdentifier, .misplacedKey, .emptyListItem, .badNumber,
      .twoDestinations:
      nil
    case .missingColon(let takesText): takesText ? Self.textAdvice : nil
    case .fileTooLarge, .tooManyTouchpoints: "split it into several journeys"
    case .notUTF8: "save it as UTF-8"
    case .loneCarriageReturn: "end lines with a line feed"
    case .emptyFile: "“runaround new FILE” begins a journey"
    case .tabInIndentation: "indent with spaces"
    case .unevenIndentation: "give all lines of a block the same indentation"
    case .tooDeep, .unexpectedBlock(_, .outdent): "take the lines further left"
    case .indentedMoment:
      "begin the line at column 0; what stands below a stage belongs to it without indentation"
    case .unexpectedBlock(_, .emptyValue):
      "leave the first line empty after the colon, and write all of the text below"
    case .unexpectedBlock(_, .oneContact): "write one `meets:` for each contact"
    case .keyAfterStages(_, isProperty: true): "indent it, so that it belongs to the touchpoint above"
    case .keyAfterStages(_, isProperty: false): "move it above the first stage"
    case .missingProperty(let key, .detour) where key == DetourKey.to.rawValue:
      "or `ends:`, where the journey stops"
    case .missingProperty(let key, let block): "add a line `\(key): …`\(block == .journey ? "" : " under it")"
    case .unexpectedIdentifier(let key): "write `\(key): …`"
    case .badIdentifier:
      "an id has letters a–z, digits and hyphens, does not begin with a hyphen, and is at most 64 characters long"
    case .missingValue: "write it behind the colon"
    case .valueTooLong: "shorten it"
    case .badWaitingTime: "write it as `45s`, `10m`, `2h` or `3d`"
    case .badDate: "write it as `2026-12-31`"
    case .badRating: "it can be -3, -2, -1, 0, +1, +2 or +3"
    case .badDistribution:
      "write one rating from -3 to +3, or each rating with its count from 1, as in `+2:1 +3:8`"
    case .unexpectedFigure: "only `wait` has a length, as in `wait 10m`"
    case .unresolvedMerge: "keep what is right, and delete this `x-theirs` block"
    case .laterFormat(let format, _): "use a later runaround, one that reads format \(format)"
    }
  }

  private static let textAdvice = "longer text stands under `text:`"

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The beginning of a text from the file that may be long.
  private static func shortened(_ text: String) -> String {
    let shown = Identifier<Block>.maximumLength
    return text.unicodeScalars.count > shown
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(shown))) + "…" : text
  }
}

extension Block {
  /// What it is called in a sentence.
  var phrase: String {
    switch self {
    case .journey: "the journey"
    case .department: "a department"
    case .contact: "a contact"
    case .premortem: "a premortem"
    case .annotation: "an annotation"
    case .action: "an action"
    case .detour: "a detour"
    case .touchpoint: "a touchpoint"
    case .encounter: "an encounter (`meets`)"
    case .rated: "a `rated`"
    case .quote: "a quote"
    }
  }

  /// Whether longer text may stand under a `text:` here.
  var takesText: Bool { Vocabulary.of(self).number(of: Vocabulary.packed("text".utf8)) != nil }
}
