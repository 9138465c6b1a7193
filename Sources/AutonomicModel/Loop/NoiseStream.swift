/// The sources of randomness of a run; each draws from a stream of its own.
///
/// A stimulus that shifts one source never reshuffles another, so runs with and without it stay
/// paired.
enum NoiseStream: UInt64 {
  case breathing = 1
  case vagalTone = 2
  case sympatheticTone = 3
  case resistance = 4
  case beatThreshold = 5
  case sighs = 6
}
