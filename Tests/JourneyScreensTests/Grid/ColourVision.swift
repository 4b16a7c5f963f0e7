import Foundation
import JourneyScreens

/// How colours are seen: by most people, and by those without one kind of cone.
///
/// The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, for a severity of 1, on linear light.
enum ColourVision: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours look, in CIEDE2000.
  func distance(_ one: RGB, _ other: RGB) -> Double { Lab(seen(one)).distance(to: Lab(seen(other))) }

  /// The linear red, green and blue that the colour is seen as.
  private func seen(_ colour: RGB) -> [Double] {
    let light = Self.light(of: colour)
    return matrix.map { row in min(1, max(0, zip(row, light).map(*).reduce(0, +))) }
  }

  /// Linear red, green and blue of sRGB.
  private static func light(of colour: RGB) -> [Double] {
    [16, 8, 0].map { shift in
      let value = Double(colour.code >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// The relative luminance, 0 to 1 (WCAG 2.1).
  static func luminance(of colour: RGB) -> Double {
    zip(light(of: colour), [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +)
  }
}

/// A colour in CIE L*a*b*, under D65.
struct Lab {
  let lightness: Double
  let a: Double
  let b: Double

  /// The colour of a linear red, green and blue.
  init(_ light: [Double]) {
    func part(_ row: [Double]) -> Double {
      let value = zip(row, light).map(*).reduce(0, +)
      return value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let x = part([0.4124564, 0.3575761, 0.1804375].map { $0 / 0.95047 })
    let y = part([0.2126729, 0.7151522, 0.0721750])
    let z = part([0.0193339, 0.1191920, 0.9503041].map { $0 / 1.08883 })
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  /// The colour at a place.
  init(lightness: Double, a: Double, b: Double) { (self.lightness, self.a, self.b) = (lightness, a, b) }

  /// The distance in CIEDE2000.
  ///
  /// After G. Sharma, W. Wu and E. N. Dalal, Color Research & Application 30(1), 2005.
  func distance(to other: Lab) -> Double {
    let stretch = 0.5 * (1 - Self.saturation((hypot(a, b) + hypot(other.a, other.b)) / 2))
    let (a1, a2) = (a * (1 + stretch), other.a * (1 + stretch))
    let (c1, c2) = (hypot(a1, b), hypot(a2, other.b))
    let (h1, h2) = (Self.hue(a1, b), Self.hue(a2, other.b))
    let isGrey = c1 * c2 == 0
    let turn = isGrey ? 0 : (h2 - h1 + 540).truncatingRemainder(dividingBy: 360) - 180
    let hueStep = 2 * sqrt(c1 * c2) * Self.sine(turn / 2)
    let (lightness, chroma) = ((self.lightness + other.lightness) / 2, (c1 + c2) / 2)
    let hue = isGrey ? h1 + h2 : h1 + turn / 2
    let weight =
      1 - 0.17 * Self.sine(hue + 60) + 0.24 * Self.sine(2 * hue + 90) + 0.32 * Self.sine(3 * hue + 96)
      - 0.2 * Self.sine(4 * hue + 27)
    let middle = (lightness - 50) * (lightness - 50)
    let l = (other.lightness - self.lightness) / (1 + 0.015 * middle / sqrt(20 + middle))
    let c = (c2 - c1) / (1 + 0.045 * chroma)
    let h = hueStep / (1 + 0.015 * chroma * weight)
    let positive = (hue + 360).truncatingRemainder(dividingBy: 360)
    let blue = 60 * exp(-pow((positive - 275) / 25, 2))
    return sqrt(l * l + c * c + h * h - 2 * Self.sine(blue) * Self.saturation(chroma) * c * h)
  }

  private static func saturation(_ chroma: Double) -> Double {
    sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7)))
  }
  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private static func hue(_ a: Double, _ b: Double) -> Double {
    (atan2(b, a) * 180 / .pi + 360).truncatingRemainder(dividingBy: 360)
  }
}
