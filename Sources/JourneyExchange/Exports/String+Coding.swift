extension String {
  /// The text without line ends, which become spaces.
  var oneLine: String {
    guard utf8.contains(UInt8(ascii: "\n")) else { return self }
    return split(separator: "\n").joined(separator: " ")
  }

  /// The text with what `code` gives for a scalar in place of it, where it gives something.
  ///
  /// By scalars: for the parser of another program a mark with an accent on it means the same.
  func coded(_ code: (Unicode.Scalar) -> String?) -> String {
    var coded = ""
    coded.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      if let code = code(scalar) { coded += code } else { coded.unicodeScalars.append(scalar) }
    }
    return coded
  }
}
