/// The channels that CJML's tools name, and our words for them; any other name stays as it is.
enum CJMLChannel {
  private static let names = [
    ("faceToFace", "in person"), ("phone", "phone"), ("email", "email"), ("chat", "chat"), ("web", "web"),
    ("app", "app"), ("letter", "letter"),
  ]

  /// Our word for the channel that a file names.
  static func ours(_ name: String) -> String { names.first { $0.0 == name }?.1 ?? name }

  /// The name that a file has for our word.
  static func theirs(_ word: String) -> String { names.first { $0.1 == word }?.0 ?? word }
}
