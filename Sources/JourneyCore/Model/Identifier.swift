/// The name by which a journey file refers to one `Entity`, such as `front` for a department.
///
/// An identifier starts with `[a-z0-9]`, goes on with `[a-z0-9-]`, and has at most 64 characters. The phantom
/// parameter keeps a department's name from being passed where a touchpoint's is meant.
public struct Identifier<Entity>: Hashable, Sendable {
  /// The characters as they stand in the file.
  public let text: String

  /// The most characters that an identifier may have.
  public static var maximumLength: Int { 64 }

  /// Takes `text` as an identifier, or nothing when it has not the form of one.
  public init?(_ text: String) {
    guard text.utf8.areIdentifier else { return nil }
    self.text = text
  }

  /// Whether `bytes` have the form of an identifier.
  public static func isWellFormed(_ bytes: some Collection<UInt8>) -> Bool { bytes.areIdentifier }
}

extension Collection<UInt8> {
  /// Whether the bytes have the form of an identifier, whatever it names.
  fileprivate var areIdentifier: Bool {
    guard let first, count <= Identifier<Block>.maximumLength, first != UInt8(ascii: "-") else {
      return false
    }
    return allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

extension Identifier: Comparable {
  /// Orders identifiers by their bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  /// The characters as they stand in the file.
  public var description: String { text }
}
