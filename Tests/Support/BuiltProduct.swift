import Foundation

/// The programs that were built together with the tests.
package enum BuiltProduct {
  /// Where `swift build` put the program called `name`: the folder that holds the test bundle.
  package static func path(_ name: String) -> String {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent().appending(path: name).path
    #else
      return Bundle.main.bundleURL.appending(path: name).path
    #endif
  }
}
