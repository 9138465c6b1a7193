import SignalCore

/// The platform's words for an error number.
package enum SystemErrorText {
  /// Returns the words of `strerror`.
  ///
  /// - Parameter number: An error number of the system, as in `errno`.
  /// - Returns: The platform's sentence without a point at its end.
  package static func of(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
