import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Runs `arguments`, found on the path, and returns its standard output.
///
/// Foundation's `Process` waits until every heir of its descriptors is gone; a tmux server never is.
@discardableResult
func spawn(_ arguments: [String]) throws -> String {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
  let output = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
  let child: pid_t
  do {
    defer { close(ends[1]) }
    child = try start(arguments, output: ends[1])
  }
  // The server that tmux leaves behind has closed the pipe: its standard output is /dev/null.
  let data = try output.readToEnd() ?? Data()
  var status: Int32 = 0
  while waitpid(child, &status, 0) == -1, errno == EINTR {}
  return String(decoding: data, as: UTF8.self)
}

private func start(_ arguments: [String], output: Int32) throws -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  // The test runner's threads block signals, and a terminal must hear them.
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, output, 1)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  // Tests run in parallel, and their descriptors are none of this child's business.
  for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
  var child = pid_t()
  var words = arguments.map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  let code = posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ)
  guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
  return child
}
