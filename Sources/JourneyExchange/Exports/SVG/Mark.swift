import JourneyCore

/// Something in the picture of the map, with its place.
enum Mark: Hashable, Sendable {
  /// A rectangle.
  case box(Box, Plane)
  /// Text.
  case label(Label)
  /// A line.
  case stroke(Stroke)
  /// How the customer is handed over.
  case handover(HandoverMark)
  /// An encounter, by how it ends.
  case encounter(Encounter.Outcome, Point, department: Int)
  /// What an encounter makes the customer do; the corner at the top and the left.
  case demand(Demand.Kind, Point)
  /// How the customer feels.
  case face(Rating, Point)
  /// How severe a flag is; the corner at the top and the left.
  case flag(Severity, Point)

  /// What a rectangle stands for.
  enum Plane: Hashable, Sendable {
    /// The lane of a department, a number in ``Journey/departments``.
    case lane(Int)
    /// A moment for which a department answers.
    case owned(Int)
    /// The title of a stage.
    case stage
    /// What is felt.
    case feelings
    /// The half of it that is not well.
    case unwell
    /// Where a click goes to a moment, the name of its id.
    case moment(String)
  }
}

/// Lines of text below each other.
struct Label: Hashable, Sendable {
  /// At which side of ``x`` the text stands.
  enum Alignment: Hashable, Sendable {
    /// To the right of it.
    case start
    /// Around it.
    case middle
    /// To the left of it.
    case end
  }

  /// The colour, by what it means.
  enum Tone: Hashable, Sendable {
    case text, quiet, customer, severe, warning, inverse
    /// Quiet, on lines that it interrupts.
    case scale
    /// That of a department, a number in ``Journey/departments``.
    case department(Int)
  }

  var lines: [String]
  var role: TextRole
  var tone: Tone = .text
  var alignment = Alignment.start
  var x: Int
  /// Where the first line begins, at its top.
  var y: Int

  /// How high it is.
  var height: Int { lines.count * role.lineHeight }

  /// The room that it takes.
  var box: Box {
    let width = lines.map { TextMeasure.width(of: $0, role) }.max() ?? 0
    let start =
      switch alignment {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(x: start, y: y, width: width, height: height)
  }
}

/// A line through points.
struct Stroke: Hashable, Sendable {
  /// What it stands for.
  enum Kind: Hashable, Sendable {
    /// The customer's way to meeting number so-and-so, where it is no handoff.
    case way(Int)
    /// The same, under another need.
    case newFace(Int)
    /// A handoff leads over to the next strip, in which it stands.
    case lead(Encounter.Manner?)
    /// How the customer feels.
    case feelings
    /// Another way, a number in ``Journey/detours``.
    case detour(Int)
    /// Where another way comes back.
    case arrow
    /// Where another way ends.
    case stop
    /// A step of the scale.
    case scale
    /// The border between stages.
    case stage
    /// The line above partners.
    case partners
    /// The line of visibility.
    case visibility
  }

  let kind: Kind
  let points: [Point]
}

/// The customer's way from one contact to the next who takes them over.
struct HandoverMark: Hashable, Sendable {
  /// The encounter that it leads to, a number in ``Route/meetings``.
  let meeting: Int
  /// Whether the context goes along; nil where nobody said.
  let manner: Encounter.Manner?
  /// The way, from contact to contact.
  let points: [Point]
  /// The word on it.
  let label: Label

  /// The word, with the room around it.
  var pill: Box {
    let box = label.box
    return Box(x: box.x - 7, y: box.y - 2, width: box.width + 14, height: box.height + 4)
  }
}
