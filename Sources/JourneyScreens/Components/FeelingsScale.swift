package import JourneyCore

/// The seven steps from betrayed to delighted, with the one that the customer feels in brackets.
package enum FeelingsScale {
  /// `−3   ·  [−1]  ·   ·   ·  +3`, four cells a step.
  package static func put(_ feels: Rating, at column: Int, in row: inout Row, glyphs: Glyphs) {
    for (number, step) in Rating.scale.enumerated() {
      let start = column + number * 4
      let shift = step < feels ? 0 : 1
      let figure = glyphs.signed(step.value)
      if step == feels {
        row.put("[\(step.value == 0 ? " " : "")\(figure)]", at: start, Style(role(of: step), bold: true))
      } else if abs(step.value) == 3 {
        row.put(figure, at: start + shift, .quiet)
      } else {
        row.put(String(glyphs.scaleStep), at: start + 1 + shift, .quiet)
      }
    }
  }

  /// The colour of a feeling: only what is not well is strong.
  package static func role(of feels: Rating) -> Style.Role {
    feels.value <= -2 ? .severe : feels.value < 0 ? .warning : feels.isDelighted ? .customer : .text
  }
}
