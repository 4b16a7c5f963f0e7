extension Rating {
  /// How a customer with this rating is.
  public var word: String {
    switch value {
    case -3: "betrayed"
    case -2: "angry"
    case -1: "let down"
    case 0: "indifferent"
    case 1: "satisfied"
    case 2: "pleased"
    default: "delighted"
    }
  }
}
