import CResources

/// A file of `Resources/Export/` that goes into a page or a picture as it is.
enum ExportResource: CaseIterable {
  /// How the map looks, on paper and on a light screen.
  case mapStyle
  /// The signs of what a customer has to do.
  case symbols
  /// How the page looks.
  case pageStyle
  /// What makes the page walk.
  case pageScript

  /// The SHA-256 of it as a policy names what may be used, in Base64; nil for what no policy names.
  ///
  /// A constant, because the files are fixed when the program is built; a test computes it again.
  var digest: String? {
    switch self {
    case .mapStyle: "vDdFEe49uyap8q0WzOKaLqivjGT9QKAQ3FTNxR5Bvk0="
    case .pageStyle: "h/fM/7UW0JfgA7qQABYhNwjBb7wt1VwWOiX6+CWaM0Q="
    case .pageScript: "zqoLZuPRXTvHxf8y3Sxhm1nn483hyQqkVQAHp5oOciU="
    case .symbols: nil
    }
  }

  /// What is in it.
  var text: String {
    let resource =
      switch self {
      case .mapStyle: rr_export_map_style()
      case .symbols: rr_export_symbols()
      case .pageStyle: rr_export_page_style()
      case .pageScript: rr_export_page_script()
      }
    return String(decoding: UnsafeBufferPointer(start: resource.bytes, count: resource.count), as: UTF8.self)
  }
}
