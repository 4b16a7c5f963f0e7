package import Foundation

/// The programs that were built together with the tests.
package enum BuiltProduct {
  /// Where `swift build` put the program called `name`: the folder that holds the test bundle.
  package static func url(_ name: String) -> URL {
    directory.appending(path: name)
  }

  private static var directory: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return Bundle.main.bundleURL
    #endif
  }
}
