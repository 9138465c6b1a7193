public import ArgumentParser
public import AutonomicSim

// The library's closed lists as choices on the command line; their raw values are the words.
extension AnalysisPreset: ExpressibleByArgument {}
extension EvidenceProfile: ExpressibleByArgument {}
extension IntervalRule: ExpressibleByArgument {}
extension LightTouchReading: ExpressibleByArgument {}
extension Sex: ExpressibleByArgument {}
extension SpectralRecipe.Estimator: ExpressibleByArgument {}
extension SubjectPreset: ExpressibleByArgument {}
extension UnitChoice: ExpressibleByArgument {}
