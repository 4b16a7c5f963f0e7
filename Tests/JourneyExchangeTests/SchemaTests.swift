import Foundation
import JourneyCore
import TestSupport
import Testing

@testable import JourneyExchange

/// What the program writes is what `docs/*.schema.json` promises; Python's jsonschema is the judge.
@Suite struct SchemaTests {
  @Test func `The JSON export validates for many journeys`() throws {
    let texts = try (0..<40 as Range<UInt64>).map { seed in
      var writer = MessyWriter(seed: seed)
      let text = writer.mess(
        up: String(decoding: try Document(JourneyGenerator.journey(seed: seed)).printed(), as: UTF8.self))
      let document = try Document(parsing: Array(text.utf8))
      return JSONWriter.text(JSONExport(document, Analysis(document.journey), path: "a.journey"))
    }
    let complaints = try Schema.complaints(about: texts, schema: "journey.schema.json")
    #expect(complaints == "")
  }

  @Test func `The findings of a check validate, with every kind of problem`() throws {
    let files = try (0..<40 as Range<UInt64>).map { seed in
      let document = try Document(JourneyGenerator.journey(seed: seed))
      return CheckReport.File(
        path: "\(seed).journey", outcome: .analysed(document, Analysis(document.journey)))
    }
    let bad: [CheckReport.File] = [
      .init(path: "absent.journey", outcome: .unreadable("there is no such file")),
      .init(
        path: "bad.journey", outcome: .rejected(try #require(ParseFailure.of("journey: a\nstages: b\n")))),
    ]
    let text = JSONWriter.text(CheckReport(files: files + bad))
    let complaints = try Schema.complaints(about: [text], schema: "check.schema.json")
    #expect(complaints == "")
  }

  @Test func `What both schemas define they define alike`() throws {
    let export = try Schema.definitions("journey.schema.json")
    let check = try Schema.definitions("check.schema.json")
    let shared = Set(export.keys).intersection(check.keys)
    #expect(shared.count >= 7)
    for name in shared { #expect(export[name]?.isEqual(check[name]) == true, "\(name)") }
  }

  @Test func `Python's own reader takes the JSON of the most hostile journey`() throws {
    let document = try Document(parsing: Array(ProjectFile.text("Tests/Fixtures/hostile.journey").utf8))
    let text = JSONWriter.text(JSONExport(document, Analysis(document.journey), path: "a.journey"))
    let directory = try TemporaryDirectory()
    let path = try directory.write(String(decoding: text, as: UTF8.self), to: "hostile.json")
    let result = try Schema.run("python3", ["-m", "json.tool", path])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{"))
    #expect(try Schema.complaints(about: [text], schema: "journey.schema.json") == "")
  }

  @Test func `A text that is not as promised is found out`() throws {
    #expect(try Schema.complaints(about: [Array("{}".utf8)], schema: "journey.schema.json") != "")
  }
}

extension ParseFailure {
  /// What keeps `text` from being a journey; nil where nothing does.
  static func of(_ text: String) -> ParseFailure? {
    do throws(ParseFailure) {
      _ = try Document(parsing: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}

/// The schemas of the documentation.
private enum Schema {
  private static let script = """
    import json, sys
    import jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        for error in list(validator.iter_errors(json.load(open(path))))[:5]:
            print(path, error.json_path, error.message[:300])
    """

  /// What the validator says of `texts`; nothing where all are as the schema says.
  static func complaints(about texts: [[UInt8]], schema: String) throws -> String {
    let directory = try TemporaryDirectory()
    let paths = try texts.enumerated().map { number, text in
      try directory.write(String(decoding: text, as: UTF8.self), to: "\(number).json")
    }
    let python = try interpreter()
    let result = try Self.run(python, ["-c", script, url(schema).path] + paths)
    return result.output + (result.status == 0 ? "" : "exit status \(result.status)")
  }

  static func definitions(_ schema: String) throws -> [String: NSDictionary] {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url(schema)))
    return try #require((object as? [String: Any])?["$defs"] as? [String: NSDictionary])
  }

  private static func url(_ schema: String) -> URL {
    ProjectFile.url("docs/\(schema)")
  }

  /// A Python that has jsonschema: the first on the path, or the system's, for which packages are installed.
  private static func interpreter() throws -> String {
    let found = try ["python3", "/usr/bin/python3"].first {
      try run($0, ["-c", "import jsonschema"]).status == 0
    }
    return try #require(found, "no Python has jsonschema; “make test” installs it")
  }

  static func run(_ program: String, _ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
