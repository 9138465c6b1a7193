/// The classes Lipponen and Tarvainen give to the intervals of a stretch.
///
/// The tests are those of the paper, in its order (ectopic, then long or short, and among these
/// missed and extra), with S11 = S21 = dRR(j):
/// - ectopic: dRR > 1 and max(dRR(j ± 1)) < −0.13·dRR − 0.17, or mirrored;
/// - long: dRR > 1 and min(dRR(j + 1), dRR(j + 2)) < −1; short: mirrored;
///   long or short as well: |mRR| > 3;
/// - missed, among the long: |RR(j)/2 − medRR(j)| < Th2(j);
/// - extra, among the short: |RR(j) + RR(j + 1) − medRR(j)| < Th2(j).
///
/// What the paper leaves open is settled so that one event is found once:
/// - an ectopic pattern is centred on the step between the two intervals that the displaced beat
///   separates, so the beat that ends interval j − 1 is the one out of place. Of patterns that share
///   an interval those with the largest steps are kept, and a pattern that two short intervals make, together as long as a normal one, is left to
///   the test for extra beats;
/// - the step that leads back from an artefact to the normal rhythm is no second artefact;
/// - an extra detection close to the beat after it is recognised by the sum with the preceding
///   interval as well;
/// - an artefact must stand out of the ordinary: by |mRR| > 1.5 (for an ectopic beat in one of its
///   two intervals), or for an ectopic beat by |dRR| > 2. One normally distributed step in thirty
///   passes Th1, so the patterns of steps alone call every five hundredth beat of a healthy
///   recording an artefact, which takes up to 7 % off its RMSSD;
/// - |mRR| > 3 serves for missed and extra beats like the step pattern, since in a run of missed
///   beats only the first makes a step;
/// - the first and the last interval have a neighbour on one side only, where the virtual median
///   stands for the other; both need |mRR| > 3.
struct LipponenTarvainenDecision {
  /// An interval found abnormal.
  struct Finding {
    /// The interval judged; for an ectopic beat the later one of the two it separates.
    let index: Int
    let artifact: ArtifactClass
  }

  private let evidence: LipponenTarvainenEvidence
  private let count: Int
  /// Intervals and steps that an artefact already accounts for.
  private var isExplained: [Bool]
  private var isReturn: [Bool]
  private var findings = [Finding]()

  private static let slope = 0.13
  private static let offset = 0.17
  private static let largestOffset = 3.0
  private static let ordinaryStep = 2.0
  private static let ordinaryOffset = 1.5

  /// Returns the findings of a stretch in rising order.
  static func findings(_ evidence: LipponenTarvainenEvidence) -> [Finding] {
    var decision = LipponenTarvainenDecision(evidence)
    decision.findEctopicBeats()
    decision.findLongAndShortIntervals()
    return decision.findings.sorted { $0.index < $1.index }
  }

  private init(_ evidence: LipponenTarvainenEvidence) {
    self.evidence = evidence
    count = evidence.intervals.count
    isExplained = [Bool](repeating: false, count: count)
    isReturn = [Bool](repeating: false, count: count + 2)
  }

  private mutating func findEctopicBeats() {
    var run = [Int]()
    for index in 1..<count {
      if isEctopicPattern(index) {
        run.append(index)
      } else if !run.isEmpty {
        acceptDisjoint(run)
        run.removeAll(keepingCapacity: true)
      }
    }
    acceptDisjoint(run)
  }

  private func isEctopicPattern(_ index: Int) -> Bool {
    let step = evidence.step(index)
    guard step.magnitude > 1 else { return false }
    let before = evidence.step(index - 1)
    let after = evidence.step(index + 1)
    let isPattern =
      step > 0
      ? max(before, after) < -Self.slope * step - Self.offset
      : min(before, after) > -Self.slope * step + Self.offset
    guard isPattern, !isPartOfExtraBeat(step < 0 ? index : index - 1) else { return false }
    return step.magnitude > Self.ordinaryStep
      || evidence.offset(index - 1).magnitude > Self.ordinaryOffset
      || evidence.offset(index).magnitude > Self.ordinaryOffset
  }

