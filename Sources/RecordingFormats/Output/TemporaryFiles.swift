import SignalCore
import Synchronization

/// The temporary files of writes in progress, so that a signal handler can remove them.
///
/// A process that is ended by a signal runs no `defer`. A program therefore installs a handler that
/// calls ``removeAllFromSignalHandler()``, which only reads atomics and calls `unlink`, both safe in
/// a handler. A nameless file (`O_TMPFILE`) would need no handler, but cannot replace an existing
/// file in one step and is missing from some file systems.
public enum TemporaryFiles {
  /// How many writes can be registered at the same time; further ones are written all the same.
  private static let capacity = 64
  private static let slots = Slots(capacity: capacity)

  /// Prepares the table; call once before a signal handler is installed.
  public static func prepare() {
    _ = slots
  }

  /// Removes the temporary files of all writes in progress; may be called in a signal handler.
  public static func removeAllFromSignalHandler() {
    slots.unlinkAll()
  }

  /// Registers a path until the write ends.
  ///
  /// - Parameter path: The path of a temporary file.
  /// - Returns: The slot to give back, or `nil` where the table is full.
  package static func register(_ path: String) -> Int? { slots.register(path) }

  /// Gives a slot back when its write has ended.
  ///
  /// - Parameter slot: What ``register(_:)`` returned.
  package static func unregister(_ slot: Int?) {
    if let slot { slots.unregister(slot) }
  }

  /// A fixed table of C strings: zero is a free slot, anything else the address of a path.
  ///
  /// Checked by hand: the atomics are never moved or freed, and a path is freed only by the one who
  /// took its address out of the table.
  @safe private final class Slots: @unchecked Sendable {
    private let addresses: UnsafeMutablePointer<Atomic<UInt>>
    private let capacity: Int

    init(capacity: Int) {
      self.capacity = capacity
      unsafe addresses = .allocate(capacity: capacity)
      for index in 0..<capacity {
        unsafe (addresses + index).initialize(to: Atomic<UInt>(0))
      }
    }

    func register(_ path: String) -> Int? {
      guard let copy = unsafe strdup(path) else { return nil }
      let address = UInt(bitPattern: copy)
      for index in 0..<capacity {
        let (taken, _) = unsafe addresses[index].compareExchange(
          expected: 0, desired: address, ordering: .acquiringAndReleasing)
        if taken { return index }
      }
      unsafe free(copy)
      return nil
    }

    func unregister(_ index: Int) {
      precondition((0..<capacity).contains(index), "the slot must come from the table")
      let address = unsafe addresses[index].exchange(0, ordering: .acquiringAndReleasing)
      unsafe free(UnsafeMutableRawPointer(bitPattern: address))
    }

    func unlinkAll() {
      for index in 0..<capacity {
        let address = unsafe addresses[index].load(ordering: .acquiring)
        if address != 0, let path = unsafe UnsafePointer<CChar>(bitPattern: address) {
          unsafe unlink(path)
        }
      }
    }
  }
}
