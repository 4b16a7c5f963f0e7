#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Who edits a document.
package struct LockHolder: Hashable, Sendable {
  /// The most bytes of a lock file that are read.
  static let maximumSize = 4096

  /// The name of the user.
  package let user: String
  /// The name of the machine.
  package let host: String
  /// The number of the process there.
  package let process: Int
  /// Since when, in seconds since 1970.
  package let since: Int

  /// Somebody, as a lock file would tell it.
  package init(user: String, host: String, process: Int, since: Int) {
    (self.user, self.host, self.process, self.since) = (user, host, process, since)
  }

  /// This process, since now.
  package static var current: LockHolder {
    LockHolder(user: currentUser, host: currentHost, process: Int(getpid()), since: time(nil))
  }

  private static var currentUser: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return "\(geteuid())" }
    return String(cString: name)
  }

  private static var currentHost: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "localhost" }
  }
}

extension LockHolder {
  /// What the lock file holds: a line for each of the four.
  var text: String {
    """
    user \(user)
    host \(host)
    process \(process)
    since \(since)

    """
  }

  /// Reads what another process wrote; nil where that is not all there.
  init?(text: String) {
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard let user = values["user"], let host = values["host"],
      let process = values["process"].flatMap({ Int($0) }), let since = values["since"].flatMap({ Int($0) })
    else { return nil }
    self.init(user: String(user), host: String(host), process: process, since: since)
  }
}
