extension Style.Role {
  /// The colour of department number `number`: six in turn.
  package static func department(_ number: Int) -> Style.Role {
    let roles: [Style.Role] = [
      .department1, .department2, .department3, .department4, .department5, .department6,
    ]
    return roles[number % roles.count]
  }
}
