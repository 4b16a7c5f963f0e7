extension Demand {
  /// Reads a demand as files write it: a word, and behind `wait` how long.
  public init?(written bytes: some Collection<UInt8>) {
    let words = bytes.split(whereSeparator: Byte.isBlank)
    guard let first = words.first, words.count <= 2,
      let kind = Kind(rawValue: String(decoding: first, as: UTF8.self))
    else { return nil }
    let time = words.count == 2 ? WaitingTime(written: Array(words[1])) : nil
    guard (time != nil) == (words.count == 2) else { return nil }
    self.init(kind, time: time)
  }

  private init?(_ kind: Kind, time: WaitingTime?) {
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
