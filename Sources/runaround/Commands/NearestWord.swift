/// The word that is most like `word`; nil where none is like it enough to have been meant.
func nearest(to word: String, among words: [String]) -> String? {
  let limit = max(1, word.utf8.count / 3)
  let distances = words.map { (word: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
  guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit else {
    return nil
  }
  return best.word
}

/// How many characters must be put in, taken out, replaced or swapped with the next to make `left` into `right`.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var rows = [Array(0...right.count)]
  for (i, byte) in left.enumerated() {
    var row = [i + 1]
    for (j, other) in right.enumerated() {
      let replaced = rows[i][j] + (byte == other ? 0 : 1)
      let isSwapped = i > 0 && j > 0 && byte == right[j - 1] && left[i - 1] == other
      let swapped = isSwapped ? rows[i - 1][j - 1] + 1 : replaced
      row.append(min(replaced, swapped, row[j] + 1, rows[i][j + 1] + 1))
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
