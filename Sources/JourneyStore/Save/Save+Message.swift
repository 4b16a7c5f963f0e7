extension Save.Remark {
  /// What the user should know, in one line without the path.
  package var message: String {
    switch self {
    case .inPlace: "written in place, to keep its other names or its owner"
    case .conflictCopy(let copy): "somebody wrote to it meanwhile; theirs is in “\(copy)”"
    case .leftover(let path): "what was there before is still in “\(path)”, and may go"
    }
  }
}
