import AutonomicSim

/// How many processors there are to work with.
enum ProcessorCount {
  /// The processors that are online, at least 1.
  static var online: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
