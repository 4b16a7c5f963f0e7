/// Chance that a seed repeats (SplitMix64).
package struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The chance of `seed`.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `range`.
  package mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True in `percent` of a hundred cases.
  package mutating func happens(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of `choices`, of which there is at least one.
  package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(in: 0...(choices.count - 1))]
  }

  /// What `make` makes, or nothing in the other `100 - percent` of a hundred cases.
  package mutating func maybe<Value>(_ percent: Int = 40, _ make: (inout Self) -> Value) -> Value? {
    happens(percent) ? make(&self) : nil
  }

  /// As many values as chance says.
  package mutating func several<Value>(_ range: ClosedRange<Int>, _ make: (inout Self) -> Value) -> [Value] {
    let count = number(in: range)
    return (0..<count).map { _ in make(&self) }
  }
}
