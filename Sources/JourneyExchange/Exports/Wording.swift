import JourneyCore

extension Severity {
  /// The sign that stands before a finding.
  var mark: String {
    switch self {
    case .severe: "■"
    case .warning: "□"
    case .note: "·"
    }
  }
}

extension Annotation.Kind {
  /// What it is called where it begins a sentence.
  var title: String {
    switch self {
    case .note: "Note"
    case .pain: "Pain"
    case .idea: "Idea"
    case .question: "Question"
    case .decision: "Decision"
    case .action: "Action"
    }
  }
}

extension Rating {
  /// The feeling's name on the seven-point scale.
  var word: String {
    ["betrayed", "angry", "let down", "indifferent", "satisfied", "pleased", "delighted"][value + 3]
  }
}

extension Encounter.Outcome {
  /// How it ends, unless all is well.
  var remark: String? {
    switch self {
    case .served: nil
    case .passed: "passes the customer on"
    case .refused: "says no"
    case .unanswered: "does not answer"
    }
  }
}

extension Demand {
  /// What is demanded.
  var words: String {
    switch self {
    case .repeat: "say it again"
    case .identify: "identify yourself"
    case .pay: "pay"
    case .sign: "sign"
    case .fillIn: "fill in a form"
    case .wait(let time): "wait \(Figure.time(seconds: time.seconds))"
    case .move: "go somewhere else"
    case .chase: "ask again, because nothing happened"
    case .carry: "bring something from one desk to another"
    }
  }
}

extension Distribution {
  /// How many are pleased or better, of how many.
  var words: String {
    "\(Phrase.percent(Double(superior) / Double(total))) pleased or better, of \(total)"
  }
}
