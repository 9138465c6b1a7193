/// Ends the program with a sentence where a law does not hold.
///
/// A failed precondition of a release build ends it without one.
func law(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  if !holds { fatalError("broken law: \(sentence())") }
}
