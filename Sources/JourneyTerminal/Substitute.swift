import CNcurses
import JourneyCore
import JourneyScreens

/// What is drawn for the glyphs of a grid, so that ncurses, the C library and the terminal count the same cells as
/// the grid does.
///
/// A cluster on whose width they could disagree is replaced by the part of it on which they agree, and blanks.
struct Substitute {
  /// What the terminal can show.
  enum Repertoire: Hashable {
    /// All of Unicode.
    case unicode
    /// All of it, but ambiguous characters are drawn wide: those that have an ASCII form are drawn in it.
    case wideAmbiguous
    /// ASCII only.
    case ascii
  }

  /// The scalars of one cell: a base, and marks on it.
  typealias Cell = [UInt32]

  /// What the terminal can show.
  let repertoire: Repertoire
  private static let blank: Cell = [0x20]
  /// Marks that one cell of ncurses holds beside the base.
  private static let mostMarks = 4

  /// Whether `glyph` is one scalar that every terminal draws in one cell.
  func isNeedless(for glyph: UInt32) -> Bool {
    glyph < 0x7F || (repertoire == .unicode && Unicode.Scalar(glyph)?.isPlain == true)
  }

  /// The cells that show `text`, which takes `width` of the grid.
  ///
  /// They are one cell that ncurses knows to be `width` wide, or `width` narrow ones.
  func cells(for text: String, width: Int) -> [Cell] {
    let scalars = Array(text.unicodeScalars)
    guard let base = scalars.first else { return padded(nil, to: width) }
    if let form = asciiForm(of: base) { return padded([form.value], to: width) }
    if repertoire == .ascii { return padded(nil, to: width) }
    if let letters = Self.flagLetters(scalars) { return letters.map { [$0] } }
    let baseWidth = Int(wcwidth(wchar_t(bitPattern: base.value)))
    guard baseWidth == 1 || baseWidth == 2, baseWidth <= width else { return padded(nil, to: width) }
    if width == 2, baseWidth == 1 { return padded([base.value], to: width) }
    if width == 2, CellWidth.of(Character(base)) == 2, scalars.count > 1, !hasOnlyMarks(scalars) {
      return [[base.value]]
    }
    let marks = scalars.dropFirst().filter(Self.isMark).prefix(Self.mostMarks)
    return [[base.value] + marks.map(\.value)]
  }

  /// One cell, or what says that something cannot be shown, and blanks up to `width`.
  private func padded(_ cell: Cell?, to width: Int) -> [Cell] {
    let mark = repertoire == .ascii ? UInt32(UInt8(ascii: "?")) : DisplayText.mark.value
    return [cell ?? [mark]] + Array(repeating: Self.blank, count: max(0, width - 1))
  }

  private func asciiForm(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    repertoire == .unicode ? nil : AsciiForm.of(scalar)
  }

  private func hasOnlyMarks(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.dropFirst().allSatisfy(Self.isMark)
  }

  /// Whether the C library, too, puts the scalar onto the one before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !isGlue(scalar) && CellWidth.of(scalar) == 0 && wcwidth(wchar_t(bitPattern: scalar.value)) == 0
  }

  /// What joins emoji, or chooses their form: terminals differ in what they make of it.
  private static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value) || scalar.value == 0x20E3
  }

  /// A flag is drawn as the two letters of its country.
  private static func flagLetters(_ scalars: [Unicode.Scalar]) -> [UInt32]? {
    let letters = scalars.compactMap { scalar in
      (0x1F1E6...0x1F1FF).contains(scalar.value) ? scalar.value - 0x1F1E6 + 0x41 : nil
    }
    return letters.isEmpty || letters.count != scalars.count ? nil : letters
  }
}
