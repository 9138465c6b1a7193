/// Where a subject of a session comes from, for the record.
public enum SubjectOrigin: Sendable, Equatable {
  /// A preset, with or without values of its own.
  case preset(SubjectPreset)
  /// A person of a population.
  case person(number: UInt64, populationSeed: UInt64)
  /// Put together by the caller.
  case custom
}
