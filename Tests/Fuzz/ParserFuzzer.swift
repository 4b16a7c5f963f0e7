import JourneyCore

/// Gives libFuzzer's bytes to the parser, and holds what is read to the language's laws.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(ParseFailure) {
    let document = try Document(parsing: bytes)
    hold(document)
    _ = document.warnings.rendered(file: "fuzz", source: bytes)
    _ = Analysis(document.journey)
  } catch {
    precondition(!error.diagnostics.isEmpty, "a file that cannot be read has a problem")
    _ = error.rendered(file: "fuzz", source: bytes)
  }
  return 0
}

/// What was read is printed once and for all, and says the same afterwards.
private func hold(_ document: Document) {
  do throws(ParseFailure) {
    let printed = document.printed()
    let again = try Document(parsing: printed)
    precondition(again.journey == document.journey, "printing changes what a file says")
    precondition(again.printed() == printed, "printing twice is not printing once")
    let written = try Document(document.journey).journey
    precondition(written == document.journey, "a journey is not what its file says")
  } catch {
    preconditionFailure("what is printed cannot be read: \(error.rendered(file: "printed", source: []))")
  }
}
