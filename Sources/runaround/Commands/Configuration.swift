import JourneyStore

/// What the user has chosen once for all, in `$XDG_CONFIG_HOME/runaround/config`: a line `key: value` for each choice.
struct Configuration: Hashable {
  /// Whether a journey is saved without being asked to: `autosave: yes|no`.
  var savesItself = true

  /// Where it is: `$XDG_CONFIG_HOME/runaround/config`, or `~/.config/runaround/config`; nil where there is no home.
  static func path(environment variable: (String) -> String?) -> String? {
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/runaround/config" }
    return variable("HOME").map { $0 + "/.config/runaround/config" }
  }

  /// Reads the lines of `text`; `complain` is told of what they say that nobody knows, with its line.
  init(_ text: String = "", complain: (Int, String) -> Void = { _, _ in }) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      switch words {
      case [""]: break
      case _ where words[0].hasPrefix("#"): break
      case ["autosave", "yes"]: savesItself = true
      case ["autosave", "no"]: savesItself = false
      default: complain(number + 1, "this is no choice; there is: autosave: yes|no")
      }
    }
  }
}

extension Outcome {
  /// Whether a journey is saved without being asked to, as the command line and the configuration say.
  mutating func savesItself(_ arguments: Arguments) -> Bool {
    guard !arguments.has(.noAutosave) else { return false }
    guard let path = Configuration.path(environment: { Environment[$0] }) else { return true }
    do throws(FileFailure) {
      let bytes = try StoredFile(reading: path).bytes
      var complaints: [(Int, String)] = []
      let chosen = Configuration(String(decoding: bytes, as: UTF8.self)) { complaints.append(($0, $1)) }
      for (line, words) in complaints { complain(about: "\(path):\(line)", words, .fine) }
      return chosen.savesItself
    } catch  where error.reason == .missing {
      return true
    } catch {
      complain(about: path, error.message, .fine)
      return true
    }
  }
}
