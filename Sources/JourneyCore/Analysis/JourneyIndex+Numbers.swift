extension JourneyIndex {
  static func numbers<Entity>(
    _ ids: some Collection<Identifier<Entity>>
  ) -> [Identifier<Entity>: Int] {
    var numbers: [Identifier<Entity>: Int] = [:]
    numbers.reserveCapacity(ids.count)
    for (number, id) in zip(0..., ids) where numbers[id] == nil { numbers[id] = number }
    return numbers
  }

  static func number<Entity>(
    of id: Identifier<Entity>, in numbers: [Identifier<Entity>: Int]
  ) -> Int {
    guard let number = numbers[id] else {
      preconditionFailure("the journey refers to “\(id)”, which it does not declare")
    }
    return number
  }
}
