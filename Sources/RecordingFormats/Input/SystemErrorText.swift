import SignalCore

/// The platform's words for an error number.
enum SystemErrorText {
  static func of(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
