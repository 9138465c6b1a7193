/// How hard hands press, as a share of the pressure at which it begins to hurt.
///
/// Studies report light, moderate and deep rather than newtons, and what feels deep depends on the
/// person; the share of the pressure pain threshold carries both.
public enum TouchPressure {
  /// Light, 0.2 of the pain threshold.
  ///
  /// *Choice*.
  public static let light = 0.2
  /// Moderate and comfortable, 0.5 of the pain threshold.
  ///
  /// *Choice*.
  public static let moderate = 0.5
  /// Deep and tolerable, 0.85 of the pain threshold.
  ///
  /// *Choice*: rising pressure to slight discomfort.
  public static let deep = 0.85
  /// The pressures a protocol may ask for.
  public static let allowed = 0.0...1.5
}
