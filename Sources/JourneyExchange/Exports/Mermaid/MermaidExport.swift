package import JourneyCore

/// The main route as a `journey` diagram of Mermaid: stages, moments, feelings, and who meets whom.
package struct MermaidExport: TextOutputStreamable {
  /// What begins the comment that says who travels, which a diagram has no word for.
  static let customerComment: StaticString = "%% customer:"

  private let analysis: Analysis

  /// The diagram of what was analysed.
  package init(_ analysis: Analysis) { self.analysis = analysis }

  private var journey: Journey { analysis.journey }

  /// Writes the whole diagram.
  package func write(to target: inout some TextOutputStream) {
    target.write("journey\n")
    MermaidHead(journey).write(to: &target)
    target.write("    \(Self.customerComment) \(MermaidText.item(journey.travellerName))\n")
    var stage = -1
    for number in 0..<analysis.index.mainCount {
      writeStages(to: analysis.index.stages[number], from: &stage, &target)
      writeTask(number, &target)
    }
    writeStages(to: journey.stages.indices.last, from: &stage, &target)
    for detour in journey.detours {
      target.write("    %% Another way is not drawn: \(MermaidText.line(detour.condition))\n")
    }
  }

  /// Opens the stages behind `current` as far as `last`.
  private func writeStages(to last: Int?, from current: inout Int, _ target: inout some TextOutputStream) {
    while current < last ?? -1 {
      current += 1
      target.write("    section \(MermaidText.line(journey.stages[current].title))\n")
    }
  }

  private func writeTask(_ number: Int, _ target: inout some TextOutputStream) {
    let touchpoint = analysis.index.touchpoints[number]
    let contacts = analysis.index.encounterContacts[number].map { journey.contacts[$0].name }
    let actors = ([journey.travellerName] + contacts).unique.map(MermaidText.item)
    let score = touchpoint.feels.map { MermaidScore.written(of: $0) + " " } ?? ""
    target.write(
      "        \(MermaidText.name(touchpoint.title)) : \(score): \(actors.joined(separator: ", "))\n")
  }
}

/// The title and the story, as both diagrams begin.
struct MermaidHead {
  private let journey: Journey

  /// The head of `journey`.
  init(_ journey: Journey) { self.journey = journey }

  /// Writes the lines.
  func write(to target: inout some TextOutputStream) {
    let title = MermaidText.line(journey.title)
    target.write("    title \(title)\n    accTitle: \(title)\n")
    guard let story = journey.story else { return }
    target.write("    accDescr {\n")
    for line in story.split(separator: "\n", omittingEmptySubsequences: false) {
      target.write(Self.storyLine(line))
    }
    target.write("    }\n")
  }

  /// A line of the story, its indentation as it is.
  private static func storyLine(_ line: Substring) -> String {
    let words = line.drop { $0 == " " }
    guard !words.isEmpty else { return "\n" }
    let indentation = String(repeating: " ", count: line.count - words.count)
    return "        \(indentation)\(MermaidText.line(String(words)))\n"
  }
}

extension Journey {
  /// The customer's name as a name of a diagram: never empty.
  var travellerName: String {
    let name = customerName.unicodeScalars.trimmed { $0 == " " }
    return name.isEmpty ? customer ?? "the customer" : String(name)
  }
}
