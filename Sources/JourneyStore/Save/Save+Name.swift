#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Save {
  /// Gives the temporary file the target's name.
  ///
  /// - Returns: where the file is that stood there unexpectedly, nil where none did.
  func giveName(_ temporary: String) throws(FileFailure.Reason) -> String? {
    do throws(FileFailure.Reason) {
      guard target.existing != nil else {
        try move(temporary, .exclusively)
        return nil
      }
      try move(temporary, .exchanging)
      return keepConflict(temporary)
    } catch .system(.rename, EEXIST) {
      throw .exists
    } catch .system(.rename, EINVAL), .system(.rename, ENOSYS) {
      return try replacePlainly(temporary)
    }
  }

  /// Replaces the file where the file system cannot exchange two names: a last look is all that can be had.
  private func replacePlainly(_ temporary: String) throws(FileFailure.Reason) -> String? {
    let now = try SaveTarget(target.path, in: files)
    try now.check(target.existing == nil ? .absence : expectation)
    try move(temporary, .replacing)
    return nil
  }

  private func move(_ temporary: String, _ manner: MoveManner) throws(FileFailure.Reason) {
    try system(.rename) { () throws(SystemError) in try files.move(temporary, to: target.path, manner) }
  }

  /// Looks at the file that was swapped out, and keeps it where it is not known to be the one that was expected.
  private func keepConflict(_ displaced: String) -> String? {
    guard case .identity(let expected) = expectation else { return nil }
    if let status = try? files.found(named: displaced) {
      if FileIdentity(status).isSame(apartFromItsName: expected) { return nil }
    }
    let copy = target.freshName("conflict")
    do throws(FileFailure.Reason) {
      try system(.rename) { () throws(SystemError) in try files.move(displaced, to: copy, .exclusively) }
      return copy
    } catch {
      return displaced
    }
  }
}
