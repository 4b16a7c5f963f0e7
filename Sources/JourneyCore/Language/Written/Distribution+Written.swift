extension Distribution {
  /// Reads a distribution as files write it: one rating, or pairs of rating and count such as `+2:1 +3:8`.
  public init?(written bytes: some Collection<UInt8>) {
    if let rating = Rating(written: bytes) {
      self.init(rating)
      return
    }
    var counts = Array(repeating: 0, count: Rating.scale.count)
    for pair in bytes.split(whereSeparator: Byte.isBlank) {
      let parts = pair.split(separator: Byte.colon, omittingEmptySubsequences: false)
      guard parts.count == 2, let rating = Rating(written: parts[0]),
        let count = WholeNumber.read(parts[1]), count > 0, counts[rating.value + 3] == 0
      else { return nil }
      counts[rating.value + 3] = count
    }
    self.init(counts: counts)
  }

  /// The distribution as files write it, in ascending order.
  public var written: String {
    let ratings = Rating.scale.filter { self[$0] > 0 }
    if total == 1, let only = ratings.first { return only.written }
    return ratings.map { "\($0.written):\(self[$0])" }.joined(separator: " ")
  }
}
