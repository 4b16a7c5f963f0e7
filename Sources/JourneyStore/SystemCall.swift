#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Makes a system call until no signal cuts it short, and throws what `errno` says of a failure.
@discardableResult
func system<Result: SignedInteger>(
  _ operation: FileFailure.Operation, _ call: () -> Result
) throws(FileFailure.Reason) -> Result {
  while true {
    let result = call()
    guard result == -1 else { return result }
    let code = errno
    switch code {
    case EINTR: continue
    case ENOENT, ENOTDIR: throw .missing
    default: throw .system(operation, code: code)
    }
  }
}
