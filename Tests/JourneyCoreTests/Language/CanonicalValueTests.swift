import Testing

@testable import JourneyCore

@Suite struct CanonicalValueTests {
  @Test(arguments: [
    ("-3:2 -1:4 0:9 +1:20 +3:100", nil), ("0:9 +1:2", nil), ("-1:2", nil), ("+2", nil), ("0:12", nil),
    ("-1:1", "-1"), ("0:1", "0"), ("1:2 2:3", "+1:2 +2:3"), ("+1:2 -1:2", "-1:2 +1:2"),
    ("-1:2  0:3", "-1:2 0:3"), ("-1:02 0:3", "-1:2 0:3"), ("+0:2 +1:3", "0:2 +1:3"),
    ("-0:2 +1:3", "0:2 +1:3"),
    ("-1:2\t0:3", "-1:2 0:3"),
  ]) func `A distribution has one spelling`(written: String, spelled: String?) {
    #expect(Self.canonical(written) == spelled ?? written)
  }

  @Test(arguments: [
    "-1:2 -1:3", "0:2 0:3", "+4:1 +5:2", "-1:2 0:", "-1:2 0:0", "-1:2 :3", "-1:2 0:3x", "-1:2 0:3 ",
    "~1:2 0:3",
    "-1:2 0:99999999999999999999", "-1", ":", "-:1 0:2", "",
  ]) func `What is no distribution stays as it is written, or as it is read`(written: String) {
    let read = Distribution(written: Array(written.utf8))?.written
    #expect(Self.canonical(written) == read ?? written)
  }

  private static func canonical(_ written: String) -> String {
    let form = Vocabulary.of(.touchpoint).entries.first { $0.form.value == .distribution }?.form
    guard let form else { return "" }
    return String(decoding: CanonicalValue.of(Array(written.utf8)[...], as: form), as: UTF8.self)
  }
}
