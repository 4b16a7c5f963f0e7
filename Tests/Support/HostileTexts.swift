/// What somebody writes into a title, a quote or a name to make code, markup, a formula or a path of it elsewhere.
package enum HostileTexts {
  /// The name of a variable that no page has; a script that runs sets it.
  package static let canary = "runaroundCanary"

  /// One line each, as a journey file can hold it.
  package static let lines = [
    "</script><script>window.\(canary)=1</script>",
    "</style><script>window.\(canary)=1</script>",
    "</title></head><body onload=\"window.\(canary)=1\">",
    "\" onload=\"window.\(canary)=1\" x=\"",
    "' onmouseover='window.\(canary)=1",
    "\" autofocus onfocus=window.\(canary)=1 tabindex=1 x=\"",
    "<img src=x onerror=window.\(canary)=1>",
    "<svg/onload=window.\(canary)=1>",
    "<svg><animate onbegin=window.\(canary)=1 attributeName=x dur=1s>",
    "<a href=\"javascript:window.\(canary)=1\">here</a>",
    "<iframe srcdoc=\"<script>parent.\(canary)=1</script>\"></iframe>",
    "<link rel=stylesheet href=https://evil.example/a.css>",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
    "<base href=https://evil.example/>",
    "<form action=https://evil.example/><button>go",
    "]]><script>window.\(canary)=1</script><![CDATA[",
    "--><script>window.\(canary)=1</script><!--",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
    "&lt;script&gt; &#60;script&#62; &amp;lt; &",
    "javascript:window.\(canary)=1",
    "java\u{9}script:window.\(canary)=1",
    "jav&#x09;ascript:alert(1)",
    "https://evil.example/?a=1&b=<2>",
    "=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\u{9}=1+1",
    "\u{1B}]0;evil\u{7}\u{1B}[31mred", "\u{9B}31m", "\u{0}", "\u{FFFE}",
    "\u{202E}evil\u{202C}", "\u{2066}evil\u{2069}", "a\u{200B}b\u{FEFF}c",
    "../../etc/passwd", "/dev/null", "C:\\con", "%2e%2e%2f", "name; rm -rf ~", "$(id)", "`id`",
    "{{7*7}}", "${7*7}", "<?php echo 1 ?>", "%s%n",
    "| a | b |", "[x](javascript:alert(1))", "```", "\"quoted\", and 'so'", "a,b;c\td",
    "e" + String(repeating: "\u{301}", count: 30), String(repeating: "W", count: 300),
  ]

  /// Ids that a file may have and that mean something to a page or its scripts.
  package static let ids = [
    "location", "document", "window", "top", "name", "constructor", "title", "map", "end", "walk", "0",
    "a--b",
    "hasownproperty", "submit", "children", "body", "head",
  ]
}
