import AutonomicSim

/// The command line of a run with the settings of a project file put in.
struct ProjectDefaults {
  /// The words to parse: settings stand before what the user wrote.
  let arguments: [String]
  /// What was taken from a file; `nil` where there is none.
  let use: ProjectFileUse?
  /// The options that were put in, for messages.
  private let added: [String]

  /// The command line of the run that is going on.
  @TaskLocal static var current: ProjectDefaults?

  /// What the run that is going on took from a file.
  static var inUse: ProjectFileUse? { current?.use }

  /// The settings a command takes; what is of no use to it is passed over.
  private static func keys(of command: String) -> [String]? {
    let reading = ["input_format", "unit", "tick_rate", "interval_rule"]
    let analysis = ["preset", "correct", "detrend", "spectrum", "metrics"]
    return switch command {
    case "analyze", "analyse": ProjectFile.keys
    case "compare": reading + analysis + ["window", "format"]
    case "inspect": reading + ["format"]
    case "convert": reading
    default: nil
    }
  }

  /// Looks for a project file and puts its settings in.
  ///
  /// Where there is no file this costs one question to the file system.
  ///
  /// - Parameter arguments: What follows the name of the program.
  /// - Throws: ``ToolFailure`` for a file that cannot be read or holds what has no meaning.
  init(_ arguments: [String]) throws(ToolFailure) {
    let options = arguments.prefix { $0 != "--" }
    guard let command = arguments.first, let keys = Self.keys(of: command),
      !options.contains(where: ["--no-config", "--help", "-h", "--version"].contains),
      let path = Self.path(in: options)
    else {
      self.arguments = arguments
      use = nil
      added = []
      return
    }
    let settings = try Self.read(path).settings.filter { setting in
      keys.contains(setting.key) && !Self.isGiven(setting, in: options)
    }
    added = settings.compactMap(Self.words).flatMap(\.self)
    use = settings.isEmpty ? nil : ProjectFileUse(file: path, keys: settings.map(\.key))
    self.arguments = [command] + added + arguments.dropFirst()
  }

  /// What to say after a mistake that a setting may have a part in; nothing without settings.
  var hint: String {
    guard let use, !added.isEmpty else { return "" }
    return "\(use.file) adds \(added.joined(separator: " ")); --no-config leaves it out.\n"
  }

  private static func path(in options: ArraySlice<String>) -> String? {
    if let index = options.firstIndex(of: "--config"), index + 1 < options.endIndex {
      return options[index + 1]
    }
    let prefix = "--config="
    if let joined = options.first(where: { $0.hasPrefix(prefix) }) {
      return String(joined.dropFirst(prefix.count))
    }
    return unsafe access(ProjectFile.standardName, F_OK) == 0 ? ProjectFile.standardName : nil
  }

  private static func read(_ path: String) throws(ToolFailure) -> ProjectFile {
    do {
      // A byte beyond the limit is enough to refuse the file in its own words.
      return try ProjectFile(
        bytes: FileContents.read(path: path, limitBytes: ProjectFile.mostBytes + 1))
    } catch var error as ProtocolFileError {
      error.fileName = path
      throw .input(error.description)
    } catch let error as RecordingError {
      // An empty file has no settings.
      if error.code == .empty { return ProjectFile.empty }
      throw .input(
        "\(path): "
          + (error.code == .isDirectory ? "this is a folder; give a project file" : error.message))
    } catch {
      throw .input("\(path): the file cannot be read")
    }
  }

  /// Whether the command line says otherwise.
  private static func isGiven(
    _ setting: ProjectFile.Setting, in options: ArraySlice<String>
  ) -> Bool {
    let negative = "--no-" + setting.option.dropFirst(2)
    return options.contains { word in
      word == setting.option || word.hasPrefix(setting.option + "=") || word == negative
    }
  }

  /// A setting as words of a command line.
  private static func words(_ setting: ProjectFile.Setting) -> [String]? {
    switch (setting.key, setting.value) {
    case ("intervals", "false"): ["--no-intervals"]
    case ("intervals", _): nil
    default: ["\(setting.option)=\(setting.value)"]
    }
  }
}
