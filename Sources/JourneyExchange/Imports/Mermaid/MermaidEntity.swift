/// The codes by which a Mermaid text says a character that means something there: `#58;`, `#quot;`.
enum MermaidEntity {
  private static let names: [String: Unicode.Scalar] = [
    "quot": "\"", "amp": "&", "apos": "'", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "colon": ":", "semi": ";",
    "comma": ",", "num": "#", "percnt": "%", "lpar": "(", "rpar": ")", "lbrack": "[", "rbrack": "]",
    "lbrace": "{", "rbrace": "}", "lcub": "{", "rcub": "}", "equals": "=", "plus": "+", "ast": "*",
    "excl": "!",
    "quest": "?", "sol": "/", "bsol": "\\", "period": ".", "dollar": "$", "commat": "@", "lowbar": "_",
    "vert": "|", "grave": "`", "Hat": "^", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "para": "¶",
    "sect": "§", "middot": "·", "bull": "•", "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "times": "×", "divide": "÷",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓",
    "hearts": "♥", "check": "✓", "star": "☆", "starf": "★", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "Auml": "Ä",
    "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "ntilde": "ñ", "aring": "å", "Aring": "Å", "oslash": "ø", "Oslash": "Ø", "aelig": "æ", "AElig": "Æ",
  ]

  /// What the code `name` stands for; what Mermaid shows where it stands for nothing.
  static func decoded(_ name: String) -> String {
    if name.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) {
      let scalar = UInt32(name).flatMap(Unicode.Scalar.init).map { $0 == "\0" ? "\u{FFFD}" : $0 }
      return String(scalar ?? "\u{FFFD}")
    }
    return names[name].map { String($0) } ?? "&\(name);"
  }

  /// The code of `scalar`.
  static func code(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "#quot;"
    case "&": "#amp;"
    case "<": "#lt;"
    case ">": "#gt;"
    default: "#\(scalar.value);"
    }
  }
}
