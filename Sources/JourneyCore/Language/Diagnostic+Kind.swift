extension Diagnostic {
  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    // MARK: Bytes

    /// The file is longer than `limit` bytes.
    case fileTooLarge(limit: Int)
    /// The file is written in UTF-16.
    case notUTF8
    /// Bytes that are no UTF-8, from this one on.
    case invalidUTF8(byte: UInt8)
    /// A control character; the number is its code point.
    case controlCharacter(UInt8)
    /// A carriage return that no line feed follows.
    case loneCarriageReturn
    /// More than `limit` combining marks on one character.
    case tooManyMarks(limit: Int)

    // MARK: Lines

    /// The file has nothing but blank lines.
    case emptyFile
    /// A tab in an indentation.
    case tabInIndentation
    /// The line is indented unlike the lines beside it; the column at which those begin, from 1.
    case unevenIndentation(expected: Int)
    /// More than `limit` levels of indentation.
    case tooDeep(limit: Int)
    /// A stage, touchpoint or detour that is indented.
    case indentedMoment(key: String)
    /// A line without a colon; longer text may stand under `text:` where the block has one.
    case missingColon(takesText: Bool)
    /// A line that begins with its colon.
    case missingKey
    /// A line under a key that has no properties.
    case unexpectedBlock(key: String, advice: BlockAdvice)

    // MARK: Keys

    /// A key that the language does not know there.
    case unknownKey(String, in: Block, nearest: String?)
    /// A key that stands in the wrong place; `home` says what it belongs to.
    case misplacedKey(String, in: Block, home: Block)
    /// A key of the journey below the first stage or detour.
    case keyAfterStages(String, isProperty: Bool)
    /// A key for the second time where it may stand once.
    case repeatedKey(String, firstLine: Int)
    /// A key that must be there is not.
    case missingProperty(String, of: Block)

    // MARK: Identifiers

    /// The key wants an id.
    case missingIdentifier(key: String)
    /// The key takes no id.
    case unexpectedIdentifier(key: String)
    /// The text is no id.
    case badIdentifier(String)
    /// The id is taken.
    case repeatedIdentifier(String, of: NamedKind, firstLine: Int)
    /// The id leads nowhere.
    case unknownReference(String, to: NamedKind, nearest: String?)

    // MARK: Values

    /// The key has no value.
    case missingValue(key: String)
    /// The value is longer than `limit` bytes.
    case valueTooLong(limit: Int)
    /// The value is none of the words that the key takes.
    case unknownWord(String, key: String, words: [String], nearest: String?)
    /// The value is no whole number in the range.
    case badNumber(String, range: ClosedRange<Int>)
    /// The value is no length of time.
    case badWaitingTime(String)
    /// The value is no day of the calendar.
    case badDate(String)
    /// The value is no rating.
    case badRating(String)
    /// The value is no distribution of ratings.
    case badDistribution(String)
    /// A figure behind a demand that takes none.
    case unexpectedFigure(demand: String)
    /// Nothing stands between two commas, or before the first or after the last.
    case emptyListItem
    /// A later format.
    case laterFormat(Int, known: Int)
    /// More than `limit` touchpoints.
    case tooManyTouchpoints(limit: Int)
    /// A detour that says both `to:` and `ends:`.
    case twoDestinations
    /// A flag is allowed that this program does not know.
    case unknownFlag(String, nearest: String?)
    /// What a merge left for a person to decide: an `x-theirs` block.
    case unresolvedMerge
  }

  /// What to do with lines under a key that has no properties.
  public enum BlockAdvice: Hashable, Sendable {
    /// They are no part of it.
    case outdent
    /// The value can move down to them.
    case emptyValue
    /// Each `meets:` with properties names one contact.
    case oneContact
  }
}

extension Diagnostic.Kind {
  /// Whether the file can be read in spite of it.
  var severity: Diagnostic.Severity {
    if case .unknownFlag = self { return .warning }
    return self == .unresolvedMerge ? .warning : .error
  }
}
