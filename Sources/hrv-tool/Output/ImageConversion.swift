import AutonomicSim

/// Pictures of charts by librsvg's `rsvg-convert`.
enum ImageConversion {
  /// What became of a picture.
  enum Outcome: Equatable {
    case done
    /// The program is not on the path.
    case programMissing
    /// The program ended with a status other than 0.
    case failed(Int32)
  }

  /// Twice the pixels of a screen, for print.
  private static let zoom = "2"

  /// Makes a PNG file of an SVG file, whole or not at all.
  ///
  /// - Parameters:
  ///   - source: The path of the SVG file.
  ///   - target: The path of the PNG file, in a folder that can be written into.
  /// - Returns: What became of it.
  static func png(fromSVG source: String, to target: String) -> Outcome {
    let temporary = target + ".tmp"
    let slot = TemporaryFiles.register(temporary)
    defer {
      unsafe unlink(temporary)
      TemporaryFiles.unregister(slot)
    }
    let status = run(["rsvg-convert", "--zoom", zoom, "--output", temporary, source])
    guard status == 0 else { return status == 127 ? .programMissing : .failed(status) }
    return unsafe rename(temporary, target) == 0 ? .done : .failed(errno)
  }

  /// Runs a program of the path to its end; 127 stands for one that is not there, as in a shell.
  private static func run(_ arguments: [String]) -> Int32 {
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { word in unsafe free(word) } }
    var process = pid_t()
    guard let program = unsafe words[0],
      unsafe posix_spawnp(&process, program, nil, nil, &words, environ) == 0
    else { return 127 }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    // The exit status is the second byte, a signal the seven lowest bits.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
