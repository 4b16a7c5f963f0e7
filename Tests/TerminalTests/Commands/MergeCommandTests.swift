import Foundation
import TestSupport
import Testing

/// `runaround merge`, alone and as git's merge driver.
@Suite struct MergeCommandTests {
  private static let base = "format: 1\njourney: A table\n\ntouchpoint sit: We sit down\n  feels: +1\n"
  private static let calm = base.replacing("+1", with: "+2")
  private static let angry = base.replacing("+1", with: "-2")
  private static let longer = base + "\ntouchpoint eat: We eat\n"

  private func files(_ base: String, _ ours: String, _ theirs: String) throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
      try directory.write(text, to: name)
    }
    return directory
  }

  @Test func `What does not conflict is written over ours`() throws {
    let directory = try files(Self.base, Self.calm, Self.longer)
    let run = try RunaroundProcess("merge", "base", "ours", "theirs", in: directory)
    #expect((run.status, run.output, run.complaints) == (0, "", ""))
    #expect(try directory.text(of: "ours") == Self.longer.replacing("+1", with: "+2"))
    #expect(try directory.names == ["base", "ours", "theirs"])
  }

  @Test func `A conflict is marked, named with its line, and the status is 1`() throws {
    let directory = try files(Self.base, Self.calm, Self.angry)
    let run = try RunaroundProcess("merge", "base", "ours", "theirs", "--name", "a.journey", in: directory)
    #expect((run.status, run.output) == (1, ""))
    #expect(
      run.complaints
        == "a.journey:6: conflict: both sides changed `feels` of `touchpoint sit`; ours stands, and theirs is kept beside it as x-theirs\n"
    )
    #expect(try directory.text(of: "ours") == Self.calm + "  x-theirs: changed\n    feels: -2\n")
    let check = try RunaroundProcess("check", "ours", in: directory)
    #expect(check.status == 1)
    #expect(check.complaints.hasPrefix("ours:6:3: warning: a merge left this for you to decide\n"))
    #expect(try RunaroundProcess("check", "--fail-on", "never", "ours", in: directory).status == 0)
  }

  @Test func `The result goes where -o says, and ours is left alone`() throws {
    let directory = try files(Self.base, Self.calm, Self.longer)
    let printed = try RunaroundProcess("merge", "base", "ours", "theirs", "-o", "-", in: directory)
    #expect((printed.status, printed.output) == (0, Self.longer.replacing("+1", with: "+2")))
    #expect(try RunaroundProcess("merge", "base", "ours", "theirs", "-o", "new", in: directory).status == 0)
    #expect(try directory.text(of: "new") == printed.output)
    let again = try RunaroundProcess("merge", "base", "ours", "theirs", "-o", "new", in: directory)
    #expect(again.status == 2)
    #expect(again.complaints.hasPrefix("new: error: this file is there already"))
    #expect(try directory.text(of: "ours") == Self.calm)
  }

  @Test(arguments: ["base", "ours", "theirs"])
  func `A version that cannot be read is named, and ours is left alone`(name: String) throws {
    let directory = try files(Self.base, Self.calm, Self.longer)
    try directory.write("jurney: A table\n", to: name)
    let before = try directory.text(of: "ours")
    let run = try RunaroundProcess("merge", "base", "ours", "theirs", in: directory)
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix("\(name):1:1: error: the journey has no `jurney`"))
    #expect(try directory.text(of: "ours") == before)
    let named = try RunaroundProcess("merge", "base", "ours", "theirs", "--name", "a.journey", in: directory)
    let called = ["base": "base of a.journey", "ours": "a.journey", "theirs": "theirs of a.journey"]
    #expect(named.complaints.hasPrefix("\(called[name] ?? ""):1:1: error:"))
  }

  @Test func `An empty base is none`() throws {
    let directory = try files("", Self.calm, Self.longer)
    #expect(try RunaroundProcess("merge", "base", "ours", "theirs", in: directory).status == 1)
    #expect(try directory.text(of: "ours").contains("  x-theirs: changed\n    feels: +1\n"))
  }

  @Test func `What would be beyond a limit of the language leaves ours alone`() throws {
    let stairs = (0..<20).map { String(repeating: " ", count: 4 + $0) + "step\n" }.joined()
    let told = { (text: String) in Self.base + "  story:\n\(text)" }
    let directory = try files(told("    once\n"), told("    twice\n"), told(stairs))
    let run = try RunaroundProcess("merge", "base", "ours", "theirs", in: directory)
    let complaint = "ours: error: the merged file cannot be: more than 16 levels of indentation\n"
    #expect((run.status, run.complaints) == (2, complaint))
    #expect(try directory.text(of: "ours") == told("    twice\n"))
  }

  // MARK: git

  /// A repository with the driver of `docs/merging.md`, and two branches that changed `a.journey`.
  private func repository(_ ours: String, _ theirs: String) throws -> TemporaryDirectory {
    let directory = try files(Self.base, ours, theirs)
    let set = try RunaroundProcess(
      shell: """
        set -e
        export HOME=$PWD GIT_CONFIG_NOSYSTEM=1
        git init -q -b main
        git config user.name Ana && git config user.email ana@example.org
        git config merge.journey.name "a journey's properties, one by one"
        git config merge.journey.driver "$runaround merge %O %A %B --name %P"
        echo '*.journey merge=journey' > .gitattributes
        commit() { cp "$1" a.journey && git add a.journey .gitattributes && git commit -qm "$1"; }
        commit base
        git checkout -qb side && commit theirs
        git checkout -q main && commit ours
        """, in: directory)
    try #require(set.status == 0, "\(set.complaints)")
    return directory
  }

  private func git(_ command: String, in directory: TemporaryDirectory) throws -> RunaroundProcess {
    try RunaroundProcess(shell: "export HOME=$PWD GIT_CONFIG_NOSYSTEM=1; git \(command)", in: directory)
  }

  @Test func `git merges what different people changed in one line's neighbourhood`() throws {
    let directory = try repository(Self.calm, Self.longer.replacing("We sit", with: "We both sit"))
    let run = try git("merge -q side", in: directory)
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    let merged = try directory.text(of: "a.journey")
    #expect(merged == Self.longer.replacing("We sit", with: "We both sit").replacing("+1", with: "+2"))
    #expect(try git("status --porcelain --untracked-files=no", in: directory).output == "")
  }

  @Test func `git stops at a conflict, in a file that can still be walked`() throws {
    let directory = try repository(Self.calm, Self.angry)
    let run = try git("merge side", in: directory)
    #expect(run.status == 1)
    #expect(run.output.contains("CONFLICT (content): Merge conflict in a.journey"))
    #expect((run.output + run.complaints).contains("a.journey:6: conflict: both sides changed `feels`"))
    #expect(try directory.text(of: "a.journey") == Self.calm + "  x-theirs: changed\n    feels: -2\n")
    #expect(try git("status --porcelain --untracked-files=no", in: directory).output == "UU a.journey\n")
  }

  @Test func `git leaves ours where a version cannot be read`() throws {
    let directory = try repository(Self.calm, "no journey\n")
    let run = try git("merge side", in: directory)
    #expect(run.status == 1)
    #expect((run.output + run.complaints).contains("theirs of a.journey:1:1: error:"))
    #expect(try directory.text(of: "a.journey") == Self.calm)
    #expect(try git("status --porcelain --untracked-files=no", in: directory).output == "UU a.journey\n")
  }
}
