/// Series of heart rates in bpm, from which beats cannot be recovered.
enum KnownHeartRates {
  /// Returns what the text is, or `nil` where it is no such series.
  static func sentence(for input: RecordingInput) -> String? {
    if input.heading({ names in
      names.contains { $0.hasPrefix("phone timestamp") } && names.contains { $0.hasPrefix("hr [") }
        && !names.contains { $0.hasPrefix("rr-") || $0.hasPrefix("pp-") }
    }) != nil {
      return
        "this is the heart-rate file of Polar Sensor Logger (_HR.txt), in bpm once a second, from "
        + "which beats cannot be recovered; give its _RR.txt or _PPI.txt, or --unit bpm if each value "
        + "belongs to one beat"
    }
    if input.heading({ $0.contains("sample rate") && $0.contains("hr (bpm)") }) != nil {
      return "this is the session table of Polar Flow, a heart rate in bpm each second, from which "
        + "beats cannot be recovered; export the RR intervals of the session from Polar Flow"
    }
    return nil
  }
}
