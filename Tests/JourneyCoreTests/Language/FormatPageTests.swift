import Foundation
import JourneyCore
import TestSupport
import Testing

/// `docs/format.md` shows every error; its examples are the pictures that the parser is held to.
@Suite struct FormatPageTests {
  @Test(arguments: FormatPage.examples.filter { $0.complaint != nil })
  func `An example of an error is complained about as the page says`(example: FormatPage.Example) {
    #expect(example.rendered == example.complaint)
  }

  @Test(arguments: FormatPage.examples.filter { $0.complaint == nil })
  func `An example of the language is a journey in canonical form`(example: FormatPage.Example) throws {
    let document = try readable(example.source)
    let lines = String(decoding: document.printed(), as: UTF8.self).split(separator: "\n")
    let written = example.source.split(separator: "\n")
    #expect(lines.filter { $0 != "format: 1" } == written.filter { $0 != "format: 1" })
  }

  @Test(arguments: HostileFile.allCases)
  func `The page has the message about bytes and limits`(file: HostileFile) throws {
    let kind = try #require(file.problems().first?.kind)
    let message = try #require(file.problems().first?.message)
    #expect(FormatPage.text.contains(message), "\(kind)")
  }

  @Test func `The page shows every kind of problem`() {
    let shown = FormatPage.examples.flatMap(\.problems) + HostileFile.allCases.flatMap { $0.problems() }
    #expect(Set(shown.map { number(of: $0.kind) }) == Set(0...40))
  }

  /// A number for each case, so that a new one cannot be forgotten.
  private func number(of kind: Diagnostic.Kind) -> Int {
    switch kind {
    case .fileTooLarge: 0
    case .notUTF8: 1
    case .invalidUTF8: 2
    case .controlCharacter: 3
    case .loneCarriageReturn: 4
    case .tooManyMarks: 5
    case .tabInIndentation: 6
    case .unevenIndentation: 7
    case .tooDeep: 8
    case .indentedMoment: 9
    case .missingColon: 10
    case .missingKey: 11
    case .unexpectedBlock(_, .outdent): 12
    case .unexpectedBlock(_, .emptyValue): 13
    case .unexpectedBlock(_, .oneContact): 14
    case .unknownKey: 15
    case .misplacedKey: 16
    case .keyAfterStages: 17
    case .repeatedKey: 18
    case .missingProperty: 19
    case .missingIdentifier: 20
    case .unexpectedIdentifier: 21
    case .badIdentifier: 22
    case .repeatedIdentifier: 23
    case .unknownReference: 24
    case .missingValue: 25
    case .valueTooLong: 26
    case .unknownWord: 27
    case .badNumber: 28
    case .badWaitingTime: 29
    case .badDate: 30
    case .badRating: 31
    case .badDistribution: 32
    case .unexpectedFigure: 33
    case .emptyListItem: 34
    case .laterFormat: 35
    case .tooManyTouchpoints: 36
    case .twoDestinations: 37
    case .unknownFlag: 38
    case .emptyFile: 39
    case .unresolvedMerge: 40
    }
  }
}

/// The page and its fenced examples.
enum FormatPage {
  /// A journey on the page, and what is said about it below.
  struct Example: CustomTestStringConvertible {
    let source: String
    let complaint: String?

    var testDescription: String { source }
    var problems: [Diagnostic] { HostileFile.problems(of: Array(source.utf8)) }

    var rendered: String {
      let bytes = Array(source.utf8)
      return problems.rendered(file: "a.journey", source: bytes)
    }
  }

  static let text = (try? ProjectFile.text("docs/format.md")) ?? ""

  static let examples: [Example] = {
    let parts = text.components(separatedBy: "```journey\n").dropFirst()
    return parts.compactMap { part in
      let pieces = part.components(separatedBy: "```\n")
      guard let source = pieces.first, pieces.count > 1 else { return nil }
      let complaint =
        pieces[1].hasPrefix("\n```text\n") ? String(pieces[1].dropFirst("\n```text\n".count)) : nil
      return Example(source: source, complaint: complaint)
    }
  }()
}
