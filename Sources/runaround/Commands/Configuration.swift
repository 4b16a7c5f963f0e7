import JourneyScreens
import JourneyStore

/// What the user has chosen once for all, in `$XDG_CONFIG_HOME/runaround/config`: a line `key: value` for each choice.
struct Configuration: Hashable {
  /// Whether a journey is saved without being asked to: `autosave: yes|no`.
  var savesItself = true
  /// Whose colours to use: `theme: NAME`.
  var palette = Theme.Palette.terminal
  /// Whether clicks and the wheel come to the program: `mouse: yes|no`.
  var hasMouse = false
  /// Whether the terminal's cursor is seen also where nothing is typed: `cursor: visible|hidden`.
  var showsCursor = false

  /// Where it is: `$XDG_CONFIG_HOME/runaround/config`, or `~/.config/runaround/config`; nil where there is no home.
  static func path(environment variable: (String) -> String?) -> String? {
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/runaround/config" }
    return variable("HOME").map { $0 + "/.config/runaround/config" }
  }

  /// Reads the lines of `text`; `complain` is told of what they say that nobody knows, with its line.
  init(_ text: String = "", complain: (Int, String) -> Void = { _, _ in }) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where !line.isEmpty
    {
      let words = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      if words == [""] || words[0].hasPrefix("#") { continue }
      if words.count < 2 || !choose(words[0], words[1]) {
        complain(number + 1, "“\(words.joined(separator: ": "))” \(Self.complaint)")
      }
    }
  }

  /// Takes a choice; says whether there is such a one.
  private mutating func choose(_ key: String, _ value: String) -> Bool {
    switch (key, ["yes": true, "no": false][value]) {
    case ("autosave", let isWanted?): savesItself = isWanted
    case ("mouse", let isWanted?): hasMouse = isWanted
    case ("cursor", _):
      guard value == "visible" || value == "hidden" else { return false }
      showsCursor = value == "visible"
    // Nothing moves by itself, so that there is nothing to reduce (docs/access.md).
    case ("reduce-motion", _?): break
    case ("theme", _):
      guard let palette = Theme.Palette(rawValue: value) else { return false }
      self.palette = palette
    default: return false
    }
    return true
  }

  /// The same, but what `arguments` say otherwise.
  func heeding(_ arguments: Arguments) -> Configuration {
    var configuration = self
    if arguments.has(.noAutosave) { configuration.savesItself = false }
    if arguments.has(.mouse) { configuration.hasMouse = true }
    configuration.palette = arguments.word(.theme) ?? palette
    return configuration
  }

  private static let complaint =
    "is no choice; there are autosave, mouse and reduce-motion: yes|no, cursor: visible|hidden, theme: "
    + Theme.Palette.allCases.map(\.rawValue).joined(separator: "|")
}

extension Outcome {
  /// What the user has chosen, on the command line or else once for all.
  mutating func configuration(_ arguments: Arguments) -> Configuration {
    storedConfiguration().heeding(arguments)
  }

  private mutating func storedConfiguration() -> Configuration {
    guard let path = Configuration.path(environment: { Environment[$0] }) else { return Configuration() }
    do throws(FileFailure) {
      let bytes = try StoredFile(reading: path).bytes
      var complaints: [(Int, String)] = []
      let chosen = Configuration(String(decoding: bytes, as: UTF8.self)) { complaints.append(($0, $1)) }
      for (line, words) in complaints { complain(about: "\(path):\(line)", words, .fine) }
      return chosen
    } catch  where error.reason == .missing {
      return Configuration()
    } catch {
      complain(about: path, error.message, .fine)
      return Configuration()
    }
  }
}
