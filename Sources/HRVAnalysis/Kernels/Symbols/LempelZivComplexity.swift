/// How many phrases a sequence of two symbols falls into when each is the shortest not seen before.
///
/// The exhaustive history of A. Lempel, J. Ziv, *On the complexity of finite sequences*, IEEE Trans.
/// Inf. Theory 22 (1976) 75, doi:10.1109/TIT.1976.1055501: a phrase grows while it occurs earlier,
/// overlap with itself allowed, and ends with the first symbol that makes it new; the last one may
/// stay unfinished and counts. The counts are those of the scan of F. Kaspar, H. G. Schuster, *Easily
/// calculable measure for the complexity of spatiotemporal patterns*, Phys. Rev. A 36 (1987) 842,
/// doi:10.1103/PhysRevA.36.842, found in linear time: a suffix automaton holds all words of the past.
package enum LempelZivComplexity {
  /// Counts the phrases.
  ///
  /// - Parameters:
  ///   - symbols: The sequence.
  ///   - stretches: Runs of contiguous symbols in rising order; a phrase ends where its stretch
  ///     does, and no word of the past crosses from one to the next.
  /// - Returns: The number of phrases.
  /// - Complexity: O(n) time and memory.
  package static func phraseCount(_ symbols: [Bool], stretches: [Range<Int>]) -> Int {
    var past = SuffixAutomaton()
    return phraseCount(symbols.count, stretches: stretches, past: &past) { symbols[$0] }
  }

  /// The same for symbols that are cheap to look up, with memory to work in.
  static func phraseCount(
    _ symbolCount: Int, stretches: [Range<Int>], past: inout SuffixAutomaton,
    symbol: (Int) -> Bool
  ) -> Int {
    past.begin(symbolCount: symbolCount)
    var phrases = 0
    for stretch in stretches {
      past.startWord()
      for index in stretch {
        let symbol = symbol(index) ? 1 : 0
        let isNew = !past.extendMatch(by: symbol)
        past.append(symbol)
        if isNew {
          phrases += 1
          past.resetMatch()
        }
      }
      if past.matchedLength > 0 {
        phrases += 1
        past.resetMatch()
      }
    }
    return phrases
  }
}

/// All words that occur in a sequence of two symbols, with the state of one word being matched.
struct SuffixAutomaton {
  private struct State {
    var length: Int32
    var link: Int32
    /// The state after each symbol; −1 where no word goes on so.
    var next: SIMD2<Int32>
  }

  private var states: [State] = []
  private var last = 0
  private var matched = 0
  private(set) var matchedLength = 0

  /// Forgets all words.
  ///
  /// - Parameter symbolCount: How many symbols will come, fewer than 2³⁰.
  mutating func begin(symbolCount: Int) {
    precondition(symbolCount < 1 << 30, "states are numbered by 32 bits")
    states.removeAll(keepingCapacity: true)
    last = 0
    resetMatch()
    states.reserveCapacity(2 * symbolCount + 1)
    states.append(State(length: 0, link: -1, next: SIMD2(repeating: -1)))
  }

  /// Makes the next symbol the first of a new sequence.
  mutating func startWord() {
    last = 0
  }

  mutating func resetMatch() {
    matched = 0
    matchedLength = 0
  }

  /// Lengthens the matched word by a symbol and returns whether the longer one occurs.
  mutating func extendMatch(by symbol: Int) -> Bool {
    let next = states[matched].next[symbol]
    guard next >= 0 else { return false }
    matched = Int(next)
    matchedLength += 1
    return true
  }

  /// Adds a symbol to the sequence.
  mutating func append(_ symbol: Int) {
    let known = Int(states[last].next[symbol])
    if known >= 0 {
      // Only after a break: this start of the new sequence was seen before.
      let isWhole = states[known].length == states[last].length + 1
      last = isWhole ? known : clone(known, after: last, symbol)
      return
    }
    let added = states.count
    states.append(
      State(length: states[last].length + 1, link: 0, next: SIMD2(repeating: -1)))
    var place = last
    while place >= 0, states[place].next[symbol] < 0 {
      states[place].next[symbol] = Int32(added)
      place = Int(states[place].link)
    }
    if place >= 0 {
      let target = Int(states[place].next[symbol])
      let isWhole = states[target].length == states[place].length + 1
      states[added].link = Int32(isWhole ? target : clone(target, after: place, symbol))
    }
    last = added
  }

  /// Splits off the shorter words of a state, those that end a shorter past as well.
  private mutating func clone(_ original: Int, after place: Int, _ symbol: Int) -> Int {
    let copy = states.count
    states.append(states[original])
    states[copy].length = states[place].length + 1
    states[original].link = Int32(copy)
    var place = place
    while place >= 0, states[place].next[symbol] == Int32(original) {
      states[place].next[symbol] = Int32(copy)
      place = Int(states[place].link)
    }
    if matched == original, matchedLength <= Int(states[copy].length) { matched = copy }
    return copy
  }
}
