/// Fills a kept array anew and returns it.
///
/// The result shares the memory of the kept array. Where somebody still holds the result before, that
/// one stays as it is and the new one goes elsewhere, as with any copy of an array; so windows that are
/// done one after another share one piece of memory, and nobody has to hand it back.
///
/// - Parameters:
///   - kept: The array, which is emptied first.
///   - fill: Appends the new elements.
/// - Returns: The array.
func refilled<Element>(
  _ kept: inout [Element], _ fill: (inout [Element]) -> Void
) -> [Element] {
  kept.removeAll(keepingCapacity: true)
  fill(&kept)
  return kept
}

/// Returns a kept object if nobody else holds it, else a new one, which is kept from now on.
func unshared<Object: AnyObject>(_ kept: inout Object, else make: () -> Object) -> Object {
  if !isKnownUniquelyReferenced(&kept) { kept = make() }
  return kept
}
