#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LockHolder {
  /// Who has it and since when, as in “open with ana on tulip since 10:02”; with the date where that was not in the
  /// last twelve hours.
  package func message(now: Int) -> String {
    "open with \(user) on \(host) since \(time(since, (0..<43_200).contains(now - since) ? "%H:%M" : "%F %H:%M"))"
  }
}

/// The moment `seconds` after 1970 began, where the clock on the wall shows it as `format` says.
private func time(_ seconds: Int, _ format: String) -> String {
  var (moment, parts) = (time_t(seconds), tm())
  guard localtime_r(&moment, &parts) != nil else { return "long ago" }
  return String(unsafeUninitializedCapacity: 64) { buffer in
    buffer.withMemoryRebound(to: CChar.self) { text in
      text.baseAddress.map { strftime($0, text.count, format, &parts) } ?? 0
    }
  }
}
