import MemoryMeter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The target that the environment names; `list` prints all names.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  if name == "list" {
    for name in FuzzTarget.names { print(name) }
    exit(0)
  }
  guard let target = FuzzTarget(name: name) else {
    print("FUZZ_TARGET is '\(name)'; give one of: \(FuzzTarget.names.joined(separator: " "))")
    exit(64)
  }
  return target
}()

/// Called once before the first input.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _: UnsafeMutablePointer<CInt>, _: UnsafeMutablePointer<UnsafeMutablePointer<CChar>>
) -> CInt {
  _ = target
  memory_meter_install()
  return 0
}

/// Called for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
