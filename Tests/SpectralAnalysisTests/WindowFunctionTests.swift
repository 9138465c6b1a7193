import SpectralAnalysis
import TestSupport
import Testing

@Suite struct WindowFunctionTests {
  @Test func weightsEqualSciPys() throws {
    for window in try ReferenceFile.shared.windows {
      for (function, expected) in [
        (WindowFunction.hannPeriodic, window.hannPeriodic),
        (.hannSymmetric, window.hannSymmetric), (.hannNonzeroEnds, window.hannNonzeroEnds),
        (.hammingPeriodic, window.hammingPeriodic), (.hammingSymmetric, window.hammingSymmetric),
      ] {
        let weights = function.weights(count: window.count)
        #expect(largestDifference(weights, expected) <= Tolerance.closedForm)
      }
    }
  }

  @Test(arguments: WindowFunction.allCases)
  func oneSampleIsKept(function: WindowFunction) {
    #expect(function.weights(count: 1) == [1])
  }

  @Test(arguments: [2, 3, 10, 1199, 1200])
  func symmetricWindowsReadTheSameBackwards(count: Int) {
    for function in [WindowFunction.hannSymmetric, .hannNonzeroEnds, .hammingSymmetric] {
      let weights = function.weights(count: count)
      #expect(weights == Array(weights.reversed()))
    }
  }

  /// A periodic Hann window of n samples sums to n/2, and its squares to 3n/8.
  @Test(arguments: [4, 75, 1200])
  func theSumsAreTheKnownOnes(count: Int) {
    let weights = WindowFunction.hannPeriodic.weights(count: count)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    #expect(relativeDifference(weights.reduce(0, +), Double(count) / 2) <= Tolerance.reduction)
    #expect(relativeDifference(squares, 3 * Double(count) / 8) <= Tolerance.reduction)
  }
}
