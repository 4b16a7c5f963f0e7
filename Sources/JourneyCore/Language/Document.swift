/// A journey file: its lossless tree, the journey that it says, and where each part stands.
public struct Document: Sendable {
  /// What the file says.
  public let journey: Journey
}
