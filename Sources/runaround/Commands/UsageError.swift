/// What is wrong with a command line: the facts, of which ``message`` makes a sentence.
enum UsageError: Error, Hashable {
  case unknownCommand(String, nearest: String?)
  case lateCommand(String)
  case unknownOption(String, of: Subcommand, nearest: String?)
  case missingValue(of: String, placeholder: String)
  case unwantedValue(of: String)
  case repeatedOption(String)
  case wrongWord(String, of: String, words: [String], nearest: String?)
  case missingOperand(String, of: Subcommand)
  case missingOption(String, of: Subcommand)
  case surplusOperand(String, of: Subcommand)
  case badSize(String)
  case severalNeedNames
  case tableWithoutCSV
  case kindWithoutCJML
  case badMapping(String)

  /// What is wrong and what may have been meant, in one line.
  var message: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "there is no command “\(word)”" + Self.suggestion(nearest)
        + (nearest == nil ? "; “runaround help” lists them, and “runaround walk \(word)” opens a file" : "")
    case .lateCommand(let word):
      "the command comes first: runaround \(word) …; a file of this name is “./\(word)”"
    case .unknownOption(let option, let command, let nearest):
      "“\(command.rawValue)” has no option “\(option)”" + Self.suggestion(nearest)
    case .missingValue(let option, let placeholder): "“\(option)” needs a value: \(option) \(placeholder)"
    case .unwantedValue(let option): "“\(option)” takes no value"
    case .repeatedOption(let option): "“\(option)” is given twice"
    case .wrongWord(let word, let name, let words, let nearest):
      "“\(word)” is no value of \(name)"
        + (nearest == nil ? "; it takes \(words.joined(separator: ", "))" : Self.suggestion(nearest))
    case .missingOperand(let placeholder, let command):
      "“\(command.rawValue)” needs \(placeholder): runaround \(command.rawValue) \(placeholder)"
    case .missingOption(let option, let command): "“\(command.rawValue)” needs \(option)"
    case .surplusOperand(let word, let command): "“\(command.rawValue)” does not take “\(word)” too"
    case .tableWithoutCSV: "“--table” chooses a table of --to csv"
    case .kindWithoutCJML: "“--kind” chooses a kind of --to cjml"
    case .badMapping(let text): "“\(text)” says of no column what it is; write --map COLUMN=FIELD"
    case .severalNeedNames:
      "several formats need several files; give the beginning of their names: --output STEM"
    case .badSize(let text): "“\(text)” is no size; write columns and rows, such as 80x24"
    }
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean “\($0)”?" } ?? ""
  }
}
