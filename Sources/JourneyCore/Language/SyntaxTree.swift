/// A journey file as it is written, without a loss.
public struct SyntaxTree: Sendable {
}
