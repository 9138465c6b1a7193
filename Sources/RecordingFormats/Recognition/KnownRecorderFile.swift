/// Binary files whose maker can be told, so that the sentence can say where the beats are.
enum KnownRecorderFile {
  /// How far into a file names are looked for.
  private static let depth = 1 << 16

  /// Returns what the file is, or `nil` where nothing more than its kind is known.
  static func sentence(for input: RecordingInput) -> String? {
    let bytes = input.bytes
    if bytes.starts(with: Array("SQLite format 3".utf8)) {
      guard input.fileExtension == "emdb" || names("LiveIBI", bytes) || names("SampledIBI", bytes)
      else { return nil }
      return "this is the database of HeartMath emWave, which keeps the beats of all its users and "
        + "is not read; export the inter-beat intervals of the session as text from emWave"
    }
    if bytes.starts(with: Array("MATLAB 5.0".utf8)) { return matlab("a MATLAB file") }
    if bytes.starts(with: [0x89, 0x48, 0x44, 0x46]) {
      return matlab("an HDF5 file, as MATLAB 7.3 writes it")
    }
    if bytes.starts(with: Array("MATLAB 7.3".utf8)) { return matlab("a MATLAB 7.3 file (HDF5)") }
    if bytes.starts(with: Array("Obj\u{1}".utf8)), names("systolicPeaks", bytes) {
      return "this is raw data of an Empatica EmbracePlus (Avro), which is not read; convert the "
        + "field systolicPeaks of all files of the session to text, and give the times of the beats"
    }
    if isAcqKnowledge(bytes) {
      return
        "this is an AcqKnowledge recording of BIOPAC (.acq), which holds sampled signals; find "
        + "the beats in AcqKnowledge and export the RR intervals as text"
    }
    guard input.fileExtension == "sdf" else { return nil }
    return "this is an .sdf file as Suunto and Firstbeat write them, which is not read; export the "
      + "RR intervals as text from the program that reads it, or take the FIT file of the watch"
  }

  private static func matlab(_ kind: String) -> String {
    "this is \(kind), which is not read; from Kubios, save the results as text (.txt or .csv) or "
      + "export the RR intervals, and from MATLAB, write the vector (in results of Kubios "
      + "Res.HRV.Data.RR) with writematrix"
  }

  /// AcqKnowledge starts with a zero word and its version, 30 to 200, in either byte order; the
  /// length of its first header follows, some hundreds to thousands of bytes.
  private static func isAcqKnowledge(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 256, bytes[0] == 0, bytes[1] == 0 else { return false }
    let littleEndian = bytes[3] == 0 && bytes[4] == 0 && bytes[5] == 0
    let bigEndian = bytes[2] == 0 && bytes[3] == 0 && bytes[4] == 0
    let version = littleEndian ? bytes[2] : bytes[5]
    let length = (6..<10).reduce(0) { sum, place in
      sum << 8 | Int(bytes[littleEndian ? 15 - place : place])
    }
    return (littleEndian || bigEndian) && (30...200).contains(version)
      && (200...100_000).contains(length)
  }

  private static func names(_ word: String, _ bytes: [UInt8]) -> Bool {
    let wanted = Array(word.utf8)
    let part = bytes.prefix(depth)
    guard part.count >= wanted.count else { return false }
    return (0...(part.count - wanted.count)).contains { start in
      part[start] == wanted[0] && part[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
