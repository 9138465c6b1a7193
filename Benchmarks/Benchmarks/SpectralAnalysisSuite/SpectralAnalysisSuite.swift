import AutonomicSim
import Benchmark
import Inputs
import Limits

let benchmarks: @Sendable () -> Void = {
  rows("spline to 4 Hz") {
    SyntheticRecording($0).series
  } measured: { series in
    blackHole(Tachogram.sampled(series, stretch: 0..<series.count))
  }
  rows("Welch, 300 s segments") {
    let series = SyntheticRecording($0).series
    return Tachogram.sampled(series, stretch: 0..<series.count)
  } measured: { signal in
    blackHole(WelchOptions().spectrum(of: signal))
  }
  rows("limit: FFTW's real transforms of those segments alone") { length in
    let series = SyntheticRecording(length).series
    return RealTransforms(
      segmentsOf: Tachogram.sampled(series, stretch: 0..<series.count).values)
  } measured: { transforms in
    blackHole(transforms.execute())
  }
  rows("spline and Welch") {
    SyntheticRecording($0).series
  } measured: { series in
    blackHole(WelchOptions().spectrum(of: Tachogram.sampled(series, stretch: 0..<series.count)))
  }
  rows("Lomb–Scargle to 0.4 Hz") {
    SyntheticRecording($0).series
  } measured: { series in
    blackHole(
      LombScargleOptions(maximumFrequencyHertz: 0.4).spectrum(
        timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span))
  }
  rows("limit: FFTW's complex transform for that grid alone") { length in
    ComplexTransform(
      spanSeconds: SyntheticRecording(length).series.spanSeconds, maximumFrequencyHertz: 0.4)
  } measured: { transform in
    blackHole(transform.execute())
  }
  rows("Burg of order 16") {
    let series = SyntheticRecording($0).series
    return Tachogram.sampled(series, stretch: 0..<series.count)
  } measured: { signal in
    blackHole(BurgOptions(order: 16).spectrum(of: signal))
  }
}
