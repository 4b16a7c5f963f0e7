extension Distribution {
  /// Reads a distribution as files write it: one rating, or pairs of rating and count such as `+2:1 +3:8`.
  public init?(written bytes: some Collection<UInt8>) {
    if let rating = Rating(written: bytes) {
      self.init(rating)
      return
    }
    var counts = Array(repeating: 0, count: Rating.scale.count)
    var rest = bytes[...].drop(while: Byte.isBlank)
    while let colon = rest.firstIndex(of: Byte.colon) {
      let figure = rest[colon...].dropFirst().prefix { !Byte.isBlank($0) }
      guard let rating = Rating(written: rest[..<colon]), let count = WholeNumber.read(figure), count > 0,
        counts[rating.value + 3] == 0
      else { return nil }
      counts[rating.value + 3] = count
      rest = rest[figure.endIndex...].drop(while: Byte.isBlank)
    }
    guard rest.isEmpty else { return nil }
    self.init(counts: counts)
  }

  /// The distribution as files write it, in ascending order.
  public var written: String {
    let ratings = Rating.scale.filter { self[$0] > 0 }
    if total == 1, let only = ratings.first { return only.written }
    return ratings.map { "\($0.written):\(self[$0])" }.joined(separator: " ")
  }
}
