#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension MemoryFiles.Effect {
  /// What a disk and a system can do to a program.
  static let all: [MemoryFiles.Effect] =
    [ENOSPC, EDQUOT, EIO, EROFS, EACCES, EXDEV, EMFILE, EINTR].map { .error($0) }
    + [.short, .powerCut(torn: false), .powerCut(torn: true)]

  var isPowerCut: Bool {
    switch self {
    case .error, .short: false
    case .powerCut: true
    }
  }

  /// Whether it can go on for ever: nobody waits for the end of signals.
  var canLast: Bool { self != .error(EINTR) && !isPowerCut }
}

/// Does `attempt` on a fresh disk with `effect` at its first call, then at its second, until it is over before that.
///
/// - Returns: what `attempt` found to be lost, with the call at which the fault was.
func losses(
  _ effect: MemoryFiles.Effect, lasts: Bool = false, plants: Set<MemoryFiles.Plant> = [],
  on disk: MemoryDisk, _ attempt: (MemoryFiles) -> [String]
) -> [String] {
  var losses: [String] = []
  for call in 1... {
    let files = MemoryFiles()
    (files.disk, files.plants) = (disk, plants)
    files.fault = MemoryFiles.Fault(effect: effect, call: call, lasts: lasts)
    losses += attempt(files).map { "\(effect) at call \(call): \($0)" }
    if files.openFiles > 0 { losses.append("\(effect) at call \(call): \(files.openFiles) files stay open") }
    if files.calls < call { break }
  }
  return losses
}
