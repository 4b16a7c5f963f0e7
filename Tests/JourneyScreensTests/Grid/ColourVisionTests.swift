import JourneyScreens
import Testing

@Suite struct ColourVisionTests {
  /// Pairs from the table of Sharma, Wu and Dalal, by which an implementation is judged.
  @Test(arguments: [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
  ])
  func `The distance of two colours is the published one`(
    one: (Double, Double, Double), other: (Double, Double, Double), distance: Double
  ) {
    let (one, other) = (
      Lab(lightness: one.0, a: one.1, b: one.2), Lab(lightness: other.0, a: other.1, b: other.2)
    )
    #expect(abs(one.distance(to: other) - distance) < 0.0001)
    #expect(abs(other.distance(to: one) - distance) < 0.0001)
  }

  @Test func `Red and green of one lightness part most people's colours, and not those of everybody`() {
    let (red, green) = (RGB(0xD75F00), RGB(0x87AF00))
    #expect(ColourVision.usual.distance(red, green) > 40)
    #expect(ColourVision.deuteranopia.distance(red, green) < 20)
  }
}
