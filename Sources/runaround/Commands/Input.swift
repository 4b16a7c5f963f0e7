import JourneyCore
import JourneyStore

/// A file that a command works on, or standard input where its name is `-`.
struct Input {
  /// The name that stands for standard input, and for standard output where something is written.
  static let standard = "-"

  /// The name to tell people.
  let path: String
  let bytes: [UInt8]
  /// Which file it was; nil for standard input.
  let identity: FileIdentity?

  /// Reads the file that `name` stands for.
  init(_ name: String) throws(FileFailure) {
    if name == Self.standard {
      (path, bytes, identity) = ("standard input", try StandardStream.input.readAll(), nil)
    } else {
      let file = try StoredFile(reading: name)
      (path, bytes, identity) = (name, file.bytes, file.identity)
    }
  }

  /// The files that the operands of a command stand for, directories searched: each once, by their names' bytes.
  ///
  /// What cannot be searched goes to `outcome`.
  static func paths(_ operands: [String], complainingTo outcome: inout Outcome) -> [String] {
    let (paths, failures) = search(operands)
    for failure in failures { outcome.complain(about: failure) }
    return paths
  }

  /// The files that the operands stand for, and why others stand for none.
  static func search(_ operands: [String]) -> (paths: [String], failures: [FileFailure]) {
    var paths: Set<String> = []
    var failures: [FileFailure] = []
    for operand in operands {
      do throws(FileFailure) {
        let found = operand == standard ? [operand] : try JourneyFinder.files(at: operand)
        paths.formUnion(found)
        guard !found.isEmpty else { throw FileFailure(path: operand, reason: .noJourneys) }
      } catch {
        failures.append(error)
      }
    }
    return (paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, failures)
  }
}

extension Input {
  /// A sample as if it were a file here.
  init(_ sample: Sample) {
    self.init(path: "\(sample.rawValue)\(JourneyFinder.suffix)", bytes: sample.bytes, identity: nil)
  }

  /// What was read elsewhere.
  init(path: String, bytes: [UInt8], identity: FileIdentity?) {
    (self.path, self.bytes, self.identity) = (path, bytes, identity)
  }
}
