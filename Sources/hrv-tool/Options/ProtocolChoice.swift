import ArgumentParser
import AutonomicSim

/// Which protocol a command line names: a built-in one, or a file.
enum ProtocolChoice {
  case builtIn(BuiltInProtocol)
  case file(String)

  /// Tells names from paths; a path holds a `/` or ends like a protocol file.
  ///
  /// - Throws: `ValidationError` for a name that no protocol has.
  init(_ text: String) throws {
    if text.contains("/") || [".yaml", ".yml", ".json"].contains(where: text.hasSuffix) {
      self = .file(text)
    } else if let builtIn = BuiltInProtocol(rawValue: text) {
      self = .builtIn(builtIn)
    } else {
      throw ValidationError(UnknownProtocol.sentence(text))
    }
  }

  /// The protocol; a file is read now.
  func read() throws(ToolFailure) -> SessionProtocol {
    switch self {
    case .builtIn(let builtIn): return builtIn.definition
    case .file(let path):
      do {
        // A byte beyond the limit is enough to refuse the file in its own words.
        return try ProtocolFile.read(
          bytes: FileContents.read(path: path, limitBytes: ProtocolLimits.bytes + 1))
      } catch var error as ProtocolFileError {
        error.fileName = path
        throw .input(error.description)
      } catch let error as RecordingError {
        throw .input("\(path): \(Self.sentence(error))")
      } catch {
        throw .input("\(path): the file cannot be read")
      }
    }
  }

  /// The name and the SHA-256 of a protocol file; `nil` for a built-in protocol.
  func fileHash() throws(ToolFailure) -> (name: String, sha256: String)? {
    guard case .file(let path) = self else { return nil }
    do {
      let bytes = try FileContents.read(path: path, limitBytes: ProtocolLimits.bytes + 1)
      return (path, ContentHash.sha256(bytes))
    } catch {
      throw .input("\(path): the file cannot be read")
    }
  }

  /// What is wrong with the file, in the words of a protocol where those of a recording mislead.
  private static func sentence(_ error: RecordingError) -> String {
    switch error.code {
    case .empty:
      "the file is empty; 'hrv-tool protocols swedish --format yaml' writes one to start from"
    case .isDirectory: "this is a folder; give a protocol file"
    default: error.message
    }
  }
}
