import JourneyStore

/// A file that somebody may take for one to import, and that is none.
enum ForeignFile: CaseIterable {
  /// A journey of ours.
  case journey
  /// A page for a browser.
  case page
  /// A picture.
  case picture
  /// What spreadsheets save when nobody asks for a table as text, and other archives.
  case workbook
  /// A page to print.
  case paper

  /// What a file called `name` that begins with `start` seems to be; nil where it may be one to import.
  init?(_ name: String, _ start: [UInt8]) {
    let name = name.lowercased()
    let text = String(decoding: start, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    }
    // A journey may begin with comments.
    let first = lines.first { !$0.isEmpty && !$0.hasPrefix("# ") }?.prefix(14).lowercased() ?? ""
    let found = Self.allCases.first { file in
      file.endings.contains(where: name.hasSuffix) || file.beginnings.contains(where: first.hasPrefix)
    }
    guard let found else { return nil }
    self = found
  }

  private var endings: [String] {
    switch self {
    case .journey: [JourneyFinder.suffix]
    case .page: [".html", ".htm"]
    case .picture: [".svg", ".png", ".jpg", ".jpeg"]
    case .workbook: [".xlsx", ".xls", ".ods", ".numbers"]
    case .paper: [".pdf"]
    }
  }

  private var beginnings: [String] {
    switch self {
    case .journey: ["format:", "journey:"]
    case .page: ["<!doctype html", "<html"]
    case .picture: ["<svg", "\u{FFFD}png"]
    case .workbook: ["pk\u{3}\u{4}"]
    case .paper: ["%pdf-"]
    }
  }

  private static let advice =
    "no journey can be read from it, but from the JSON or the .journey file of the same journey"

  /// What it seems to be, and what to do.
  var message: String {
    switch self {
    case .journey:
      "this is a journey already; walk it with “runaround walk”, or write it anew with “runaround fmt”"
    case .page: "this seems to be a page for a browser; \(Self.advice)"
    case .picture: "this seems to be a picture; \(Self.advice)"
    case .workbook:
      "this seems to be a workbook or an archive; save the table in it as “CSV UTF-8” and import that"
    case .paper: "this seems to be a PDF; \(Self.advice)"
    }
  }
}
