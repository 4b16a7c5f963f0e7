extension Demand {
  /// Reads a demand as files write it: a word, and behind `wait` how long.
  public init?(written bytes: some Collection<UInt8>) {
    let text = bytes.drop(while: Byte.isBlank)
    let word = text.prefix { !Byte.isBlank($0) }
    guard let kind = Kind(rawValue: String(decoding: word, as: UTF8.self)) else { return nil }
    let rest = text[word.endIndex...].drop(while: Byte.isBlank)
    if rest.isEmpty {
      self.init(kind, time: nil)
    } else {
      let figure = rest.prefix { !Byte.isBlank($0) }
      guard rest[figure.endIndex...].allSatisfy(Byte.isBlank), let time = WaitingTime(written: Array(figure))
      else { return nil }
      self.init(kind, time: time)
    }
  }

  /// The demand of `kind`, or nothing where a wait has no time or anything else has one.
  public init?(_ kind: Kind, time: WaitingTime?) {
    switch (kind, time) {
    case (.repeat, nil): self = .repeat
    case (.identify, nil): self = .identify
    case (.pay, nil): self = .pay
    case (.sign, nil): self = .sign
    case (.fillIn, nil): self = .fillIn
    case (.wait, let time?): self = .wait(time)
    case (.move, nil): self = .move
    case (.chase, nil): self = .chase
    case (.carry, nil): self = .carry
    case (_, _): return nil
    }
  }

  /// The demand as files write it.
  public var written: String {
    switch self {
    case .wait(let time): "\(kind.rawValue) \(time.written)"
    case .repeat, .identify, .pay, .sign, .fillIn, .move, .chase, .carry: kind.rawValue
    }
  }
}
