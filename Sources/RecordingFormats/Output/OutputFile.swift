import SignalCore
import Synchronization

/// Files written whole or not at all.
public enum OutputFile {
  /// Writes bytes to a file in one step.
  ///
  /// A temporary file in the same folder is written, flushed to the disk and renamed; a failure
  /// removes it and leaves an existing file as it was. A symbolic link is followed, the permissions
  /// of an existing file are kept. Pipes and devices are written directly.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - path: The path of the file; `-` means standard output.
  /// - Throws: ``RecordingError`` with the code `outputRefused`, `isDirectory`, `noSpace`,
  ///   `closedPipe` or `writeFailed`.
  /// - Complexity: O(n).
  public static func write(_ bytes: [UInt8], to path: String) throws(RecordingError) {
    guard path != "-" else {
      try writeAll(bytes, to: 1, fileName: "standard output")
      return
    }
    let fileName = FileContents.fileName(ofPath: path)
    var status = stat()
    var mode: mode_t?
    if unsafe stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        throw RecordingError(
          .isDirectory, "this is a folder; give the name of a file in it", fileName: fileName)
      case S_IFREG: mode = status.st_mode & 0o7777
      default:
        try writeDirectly(bytes, path, fileName)
        return
      }
    }
    try replace(resolved(path), with: bytes, mode: mode, fileName: fileName)
  }

  private static func writeDirectly(
    _ bytes: [UInt8], _ path: String, _ fileName: String
  ) throws(RecordingError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, fileName) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, fileName: fileName)
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t?, fileName: String
  ) throws(RecordingError) {
    let folder = folder(of: path)
    let (descriptor, temporary, slot) = try createTemporary(in: folder, fileName)
    var isOpen = true
    var isRenamed = false
    defer {
      if isOpen { close(descriptor) }
      if !isRenamed { unsafe unlink(temporary) }
      TemporaryFiles.unregister(slot)
    }
    try writeAll(bytes, to: descriptor, fileName: fileName)
    if let mode { fchmod(descriptor, mode) }
    // Some file systems do not know fsync and say so; the data is then as safe as it can be.
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw failure(errno, fileName) }
    isOpen = false
    // Network file systems report a full disk only here.
    guard close(descriptor) == 0 else { throw failure(errno, fileName) }
    guard unsafe rename(temporary, path) == 0 else { throw failure(errno, fileName) }
    isRenamed = true
    flushFolder(folder)
  }

  /// Creates a new file with a name of its own, registered before it exists.
  private static func createTemporary(
    in folder: String, _ fileName: String
  ) throws(RecordingError) -> (descriptor: Int32, path: String, slot: Int?) {
    for _ in 0..<1000 {
      let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
      let path = "\(folder)/.hrv-tool-\(getpid())-\(number).tmp"
      let slot = TemporaryFiles.register(path)
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, path, slot) }
      let number2 = errno
      TemporaryFiles.unregister(slot)
      guard number2 == EEXIST else { throw failure(number2, fileName) }
    }
    throw failure(EEXIST, fileName)
  }

  private static let counter = Atomic<Int>(0)

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, fileName: String
  ) throws(RecordingError) {
    var failed: Int32 = 0
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let piece = min(buffer.count - offset, 1 << 30)
        // offset < count, so the address lies in the buffer.
        let written = unsafe SignalCore.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), piece)
        if written >= 0 {
          offset += written
        } else if errno != EINTR {
          failed = errno
          return
        }
      }
    }
    guard failed == 0 else { throw failure(failed, fileName) }
  }

  /// Makes the new name survive a crash of the machine; nothing depends on it otherwise.
  private static func flushFolder(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The file a symbolic link leads to, so that the link stays a link.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func failure(_ number: Int32, _ fileName: String) -> RecordingError {
    switch number {
    case ENOENT, ENOTDIR:
      RecordingError(
        .outputRefused, "the folder of the output does not exist; create it first",
        fileName: fileName)
    case EACCES, EPERM, EROFS:
      RecordingError(
        .outputRefused,
        "the output may not be written there (\(SystemErrorText.of(number))); choose another "
          + "folder",
        fileName: fileName)
    case ENOSPC, EDQUOT, EFBIG:
      RecordingError(
        .noSpace,
        "the disk is full (\(SystemErrorText.of(number))); free some space and write again",
        fileName: fileName)
    case EPIPE:
      RecordingError(.closedPipe, "the reader of the output went away", fileName: fileName)
    default:
      RecordingError(
        .writeFailed,
        "the output could not be written (\(SystemErrorText.of(number))); choose another folder "
          + "or disk",
        fileName: fileName)
    }
  }
}
