/// Says where the customer comes back to a department that they had left in the same need span.
enum PingPongRule: Rule {
  static let flag = Flag.pingPong
  static let severities: ClosedRange<Severity> = .severe ... .severe
  static let complaint = "They send me back to where I was"
  static let summary = "Within one need the customer comes back to a department that they had left."
  static let remedy = "Let the first department settle what it needs from the others without the customer."

  static func inspect(_ coming: Return, _ log: inout FindingLog) {
    log.report(
      flag, .severe, at: coming.to.place, .comingBack(left: coming.left.place, via: coming.via.place))
  }

  static func message(_ scene: Scene) -> String {
    guard case .comingBack(let left, let via) = scene.facts else { return summary }
    let start = scene.who(at: left)
    let back = scene.who == start ? "back to \(start)" : "back where I was, now to \(scene.who)"
    return "From \(start) to \(scene.who(at: via)), and \(back)."
  }

  static func evidence(_ scene: Scene) -> [Evidence] {
    guard case .comingBack(let left, via: _) = scene.facts else { return [] }
    let contacts = scene.contacts(from: left)
    return [
      Evidence("departments", .list(withoutEchoes(contacts.map(\.department.text)))),
      Evidence("contacts", .list(withoutEchoes(contacts.map(\.id.text)))),
    ]
  }

  private static func withoutEchoes(_ names: [String]) -> [String] {
    names.reduce(into: []) { kept, name in
      if kept.last != name { kept.append(name) }
    }
  }
}
