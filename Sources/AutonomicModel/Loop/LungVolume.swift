/// Lung volume behind the central drive, and the part of the drive the nerves still notice.
struct LungVolume: ~Copyable {
  /// Lung volume above the end of expiration, in litres.
  private(set) var volumeLiters: Double
  /// Its rate of change over the last step, in litres per second.
  private(set) var flowLitersPerSecond = 0.0
  /// The central drive less its slow mean, in litres: it leads lung volume.
  private(set) var adaptedDriveLiters = 0.0

  private let stepSeconds: Double
  private let delaySteps: Int
  private var delay: DelayLine
  private var mean: FirstOrderFilter

  /// Creates the lung half-way through a breath of resting volume.
  ///
  /// - Parameters:
  ///   - parameters: Delay and adaptation.
  ///   - tidalVolumeLiters: The tidal volume at the start, in litres.
  ///   - stepSeconds: The length of a step, in seconds.
  init(parameters: RespirationParameters, tidalVolumeLiters: Double, stepSeconds: Double) {
    self.stepSeconds = stepSeconds
    delaySteps = DelayLine.steps(parameters.volumeDelaySeconds, stepSeconds: stepSeconds)
    delay = DelayLine(longestDelaySteps: delaySteps, initialValue: tidalVolumeLiters / 2)
    mean = FirstOrderFilter(
      timeConstantSeconds: parameters.adaptationSeconds, stepSeconds: stepSeconds,
      initialOutput: tidalVolumeLiters / 2)
    volumeLiters = tidalVolumeLiters / 2
  }

  /// The delay of lung volume behind the central drive, in seconds.
  var delaySeconds: Double { Double(delaySteps) * stepSeconds }

  /// Advances by one step.
  ///
  /// - Parameter centralDriveLiters: The central drive, in litres.
  @inline(__always)
  mutating func advance(centralDriveLiters: Double) {
    adaptedDriveLiters = centralDriveLiters - mean.advance(centralDriveLiters)
    delay.write(centralDriveLiters)
    let volume = delay.read(steps: delaySteps)
    flowLitersPerSecond = (volume - volumeLiters) / stepSeconds
    volumeLiters = volume
  }
}
