import AutonomicSim

/// What stands at a path where a folder is wanted.
enum FolderContents {
  case missing
  case empty
  case filled
  case notAFolder
  case unreadable(String)

  static func of(_ path: String) -> FolderContents {
    guard let folder = unsafe opendir(path) else {
      switch errno {
      case ENOENT: return .missing
      case ENOTDIR: return .notAFolder
      default: return .unreadable(SystemErrorText.of(errno))
      }
    }
    defer { unsafe closedir(folder) }
    // Every folder names itself and its parent; a third name is content.
    var names = 0
    while unsafe readdir(folder) != nil, names < 3 { names += 1 }
    return names > 2 ? .filled : .empty
  }
}
