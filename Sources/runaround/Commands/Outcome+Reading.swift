import JourneyCore
import JourneyStore

extension Outcome {
  /// The file that `name` stands for; what keeps it from being read becomes a complaint.
  mutating func read(_ name: String) -> Input? {
    do throws(FileFailure) {
      return try Input(name)
    } catch {
      complain(about: error)
      return nil
    }
  }

  /// The journey in `input`; what keeps it from being one becomes a complaint.
  mutating func document(in input: Input) -> Document? {
    do throws(ParseFailure) {
      let document = try Document(parsing: input.bytes)
      warn(about: document, in: input)
      return document
    } catch {
      complain(about: error, in: input)
      return nil
    }
  }

  /// Writes `bytes` to the file `path`, or makes them the result where that is `-`.
  ///
  /// None of `inputs` is written over, whatever the expectation.
  mutating func write(
    _ bytes: [UInt8], to path: String, expecting expectation: Save.Expectation, sparing inputs: [Input] = []
  ) {
    guard path != Input.standard else { return output += bytes }
    if let input = inputs.first(where: { $0.identity?.isFile(at: path) == true }) {
      let name = input.path == path ? "this" : "this is \(input.path), which"
      return complain(
        about: path, "\(name) is read here and would be lost; give --output another file", .badInput)
    }
    do throws(FileFailure) {
      tell(try Save.write(bytes, to: path, expecting: expectation).remarks, about: path)
    } catch {
      complain(about: error)
    }
  }
}
