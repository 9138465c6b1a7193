import AutonomicModel
import SignalCore

/// What each built-in stimulus changes, against the same noise without it.
enum MassageMeasures {
  private static let beforeSeconds = 180.0
  private static let contactSeconds = 1800.0
  private static let midContactSeconds = 12.5 * 60
  private static let afterContactSeconds = 7.5 * 60

  private static let total = beforeSeconds + contactSeconds + 750

  private static func session(_ builtIn: BuiltInProtocol) -> ValidationCondition {
    without.with {
      $0.contact = .touch(builtIn)
      $0.beforeSeconds = beforeSeconds
      $0.duringSeconds = contactSeconds
      $0.afterSeconds = total - beforeSeconds - contactSeconds
    }
  }

  /// The same time without contact: contact without touch would be rest.
  private static let without = ValidationCondition.rest.with {
    $0.beforeSeconds = total
    $0.observation = .windows([
      beforeSeconds + midContactSeconds, beforeSeconds + contactSeconds + afterContactSeconds,
    ])
  }

  private static let contacts: [(name: String, builtIn: BuiltInProtocol)] = [
    ("swedish", .swedish), ("light_touch", .lightTouch), ("deep_tissue", .deepTissue),
    ("chair", .chair), ("quiet_rest", .quietRest),
  ]

  private static let windows = ["during", "after"]

  private static let figures: [(name: String, figure: Measure.Figure)] = [
    ("heart_rate", { $0.heartRate }), ("ln_hf", { log($0.hf) }), ("ln_rmssd", { log($0.rmssd) }),
    ("ln_sdnn", { log($0.sdnn) }), ("ln_lf", { log($0.lf) }), ("systolic", { $0.systolic }),
    ("diastolic", { $0.diastolic }), ("respiration_rate", { $0.respirationRate }),
  ]

  static let all: [Measure] = contacts.flatMap { contact in
    let conditions = [session(contact.builtIn), without]
    return windows.indices.flatMap { window in
      figures.map { figure in
        Measure("massage_\(contact.name)_\(windows[window])_\(figure.name)", conditions) { runs in
          Measure.mean(runs[0], window: window, figure.figure)
            - Measure.mean(runs[1], window: window, figure.figure)
        }
      }
    }
  }
}
