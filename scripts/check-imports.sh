#!/bin/sh
# The arrows of Documentation/ARCHITECTURE.md. The compiler refuses an import of a module that is
# not a dependency; what it lets through (modules reached through others, Foundation, the C library)
# is refused here.
set -eu
cd "$(dirname "$0")/.."
failed=0

imports='^[[:space:]]*(@[_a-zA-Z]+ )*(public |package |internal |private |fileprivate )?import( (struct|class|enum|func|var|let|typealias|protocol))?[[:space:]]+'

# refuse MODULES EVERYWHERE-BUT WHY: MODULES is a regular expression, EVERYWHERE-BUT a list of folders.
refuse() {
  hits=$(grep -rnE "${imports}($1)([[:space:].]|\$)" Sources --include='*.swift' || true)
  for folder in $2; do hits=$(printf '%s\n' "$hits" | grep -v "^Sources/$folder/" || true); done
  if [ -n "$hits" ]; then
    printf 'imports: %s\n%s\n' "$3" "$hits" >&2
    failed=1
  fi
}

refuse 'CFFTW' 'SpectralAnalysis' 'only SpectralAnalysis may import CFFTW'
refuse 'CVectorKernels' 'HRVAnalysis/Kernels' 'only kernels of HRVAnalysis may import CVectorKernels'
refuse 'CAllocator' 'SignalCore/Memory' 'only the memory of SignalCore may import CAllocator'
refuse 'CZlib' 'RecordingFormats/Containers' 'only containers of RecordingFormats may import CZlib'
refuse 'ArgumentParser' 'hrv-tool' 'only hrv-tool may import ArgumentParser'
refuse 'Crypto' 'RecordingFormats' 'only RecordingFormats may import Crypto'
refuse 'Yams' 'AutonomicSim/ProtocolFiles' 'only AutonomicSim/ProtocolFiles may import Yams'
refuse 'Foundation|FoundationEssentials|FoundationXML|FoundationNetworking' \
  'RecordingFormats AutonomicSim HRVReport hrv-tool' \
  'Foundation belongs where files, processes or text need it'
refuse 'Glibc|Musl|Darwin' 'SignalCore/Numerics' \
  'the C library is imported in SignalCore/Numerics/PlatformMathematics.swift only'
refuse 'Dispatch' 'SignalCore/Concurrency' 'threads are started in SignalCore/Concurrency only'
refuse 'SpectralAnalysis' 'HRVAnalysis AutonomicSim' \
  'only HRVAnalysis and the umbrella may import SpectralAnalysis'
refuse 'HRVAnalysis|AutonomicModel|RecordingFormats' 'AutonomicSim' \
  'only the umbrella may import HRVAnalysis, AutonomicModel and RecordingFormats'
refuse 'AutonomicSim' 'HRVReport hrv-tool' 'only HRVReport and hrv-tool may import the umbrella'
refuse 'HRVReport' 'hrv-tool' 'only hrv-tool may import HRVReport'

exports=$(grep -rnE '@_exported' Sources --include='*.swift' \
  | grep -vE '^Sources/(AutonomicSim/Exports|SignalCore/Numerics/PlatformMathematics)\.swift:' || true)
if [ -n "$exports" ]; then
  printf 'imports: re-exports stand in the two files made for them\n%s\n' "$exports" >&2
  failed=1
fi
exit $failed
