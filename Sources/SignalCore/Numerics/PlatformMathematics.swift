// The elementary functions (log, exp, sin, ...) come from the platform's C library. This one file
// knows its name on each platform; the modules that import SignalCore see the functions through it.
#if canImport(Darwin)
  @_exported public import Darwin
#elseif canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#endif
