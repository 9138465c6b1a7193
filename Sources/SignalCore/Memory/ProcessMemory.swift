#if canImport(Glibc)
  import CAllocator
#endif

/// What the process does with memory that was freed.
public enum ProcessMemory {
  /// Freed memory up to this much stays with the process.
  private static let keptBytes: Int32 = 256 << 20
  /// Blocks from this size on, the largest that glibc takes, are mapped one by one.
  private static let mappedBytes: Int32 = 32 << 20
  /// So much is asked of the system at a time.
  private static let steps: Int32 = 1 << 20

  /// Keeps freed memory for what comes next, for a program whose work is one analysis after another.
  ///
  /// Metrics of long recordings need arrays of some megabytes one after the other. glibc gives each
  /// back to the system as it is freed, and the system clears every page again when the next is
  /// touched. The most memory that is ever in use stays the same.
  ///
  /// Call it once, before the first analysis. It concerns the whole process, which is why no other
  /// function of this package calls it; without glibc it does nothing.
  public static func keepFreed() {
    #if canImport(Glibc)
      _ = mallopt(M_TRIM_THRESHOLD, keptBytes)
      _ = mallopt(M_MMAP_THRESHOLD, mappedBytes)
      _ = mallopt(M_TOP_PAD, steps)
    #endif
  }
}
