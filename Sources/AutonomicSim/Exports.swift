// The face people import: one `import AutonomicSim` brings every module below it.
@_exported public import AutonomicModel
@_exported public import HRVAnalysis
@_exported public import RecordingFormats
@_exported public import SignalCore
@_exported public import SpectralAnalysis
