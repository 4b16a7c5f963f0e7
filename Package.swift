// swift-tools-version: 6.2
import PackageDescription

// macOS has no libncursesw: its libncurses is the wide one.
#if os(Linux)
  let cursesLibrary = "ncursesw"
#else
  let cursesLibrary = "ncurses"
#endif

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let pure = strict + [.strictMemorySafety()]

let package = Package(
  name: "runaround",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "runaround", targets: ["runaround"]),
    .library(name: "JourneyCore", targets: ["JourneyCore"]),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CSystem"),
    .target(name: "CResources"),
    .target(name: "JourneyCore", swiftSettings: pure),
    .target(name: "JourneyExchange", dependencies: ["JourneyCore", "CResources"], swiftSettings: strict),
    .target(name: "JourneyStore", dependencies: ["JourneyCore", "CSystem"], swiftSettings: strict),
    .target(name: "JourneyScreens", dependencies: ["JourneyCore"], swiftSettings: pure),
    .target(
      name: "JourneyTerminal", dependencies: ["JourneyScreens", "CNcurses", "CSystem"],
      swiftSettings: strict + [.defaultIsolation(MainActor.self)],
      linkerSettings: [.linkedLibrary(cursesLibrary)]),
    .executableTarget(
      name: "runaround",
      dependencies: [
        "JourneyCore", "JourneyExchange", "JourneyStore", "JourneyScreens", "JourneyTerminal",
        "CResources", "CSystem",
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["JourneyCore"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "JourneyCoreTests", dependencies: ["JourneyCore", "CResources", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JourneyExchangeTests",
      dependencies: ["JourneyExchange", "JourneyCore", "CResources", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JourneyStoreTests", dependencies: ["JourneyStore", "JourneyCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JourneyScreensTests",
      dependencies: ["JourneyScreens", "JourneyCore", "CResources", "TestSupport"], exclude: ["Pictures"],
      swiftSettings: strict),
    .testTarget(
      name: "JourneyTerminalTests",
      dependencies: ["JourneyTerminal", "JourneyScreens", "CNcurses", "CSystem", "TestSupport"],
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalHost", dependencies: ["JourneyTerminal", "JourneyScreens"],
      path: "Tests/TerminalHost", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["runaround", "TestSupport"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)

// libFuzzer brings a main of its own; the target is there only for `swift build --sanitize=fuzzer`.
if Context.environment["RUNAROUND_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ParserFuzzer", dependencies: ["JourneyCore"], path: "Tests/Fuzz", exclude: ["corpus"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
