import JourneyCore
import JourneyStore

extension Outcome {
  /// The file that `name` stands for; what keeps it from being read becomes a complaint.
  mutating func read(_ name: String, as purpose: FileFailure.Purpose = .journey) -> Input? {
    do throws(FileFailure) {
      return try Input(name)
    } catch {
      complain(about: error, as: purpose)
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
    guard spares(inputs, path) else { return }
    do throws(FileFailure) {
      tell(try Save.write(bytes, to: path, expecting: expectation).remarks, about: path)
    } catch {
      complain(about: error, as: .target)
    }
  }

  /// Writes `text` to the file `path` while it is made, or makes it the result where that is `-`.
  mutating func write(
    _ text: any TextOutputStreamable, to path: String, expecting expectation: Save.Expectation
  ) {
    guard path != Input.standard else { return output += text.utf8Bytes }
    do throws(FileFailure) {
      tell(try Save.write(text, to: path, expecting: expectation).remarks, about: path)
    } catch {
      complain(about: error, as: .target)
    }
  }

  /// Whether the file `path` can be written, as far as that can be known before; what is in the way becomes a
  /// complaint.
  mutating func canWrite(
    to path: String, expecting expectation: Save.Expectation, sparing inputs: [Input]
  ) -> Bool {
    guard path != Input.standard else { return true }
    guard spares(inputs, path) else { return false }
    do throws(FileFailure) {
      try Save.check(path, expecting: expectation)
      return true
    } catch {
      complain(about: error, as: .target)
      return false
    }
  }

  /// Whether `path` is none of `inputs`, which would be lost; else that becomes a complaint.
  private mutating func spares(_ inputs: [Input], _ path: String) -> Bool {
    guard let input = inputs.first(where: { $0.identity?.isFile(at: path) == true }) else { return true }
    let name = input.path == path ? "this" : "this is \(input.path), which"
    complain(about: path, "\(name) is read here and would be lost; give --output another file", .badInput)
    return false
  }
}
