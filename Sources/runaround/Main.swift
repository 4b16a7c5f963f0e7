import JourneyCore

@main
enum Main {
  static func main() {}
}
