import JourneyCore
import Testing

@testable import JourneyScreens

/// The same flags are as many wherever they are counted; what is accepted is counted apart.
struct FlagCountTests {
  @Test(arguments: Sample.allCases)
  func `Title and list of flags count the same`(sample: Sample) throws {
    let analysis = try sample.analysis
    let counts = analysis.counts
    var app = try App(analysis: analysis, size: Size(columns: 120, rows: 40))
    let severe = counts[.severe] == 0 ? "" : ", \(counts[.severe]) severe"
    #expect(app.view().text.contains("\(counts.total) flags\(severe)"))
    app.press(.character("4"))
    #expect(app.view().text.contains("\(counts.total) flags"))
    app.press(.character("z"), .character("z"))
    #expect(app.view().text.contains("\(counts[.severe]) of \(counts.total): severe"))
  }

  @Test func `The private bank accepts one flag, and says so`() throws {
    let analysis = try Sample.privateBank.analysis
    #expect(analysis.counts.accepted == 1)
    var app = try App(analysis: analysis, size: Size(columns: 120, rows: 40))
    #expect(app.view().text.contains("39 flags, 17 severe · 1 accepted"))
    app.press(.character("4"))
    #expect(app.view().text.contains("39 flags · 1 accepted"))
  }

  @Test(arguments: Sample.allCases)
  func `The groups of the list add up to its heading`(sample: Sample) throws {
    var app = try App(sample.analysis)
    app.press(.character("4"))
    for _ in 1...2 {
      let list = try #require(try app.session.flagList)
      var sum = FindingCounts()
      for line in list.lines {
        switch line {
        case .flag(_, let counts), .moment(_, let counts): sum += counts
        case .finding: continue
        }
      }
      #expect(sum == list.analysis.counts)
      app.press(.tab)
    }
  }

  @Test(arguments: Sample.allCases)
  func `The list has the order of a tally`(sample: Sample) throws {
    let analysis = try sample.analysis
    let (list, tally) = (FlagList(Walk(analysis), at: nil), FlagTally(analysis.findings))
    let listed = list.lines.compactMap { if case .flag(let flag, _) = $0 { flag } else { nil } }
    #expect(listed.starts(with: tally.entries.map(\.flag)))
  }
}

extension Session {
  /// The list of flags, while it is shown.
  fileprivate var flagList: FlagList? {
    if case .flags(let list) = view { list } else { nil }
  }
}
