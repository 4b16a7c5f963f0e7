/// How what is on the screen stands to what is in the file.
package enum SaveState: Hashable, Sendable {
  /// The file says the same.
  case saved
  /// The file is as it was; nothing stands in the way of saving.
  case unsaved
  /// Saving failed for this reason.
  case notSaved(String)
  /// Somebody else edits the file; it can only be read here.
  case readOnly(String)
  /// There is no file to save to, as for a sample.
  case noFile

  /// What the last row says of it; what is saved is only said where something was changed.
  func remark(isChanged: Bool, keepsJournal: Bool) -> HintLine.Remark? {
    switch self {
    case .saved: isChanged ? HintLine.Remark(text: "saved", style: .quiet) : nil
    case .unsaved:
      HintLine.Remark(text: keepsJournal ? "unsaved" : "unsaved, no journal", style: Style(.text, bold: true))
    case .notSaved: HintLine.Remark(text: "NOT SAVED", style: Style(.severe, bold: true))
    case .readOnly: HintLine.Remark(text: "read only", style: Style(.text, bold: true))
    case .noFile: isChanged ? HintLine.Remark(text: "no file", style: Style(.text, bold: true)) : nil
    }
  }
}
