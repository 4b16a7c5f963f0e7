/// A format from which a journey can be read.
///
/// A conforming value holds the choices of the user, such as who the customer is.
package protocol JourneyImport {
  /// Reads a whole file.
  ///
  /// - Throws: ``ImportFailure`` with the problems of the file; then nothing of it is taken.
  func read(_ bytes: [UInt8]) throws(ImportFailure) -> Imported
}
