import JourneyScreens

/// Makes keys of what ncurses read, and keeps terminals' answers and junk from becoming keys.
struct KeyDecoder {
  /// What one call of `wget_wch` gave.
  enum Item: Hashable {
    /// A key that terminfo knows.
    case key(Key)
    /// A scalar as it came.
    case scalar(UInt32)
    /// Pasted text begins.
    case pasteStart
    /// Pasted text ends.
    case pasteEnd
    /// The terminal has another size.
    case resize
  }

  /// What a batch of items meant.
  enum Event: Hashable {
    case key(Key)
    case resize
    /// How light the background is, 0 to 1: the answer to OSC 11.
    case background(lightness: Double)
    /// The terminal knows synchronized output: the answer to DECRQM.
    case synchronizedOutput
    /// All questions have been answered: DA1, the last of them.
    case answered
  }

  /// Whether an answer to a question of ours is still due; a sequence cut in two is waited for then.
  var expectsAnswer = false
  /// The text pasted so far, while one is.
  private var paste: String.UnicodeScalarView?
  /// The start of a sequence whose end has not come yet.
  private var unfinished: [Item] = []

  /// The longest paste that is taken, in scalars; the rest is dropped.
  static let longestPaste = 1 << 20
  /// The longest sequence that is waited for, in scalars.
  private static let longestSequence = 256

  /// What `batch`, all that was there to read, means.
  mutating func decode(_ batch: [Item]) -> [Event] {
    var items = (unfinished + batch)[...]
    unfinished = []
    var events: [Event] = []
    while let item = items.popFirst() {
      if paste != nil, item != .resize {
        takePasted(item, into: &events)
        continue
      }
      switch item {
      case .key(let key): events.append(.key(key))
      case .resize: events.append(.resize)
      case .pasteStart: paste = .init()
      case .pasteEnd: break
      case .scalar(0x1B): decodeEscape(&items, into: &events)
      case .scalar(let value): if let key = Self.key(of: value) { events.append(.key(key)) }
      }
    }
    return events
  }

  /// Waits for the end of a sequence, unless it is too long to be one.
  mutating func keep(_ items: [Item]) {
    unfinished = items.count <= Self.longestSequence ? items : []
  }

  private mutating func takePasted(_ item: Item, into events: inout [Event]) {
    switch item {
    case .pasteEnd:
      events.append(.key(.paste(String(paste ?? .init()))))
      paste = nil
    case .scalar(let value):
      guard let scalar = Unicode.Scalar(value == 0x0D ? 0x0A : value) else { return }
      if paste?.count ?? 0 < Self.longestPaste { paste?.append(scalar) }
    case .key(.enter): paste?.append("\n")
    case .key, .pasteStart, .resize: break
    }
  }

  /// What a single scalar means as a key.
  private static func key(of value: UInt32) -> Key? {
    switch value {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
    case 0x00...0x1F, 0x80...0x9F: nil
    default: Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }
}
