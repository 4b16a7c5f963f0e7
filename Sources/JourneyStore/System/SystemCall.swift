#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a call to the system failed with: its `errno`.
package struct SystemError: Error, Hashable {
  /// The number that the system gives to it.
  package let code: Int32

  /// The failure that the system calls `code`.
  package init(code: Int32) { self.code = code }

  /// What the last call of this thread failed with.
  static var last: SystemError { SystemError(code: errno) }
}

/// Makes a call to the system until no signal cuts it short, and tells what it failed at.
@discardableResult
func system<Result>(
  _ operation: FileFailure.Operation, _ call: () throws(SystemError) -> Result
) throws(FileFailure.Reason) -> Result {
  while true {
    do throws(SystemError) {
      return try call()
    } catch {
      switch error.code {
      case EINTR: continue
      case ENOENT, ENOTDIR: throw .missing
      default: throw .system(operation, code: error.code)
      }
    }
  }
}
