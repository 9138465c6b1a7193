/// Numbers in sentences: as many digits as a reader needs.
enum ShortText {
  /// One decimal below ten, whole from there on.
  static func number(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return "\(value)" }
    let rounded = value.magnitude < 9.95 ? (value * 10).rounded() / 10 : value.rounded()
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
