extension JourneyIndex {
  static func numbers<Entity>(
    _ ids: some Collection<Identifier<Entity>>
  ) -> [Identifier<Entity>: Int] {
    Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
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
