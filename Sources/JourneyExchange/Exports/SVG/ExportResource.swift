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
