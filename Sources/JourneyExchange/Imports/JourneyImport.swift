/// A format from which a journey can be read.
package protocol JourneyImport {
  /// Reads as the user wants it.
  init(_ choices: ImportChoices)

  /// Whether a file that begins with `bytes` may be of this format.
  static func accepts(_ bytes: [UInt8]) -> Bool

  /// Reads a whole file.
  ///
  /// - Throws: ``ImportFailure`` with the problems of the file; then nothing of it is taken.
  func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported
}