  /// Whether a short interval makes a normal one together with the neighbour that is short too.
  private func isPartOfExtraBeat(_ index: Int) -> Bool {
    let median = evidence.localMedians[index]
    let threshold = evidence.offsetThreshold(index)
    let joinsNext =
      evidence.step(index + 1) > 0 && joinsNext(index, median, threshold)
      && evidence.offset(index + 1) < -Self.ordinaryOffset
    let joinsPrevious =
      joinsPrevious(index, median, threshold)
      && evidence.offset(index - 1) < -Self.ordinaryOffset
    return evidence.offset(index) < -Self.ordinaryOffset && (joinsNext || joinsPrevious)
  }

  /// Accepts, of consecutive candidates, the disjoint ones with the largest sum of squared steps.
  ///
  /// A single displaced beat makes steps −1, 2, −1; squares prefer its centre to the two flanks.
  /// Two candidates next to each other share an interval, so this is the heaviest choice of
  /// places on a line of which no two touch, found by dynamic programming.
  private mutating func acceptDisjoint(_ run: [Int]) {
    guard !run.isEmpty else { return }
    var best = [0.0]
    for index in run {
      let weight = evidence.step(index) * evidence.step(index)
      best.append(max(best[best.count - 1], (best.count > 1 ? best[best.count - 2] : 0) + weight))
    }
    var place = run.count
    while place > 0 {
      if best[place] == best[place - 1] {
        place -= 1
        continue
      }
      let index = run[place - 1]
      findings.append(Finding(index: index, artifact: .ectopic))
      isExplained[index - 1] = true
      isExplained[index] = true
      isReturn[index + 1] = true
      place -= 2
    }
  }

  private mutating func findLongAndShortIntervals() {
    var isNextCandidate = false
    for index in 0..<count {
      let isCandidate = isNextCandidate
      isNextCandidate = false
      guard !isExplained[index] else { continue }
      guard isCandidate || evidence.step(index).magnitude > 1 else { continue }
      judge(index)
      isNextCandidate =
        evidence.step(index + 1).magnitude
        < (index + 2 <= count ? evidence.step(index + 2).magnitude : 0)
    }
  }

  private mutating func judge(_ index: Int) {
    let step = evidence.step(index)
    let isAtEnd = index == 0 || index == count - 1
    let usesSteps = !isAtEnd && !isReturn[index]
    let next = evidence.step(index + 1)
    let afterNext = index + 2 <= count ? evidence.step(index + 2) : 0
    let risesAndFalls = usesSteps && step > 1 && min(next, afterNext) < -1
    let fallsAndRises = usesSteps && step < -1 && max(next, afterNext) > 1
    let offset = evidence.offset(index)
    let isLong =
      (risesAndFalls && offset > Self.ordinaryOffset) || offset > Self.largestOffset
    let isShort =
      (fallsAndRises && offset < -Self.ordinaryOffset) || offset < -Self.largestOffset
    guard isLong || isShort else { return }

    let median = evidence.localMedians[index]
    let threshold = evidence.offsetThreshold(index)
    let interval = evidence.intervals[index]
    isExplained[index] = true
    isReturn[index + 1] = true
    // Where the step back comes only after the next interval, that is the one to be ignored.
    if next.magnitude < afterNext.magnitude { isReturn[min(index + 2, count + 1)] = true }
    if isLong, (interval / 2 - median).magnitude < threshold {
      findings.append(Finding(index: index, artifact: .missed))
    } else if isShort, joinsNext(index, median, threshold) {
      findings.append(Finding(index: index, artifact: .extra))
      isExplained[index + 1] = true
      isReturn[index + 2] = true
    } else if isShort, joinsPrevious(index, median, threshold) {
      findings.append(Finding(index: index, artifact: .extra))
    } else {
      findings.append(Finding(index: index, artifact: .longShort))
    }
  }

  private func joinsNext(_ index: Int, _ median: Double, _ threshold: Double) -> Bool {
    guard index + 1 < count, !isExplained[index + 1] else { return false }
    let sum = evidence.intervals[index] + evidence.intervals[index + 1]
    return (sum - median).magnitude < threshold
  }

  private func joinsPrevious(_ index: Int, _ median: Double, _ threshold: Double) -> Bool {
    guard index > 0, !isExplained[index - 1] else { return false }
    let sum = evidence.intervals[index] + evidence.intervals[index - 1]
    return (sum - median).magnitude < threshold
  }
}
