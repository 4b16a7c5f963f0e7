/// How many cells of a terminal a character takes.
public enum CellWidth {
  /// 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    1
  }
}
