/// What a text of the picture is; the raw value is its class in `Resources/Export/map.css`, which has the same sizes.
enum TextRole: String, CaseIterable, Hashable, Sendable {
  /// The title of the journey.
  case heading = "th"
  /// The plain sentence.
  case sentence = "ts"
  /// A moment, in the customer's words.
  case moment = "tm"
  /// The title of a stage.
  case stage = "tg"
  /// The name of a department.
  case lane = "tl"
  /// Who is met.
  case contact = "tc"
  /// What says how the customer is handed over.
  case pill = "tp"
  /// The figure of a feeling.
  case figure = "tf"
  /// What is flagged.
  case flag = "tx"
  /// Everything else that is said.
  case plain = "tn"

  /// Its size, in pixels.
  var size: Int {
    switch self {
    case .heading: 34
    case .sentence: 18
    case .moment: 16
    case .stage, .contact, .figure: 14
    case .lane: 15
    case .pill, .plain: 13
    case .flag: 12
    }
  }

  /// From one line to the next, in pixels.
  var lineHeight: Int {
    switch self {
    case .heading: 42
    case .sentence: 26
    case .moment: 20
    case .stage, .contact, .figure, .lane: 18
    case .pill, .plain, .flag: 17
    }
  }

  /// Whether it always stands around its place; the style says so too.
  var isCentred: Bool {
    switch self {
    case .contact, .pill, .figure: true
    case .heading, .sentence, .moment, .stage, .lane, .flag, .plain: false
    }
  }

  /// Whether it is bold.
  var isBold: Bool {
    switch self {
    case .heading, .moment, .stage, .lane, .pill, .figure: true
    case .sentence, .contact, .flag, .plain: false
    }
  }
}
