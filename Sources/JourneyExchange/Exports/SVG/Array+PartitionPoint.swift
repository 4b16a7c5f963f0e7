extension Array {
  /// The first index from which on `isBehind` holds, where it holds for all elements behind one for which it does.
  func partitionPoint(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
