import AutonomicSim

/// A series for the script of the page: two bytes a value, as text.
///
/// Values are whole multiples of a step above the lowest, the step being the finest that fits into
/// 16 bits and not finer than needed. Places are differences to the one before, rounded so that
/// errors do not add up; where they are the running sum of the values, as beats are, they are left
/// out.
struct PackedSeries {
  /// The lowest value.
  let yStart: Double
  /// The step of the values.
  let yStep: Double
  /// The values in steps, little endian, in base 64.
  let y: String
  /// The step of the places; zero where they are sums of the values.
  let xStep: Double
  /// The differences of the places in steps, the first of each part being 0; empty for sums.
  let x: String
  /// Where each part begins: index and place, `0:12.5,400:900`.
  let parts: String

  /// Packs a series.
  ///
  /// - Parameters:
  ///   - series: Points in order.
  ///   - yResolution: Steps finer than this are of no use.
  ///   - xResolution: The same for places.
  /// - Complexity: O(n).
  init(_ series: ChartSeries, yResolution: Double, xResolution: Double) {
    let parts = series.parts
    let low = series.y.min() ?? 0
    let high = series.y.max() ?? 0
    self.parts = parts.map {
      "\($0.lowerBound):\(ShortestNumber.text(series.x[$0.lowerBound]))"
    }.joined(separator: ",")
    if let steps = Self.sums(series, parts, resolution: yResolution) {
      yStart = 0
      yStep = yResolution
      y = Base64Text.text(steps)
      xStep = 0
      x = ""
      return
    }
    yStart = low
    yStep = max(yResolution, (high - low) / Double(UInt16.max))
    var yBytes = [UInt8]()
    for value in series.y { Self.append(((value - low) / yStep).rounded(), to: &yBytes) }
    y = Base64Text.text(yBytes)
    var longest = 0.0
    for part in parts {
      for index in part.dropFirst() {
        longest = max(longest, series.x[index] - series.x[index - 1])
      }
    }
    xStep = max(xResolution, longest / Double(UInt16.max - 1))
    var xBytes = [UInt8]()
    for part in parts {
      var reached = 0.0
      for index in part {
        let place = ((series.x[index] - series.x[part.lowerBound]) / xStep).rounded()
        Self.append(place - reached, to: &xBytes)
        reached = place
      }
    }
    x = Base64Text.text(xBytes)
  }

  /// The values in steps where each place is the one before plus its value in thousandths, as times
  /// in seconds and intervals in milliseconds are; `nil` where it is not so.
  ///
  /// A step is rounded so that the sum of steps stays at the place.
  private static func sums(
    _ series: ChartSeries, _ parts: [Range<Int>], resolution: Double
  ) -> [UInt8]? {
    var bytes = [UInt8]()
    bytes.reserveCapacity(2 * series.count)
    for part in parts {
      let start = series.x[part.lowerBound]
      append((series.y[part.lowerBound] / resolution).rounded(), to: &bytes)
      var reached = 0.0
      for index in part.dropFirst() {
        let place = ((series.x[index] - start) * 1000 / resolution).rounded()
        let step = place - reached
        // Two places are rounded, each by half a step at most and a rounding of its own.
        guard (step * resolution - series.y[index]).magnitude <= 1.001 * resolution,
          step >= 0, step <= Double(UInt16.max)
        else { return nil }
        append(step, to: &bytes)
        reached = place
      }
      guard series.y[part.lowerBound] / resolution <= Double(UInt16.max),
        series.y[part.lowerBound] >= 0
      else { return nil }
    }
    return bytes
  }

  private static func append(_ steps: Double, to bytes: inout [UInt8]) {
    let value = UInt16(min(max(steps, 0), Double(UInt16.max)))
    bytes.append(UInt8(value & 255))
    bytes.append(UInt8(value >> 8))
  }
}
